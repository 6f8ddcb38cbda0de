/** Entries whose every text is an attack, as published ones in the copy that the second site is built from. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { entry, writeContent } from './content.ts';

export const hostilePost = 'posts/hostile-post/';
export const hostileTalk = 'talks/hostile-talk/';

/** What a script that got in would do, in whichever place it stands: mark the window. */
const run = 'window.hostile=1';

/**
 * One line that would end any of the forms a text is put into: HTML, an attribute, a script, CDATA,
 * a comment, a template; with signs that turn the direction of a line.
 */
export const attack = (name: string): string =>
  [
    name,
    `</title></textarea></style></script><script>${run}</script>`,
    `"><img src="/uploads/go-instrumentation-layers.svg" onerror="${run}">'onmouseover='${run}`,
    `]]>--><!-- <svg/onload=${run}> {{${run}}} \${${run}} <%=${run}%>`,
    '\u202Edlrow\u202C \u2066x\u2069 \u2028 &lt;b&gt; & \\ ` \u0301\u{1F469}\u200D\u{1F680}',
  ].join(' ');

/** The same for a text of which a page makes its description. */
export const smallAttack = (name: string): string => `${name} "></title><script>${run}</script>`;

/** As YAML reads it back, sign for sign. */
const quoted = (text: string): string => JSON.stringify(text);

/** A name of a file that is an attribute, a query, an address above and a pattern at once. */
export const hostilePicture = `a"><img src=x onerror=${run}> '&#%2e%2e?$&.png`;

export const hostileTags = ['__proto__', `<script>${run}</script>`] as const;

/** Headings that are called as parts of their pages are. */
export const namesakes = [
  ...['Main', 'Slides', 'Slide 1', 'Slide file', 'Page slides', 'Recording', 'Deliveries'],
  ...['Resources', 'Related', 'constructor', 'T', 'T 1'],
];

/** A text that is markup wherever Markdown leaves it as it is. */
const body = `
${namesakes.map((name) => `## ${name}\n`).join('\n')}
## Footnote label

<a id="a-place"></a>

## A place

## constructor of \`<script>${run}</script>\`

## __proto__

## ${attack('A heading').replace(/[<\u0301]/g, (sign) => (sign === '<' ? '\\<' : ''))}

Text with \`</code><script>${run}</script>\`, \\<img src=x onerror=${run}>, &lt;script>${run}&lt;/script>[^__proto__] and {${run}}.

| a | b |
| - | - |
| \\<script>${run}\\</script> | \`]]>\` |

\`\`\`constructor title="</figcaption><script>${run}</script>"
</code></pre><script>${run}</script> ]]>
\`\`\`

> [!NOTE] \\<img src=x onerror=${run}> ]]>
> Text.

[^__proto__]: A note ]]> \\<script>${run}\\</script>
`;

/** What an author could write as HTML, and what a policy must keep from running. */
export const raw = `
<script>${run}</script>
<script src="https://evil.example/x.js"></script>
<script type="module">${run}</script>
<img src="x" alt="" onerror="${run}">
<svg onload="${run}"><script>${run}</script></svg>
<details open ontoggle="${run}"><summary>Open</summary>Text.</details>
<a href="javascript:${run}">A link</a>
<form action="https://evil.example/"><button>Send</button></form>
<iframe srcdoc="<script>parent.${run}</script>"></iframe>
<iframe src="https://evil.example/"></iframe>
<iframe src="javascript:parent.${run}"></iframe>
<object data="https://evil.example/x"></object>
<embed src="https://evil.example/x">
<base href="https://evil.example/">
<link rel="stylesheet" href="https://evil.example/x.css">
<style>h1 { display: none; background: url(https://evil.example/x.png); }</style>
<p style="position: fixed; inset: 0; background: url(https://evil.example/x.png)">Styled.</p>
<img src="https://evil.example/x.png" alt="">
<video src="https://evil.example/x.mp4" autoplay></video>
`;

/** Captions whose words, names and classes are markup. */
const captions = `WEBVTT

${run}
00:01.000 --> 00:02.000 line:"><script>
<v "><script>${run}</script>>&lt;script&gt;${run}&lt;/script&gt; <c.onload=${run}><img src=x onerror=${run}></c>

00:03.000 --> 00:04.000
</script><script>${run}</script> ]]> ${'\u202E'}dlrow
`;

