import { expect, test } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { treeOf } from '#entries/syntax.ts';
import { textProblems } from '#entries/text-problems.ts';

/** What the check says of a text, a line each. */
const said = async (file: string, body: string): Promise<string> =>
  (await textProblems(file, body, treeOf(file, body))).map(problemLine).join('\n');

test.each([
  ['an alert', '> [!NOTE]\n> Text\n\n> [!caution] Title\n> Text\n'],
  ['a quotation that begins with a bracket', '> [A link](/a/) and [!word] and more.\n'],
  ['a block', ':::note[A *title*]\nText\n:::\n\n::::tip\n:::warning\nText\n:::\n::::\n'],
  ['a block in a list and in a quotation', '- a\n\n  :::tip\n  b\n  :::\n\n> :::tip\n> b\n> :::\n'],
  ['colons in a text', 'At 3:30 a:b, :name, ::leaf and :::\n\n::leaf\n'],
  ['a formula', 'Let $x_{i}$ be.\n\n$$\n\\frac{a}{b}\n$$\n\n```math\nx\n```\n'],
  ['prices', 'From $5 and $6 to $\n\nUS$5 or \\$x\n'],
  ['options of code', '```ts title="a.ts" {1} ins={2} del={1-2} showLineNumbers wrap\na\nb\n```\n'],
])('%s is right', async (_, body) => {
  expect(await said('x.md', body)).toBe('');
  expect(await said('x.mdx', body)).toBe('');
});

test.each(['x.md', 'x.mdx'])('%s: alerts and blocks of a kind that there is not', async (file) => {
  expect(await said(file, 'Text\n\n> [!INFO]\n> Text\n')).toBe(
    `${file}:3:1  error  there is no alert [!INFO] — write [!NOTE]`,
  );
  expect(await said(file, '> [!warnning] Title\n')).toBe(
    `${file}:1:1  error  there is no alert [!warnning] — write [!WARNING]`,
  );
  expect(await said(file, '> [!abstract]\n')).toBe(
    `${file}:1:1  error  there is no alert [!abstract] — write one of [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]`,
  );
  expect(await said(file, '\n:::danger\nText\n:::\n')).toBe(
    `${file}:2:1  error  there is no block :::danger — write :::caution`,
  );
  expect(await said(file, ':::columns\nText\n:::\n')).toBe(
    `${file}:1:1  error  there is no block :::columns — write one of :::note, :::tip, :::important, :::warning, :::caution`,
  );
});

test('blocks that lose words or have no end', async () => {
  expect(await said('x.md', ':::note A title\nText\n:::\n')).toMatchInlineSnapshot(
    `"x.md:1:1  error  the words behind :::note are lost — write :::note[A title]"`,
  );
  expect(await said('x.md', 'Text\n\n:::note\nText\n\nMore\n')).toMatchInlineSnapshot(
    `"x.md:3:1  error  the block :::note is not closed — add a line ":::" where it ends"`,
  );
  expect(await said('x.md', '::::note\nText\n:::\n')).toMatchInlineSnapshot(
    `"x.md:1:1  error  the block ::::note is not closed — add a line "::::" where it ends"`,
  );
});

test.each(['x.md', 'x.mdx'])('%s: formulas that are no TeX', async (file) => {
  expect(await said(file, 'Text\n\nAnd $\\fracc{a}$ here.\n')).toBe(
    `${file}:3:5  error  the formula \\fracc{a}: unsupported function name: \\fracc — mend the TeX, or write "\\$" for the sign itself`,
  );
  const long = `$$\n${'x + '.repeat(20)}\\nope\n$$\n`;
  expect(await said(file, long)).toBe(
    `${file}:1:1  error  the formula x + x + x + x + x + x + x + x + x + x +…: unsupported function name: \\nope — mend the TeX`,
  );
  expect(await said(file, '```math\n{x\n```\n')).toBe(
    `${file}:1:1  error  the formula {x: expected '}', got 'EOF' — mend the TeX`,
  );
});

test('options of code that mean nothing', async () => {
  expect(await said('x.md', '```go {linenos=true} odd\na\n```\n')).toMatchInlineSnapshot(`
    "x.md:1:1  warning  the code's option {linenos=true} means nothing here — write showLineNumbers
    x.md:1:1  warning  the code's option odd means nothing here — known are title="…", {1,3-5}, ins={2}, del={3}, showLineNumbers, startLineNumber=5, wrap, lang="…""
  `);
  expect(await said('x.md', '```go {hl_lines=[2]}\na\n```\n')).toMatchInlineSnapshot(
    `"x.md:1:1  warning  the code's option {hl_lines=[2]} means nothing here — write the lines as {1,3-5}"`,
  );
  expect(await said('x.md', '```pyhton\na\n```\n')).toMatchInlineSnapshot(
    `"x.md:1:1  warning  no language is called pyhton, so that the code has no colours — write python"`,
  );
  expect(await said('x.md', '```go {2,9}\na\nb\n```\n')).toMatchInlineSnapshot(
    `"x.md:1:1  warning  the code has 2 lines, and line 9 is marked — count from the first line of the block"`,
  );
});

test('components that lack something', async () => {
  const text = `<Aside kind="danger">a</Aside>

<Details>a</Details>

A <Tooltip>word</Tooltip> and <Tooltip text="fine">one</Tooltip>.

<Figure src="/a.png" />

<Tabs>
Text
</Tabs>

<Tabs>
<Tab>a</Tab>
{/* a comment */}
</Tabs>

<Steps>
- a
</Steps>

<FileTree>
- a

Text
</FileTree>

<Aside {...props}>a</Aside> <Details {...props}>a</Details>

<Other>a</Other> <toString>a</toString>

## A <Sidenote>b</Sidenote>

A [link *<Tooltip text="a">b</Tooltip>*](/a/).
`;
  expect(await said('x.mdx', text)).toMatchInlineSnapshot(`
    "x.mdx:1:1  error  <Aside> has no kind "danger" — write one of note, tip, important, warning, caution
    x.mdx:3:1  error  <Details> needs summary — add summary="All numbers"
    x.mdx:5:3  error  <Tooltip> needs text — add text="What it means"
    x.mdx:7:1  error  <Figure> needs alt — add alt="What the picture shows"
    x.mdx:9:1  error  <Tabs> holds tabs and nothing else — put the text into <Tab label="…">
    x.mdx:14:1  error  <Tab> needs label — add label="npm"
    x.mdx:18:1  error  <Steps> holds one numbered list — write each step as a line "1. text", and indent what belongs to it
    x.mdx:22:1  error  <FileTree> holds one list — write each file as a line "- name"
    x.mdx:32:1  error  <Sidenote> cannot stand in a heading — put it into the text beside
    x.mdx:34:3  error  <Tooltip> cannot stand in a link — put it into the text beside"
  `);
});

test('attributes that a component does not have', async () => {
  const text = `<Aside type="tip" titel="a">b</Aside>

<Steps ordered>
1. a
</Steps>

<Figure src="/a.png" alt="" url="/b" onClick={a} />

<Kbd size="2">A</Kbd> <Other any="thing">a</Other>
`;
  expect(await said('x.mdx', text)).toMatchInlineSnapshot(`
    "x.mdx:1:1  error  <Aside> has no attribute type — write kind
    x.mdx:1:1  error  <Aside> has no attribute titel — write title
    x.mdx:3:1  error  <Steps> has no attribute ordered — remove it
    x.mdx:7:1  error  <Figure> has no attribute url — write src
    x.mdx:7:1  error  <Figure> has no attribute onClick — known are src, alt, dark, wide, caption, credit, licence, href
    x.mdx:9:1  error  <Kbd> has no attribute size — remove it"
  `);
});

test('components that show pictures and play files', async () => {
  const text = `<Gallery>
![a](/a.png "A caption")
![b](/b.png)

![c](/c.png)
{/* a comment */}
</Gallery>

<Gallery>
![a](/a.png) and words
</Gallery>

<Compare>
![a](/a.png)
</Compare>

<Figure src={file} alt="a" dark="/b.png" />

<Video src="./a.avi" title="A film" silent />

<Video src="https://example.org/a.mp4" title="A film" captions="./a.en.vtt" />

<Video src="./a.mp4" />

<Audio src="./a.mp3" title="A sound" captions="./a.txt" />

<Video src="./A.MP4" title="A film" captions="./a.SRT" poster="./a.jpg" />
`;
  expect(await said('x.mdx', text)).toMatchInlineSnapshot(`
    "x.mdx:9:1  error  <Gallery> holds images and nothing else — write each as ![What it shows](/uploads/NAME "Its caption")
    x.mdx:13:1  error  <Compare> holds two images and nothing else — write each as ![What it shows](/uploads/NAME "Its caption")
    x.mdx:17:1  error  <Figure> cannot find the file of an expression in src — write src="/uploads/NAME"
    x.mdx:19:1  error  <Video> takes no src such as ./a.avi — save it as MP4 (H.264) or WebM
    x.mdx:21:1  error  <Video> has its src on another host — save it beside the entry and write src="./NAME.mp4"
    x.mdx:23:1  error  <Video> needs title — add title="What it shows"
    x.mdx:23:1  warning  <Video> has no words for those who cannot hear it — add captions="./NAME.en.vtt", or silent where nothing is to be heard
    x.mdx:25:1  error  <Audio> takes no captions such as ./a.txt — save the captions as WebVTT or SubRip, and write captions="./NAME.en.vtt""
  `);
});