/** Slides whose words and facts are markup, and which would run a script where a reader opens them. */
async function slides(): Promise<Buffer> {
  const info = { Title: attack('Slides'), Author: attack('An author') };
  const pdf = new PDFDocument({ size: [960, 540], info, lang: '"><script>' });
  pdf.fontSize(20).text(`</text><script>${run}</script> <img src=x onerror=${run}> ]]>`);
  pdf.link(40, 40, 100, 100, `javascript:${run}`);
  const action = pdf.ref({ S: 'JavaScript', JS: new String(`app.alert(1);${run}`) });
  action.end('');
  (pdf as unknown as { _root: { data: Record<string, unknown> } })._root.data['OpenAction'] =
    action;
  pdf.end();
  return Buffer.concat(await Array.fromAsync(pdf));
}

/** Writes the entries, the picture, the captions and the slides into a copy of the project. */
export async function writeHostile(folder: string): Promise<void> {
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#234' } })
    .png()
    .toFile(join(folder, 'src/media', hostilePicture));
  const facts = [
    `description: ${quoted(smallAttack('Described'))}`,
    `tags: [${hostileTags.map(quoted).join(', ')}]`,
  ];
  writeContent(
    folder,
    'posts/hostile-post.md',
    entry(
      [
        `title: ${quoted(attack('A post'))}`,
        'date: 2026-01-03',
        ...facts,
        'categories: [constructor]',
        'series: [toString]',
        'cover:',
        `  image: ${quoted(`/uploads/${encodeURIComponent(hostilePicture)}`)}`,
        `  alt: ${quoted(attack('A picture'))}`,
        `  caption: ${quoted(attack('A caption'))}`,
        'legacy: { __proto__: { polluted: true }, constructor: { prototype: { polluted: true } } }',
      ],
      body,
    ),
  );
  writeContent(
    folder,
    'people/constructor.yaml',
    [
      `name: ${quoted(attack('A name'))}`,
      `role: ${quoted(attack('A role'))}`,
      `bio: { short: ${quoted(smallAttack('Short'))}, long: ${quoted(attack('Long'))} }`,
      `links: [{ label: ${quoted(attack('A link'))}, url: ${quoted(`https://example.org/?"><script>${run}</script>`)} }]`,
    ].join('\n'),
  );
  writeContent(
    folder,
    'events/constructor.yaml',
    [
      `name: ${quoted(smallAttack('An event'))}`,
      `edition: ${quoted(attack('An edition'))}`,
      'start: 2031-05-01',
      'end: 2031-05-02',
      'zone: Europe/Brussels',
      `venue: ${quoted(smallAttack('A venue'))}`,
      `city: ${quoted(smallAttack('A city'))}`,
      'country: BE',
      `url: ${quoted(`https://example.org/?"><script>${run}</script>`)}`,
    ].join('\n'),
  );
  writeContent(
    folder,
    'talks/hostile-talk/index.md',
    entry(
      [
        `title: ${quoted(attack('A talk'))}`,
        'date: 2026-01-04',
        ...facts,
        `abstract: ${quoted(attack('An abstract'))}`,
        'speakers:',
        `  - { person: constructor, role: ${quoted(attack('A part'))} }`,
        `slides: [{ file: ./slides.pdf, label: ${quoted(attack('A label'))}, licence: ${quoted(attack('A licence'))} }]`,
        `resources: [{ type: code, title: ${quoted(attack('A resource'))}, url: ${quoted(`https://example.org/?"><script>${run}</script>`)} }]`,
        'deliveries:',
        '  - event: constructor',
        '    start: 2031-05-01T10:00',
        `    title: ${quoted(attack('Another title'))}`,
        `    track: ${quoted(attack('A track'))}`,
        `    room: ${quoted(attack('A room'))}`,
        '    recordings:',
        '      - url: https://video.example/a.mp4',
        `        title: ${quoted(attack('A recording'))}`,
        '        captions: [{ file: ./captions.vtt, language: en }]',
        `        chapters: [{ at: "0:01", title: ${quoted(attack('A chapter'))} }]`,
      ],
      body,
    ),
  );
  const beside = join(folder, 'src/content/talks/hostile-talk');
  writeFileSync(join(beside, 'captions.vtt'), captions);
  writeFileSync(join(beside, 'slides.pdf'), await slides());
}
