import { afterEach, expect, test, vi } from 'vitest';
import { markdownToHtml } from 'satteri';
import { mdxBody } from '#entries/mdx.ts';
import { syntaxOf } from '#entries/syntax.ts';
import { frames } from '#markdown/frames.ts';

afterEach(() => vi.unstubAllEnvs());

/** What a text becomes, and how many recordings were found in it. */
async function rendered(text: string, title = 'The entry'): Promise<[string, number]> {
  let played = 0;
  const { html } = await markdownToHtml(text, {
    features: syntaxOf('a.md', text).features,
    hastPlugins: [frames(title, () => played++)],
  });
  return [html.trim(), played];
}

const embed = 'https://www.youtube.com/embed/8211fNI_nc4';
const player = (title: string) =>
  `<figure><recording-player data-frame="https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1" data-frame-at="https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1&amp;start={seconds}" data-title="${title}"><a href="https://www.youtube.com/watch?v=8211fNI_nc4"><span class="drawn"><strong>${title}</strong></span> <span class="play">Play <span>on YouTube</span></span></a></recording-player></figure>`;

test.each([
  ['a frame', `<iframe src="${embed}" title="A talk"></iframe>`],
  [
    'one with all that a host adds',
    `<iframe width="560" height="315" src="${embed}?rel=0" title="A talk" allow="autoplay" allowfullscreen>fallback</iframe>`,
  ],
  ['one in capitals', `<IFRAME SRC="${embed}" TITLE="A talk"></IFRAME>`],
  ['one on several lines', `<iframe\n  src="${embed}"\n  title="A talk"\n></iframe>`],
  [
    'one without a scheme',
    '<iframe src="//www.youtube.com/embed/8211fNI_nc4" title="A talk"></iframe>',
  ],
])('%s of a known host waits to be played', async (_, text) => {
  expect(await rendered(text)).toEqual([player('A talk'), 1]);
});

test.each(['', 'title=""', 'title="YouTube video player"', 'title="video player"'])(
  'a frame with no name of its own (%s) has that of the entry',
  async (title) => {
    const [html] = await rendered(`<iframe src="${embed}" ${title}></iframe>`);
    expect(html).toBe(player('The entry'));
  },
);

test('it begins where its address says', async () => {
  const [html] = await rendered(`<iframe src="${embed}?start=35"></iframe>`);
  expect(html).toContain(
    'data-frame="https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1&amp;start=35"',
  );
  expect(html).toContain('href="https://www.youtube.com/watch?v=8211fNI_nc4&amp;t=35s"');
});

test.each([
  [
    'a host that is not known',
    '<iframe src="https://example.org/chart"></iframe>',
    '<p><a href="https://example.org/chart">https://example.org/chart</a></p>',
  ],
  [
    'one with a title',
    '<iframe src="https://example.org/chart" title="A chart"></iframe>',
    '<p><a href="https://example.org/chart">A chart</a></p>',
  ],
  [
    'one without a scheme',
    '<iframe src="//example.org/chart"></iframe>',
    '<p><a href="https://example.org/chart">https://example.org/chart</a></p>',
  ],
  [
    'plain http',
    '<iframe src="http://www.youtube.com/embed/8211fNI_nc4"></iframe>',
    '<p><a href="http://www.youtube.com/embed/8211fNI_nc4">http://www.youtube.com/embed/8211fNI_nc4</a></p>',
  ],
  ['a file of the site', '<iframe src="/demo/"></iframe>', '<p><a href="/demo/">/demo/</a></p>'],
])('a frame of %s is a link', async (_, text, html) => {
  expect(await rendered(text)).toEqual([html, 0]);
});

test('a paragraph holds a link or a player, and neither a paragraph nor a figure', async () => {
  const [linked] = await rendered('See <iframe src="https://example.org/a"></iframe> here.');
  expect(linked).toBe('<p>See <a href="https://example.org/a">https://example.org/a</a> here.</p>');
  const [played] = await rendered(`<p><iframe src="${embed}"></iframe></p>`);
  expect(played).toMatch(/^<p><span><recording-player .*<\/recording-player><\/span><\/p>$/);
});

test('what only looks like a frame stays', async () => {
  expect(await rendered(`\`<iframe src="${embed}">\``)).toEqual([
    `<p><code>&lt;iframe src="${embed}"&gt;</code></p>`,
    0,
  ]);
});

test('no title and no address leaves its place', async () => {
  const hostile = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
  const [played] = await rendered(`<iframe src="${embed}" title="${hostile}"></iframe>`);
  expect(played).toBe(player('&quot;>&lt;script>alert(1)&lt;/script>'));
  const [named] = await rendered(`<iframe src="${embed}"></iframe>`, '"><script>alert(1)</script>');
  expect(named).toBe(played);
  const [linked] = await rendered(
    `<iframe src="https://example.org/?${hostile}" title="${hostile}"></iframe>`,
  );
  // Between quotation marks, only a quotation mark ends an attribute.
  expect(linked).toBe(
    '<p><a href="https://example.org/?&quot;><script>alert(1)</script>">"&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a></p>',
  );
});

test('a frame in .mdx becomes the same', async () => {
  let played = 0;
  const element = (_: unknown, props: Readonly<Record<string, unknown>>) => props['set:html'];
  const run = await mdxBody(
    'a.mdx',
    `<iframe src="${embed}" title="A talk" />\n\n<iframe src="https://example.org/chart" />\n`,
    { Fragment: 'Fragment', jsx: element, jsxs: element },
    { hastPlugins: [frames('The entry', () => played++)] },
  );
  const html = String(run({ components: { Fragment: 'Fragment' } }));
  expect(html.replace(/\n/g, '')).toBe(
    `${player('A talk')}<p><a href="https://example.org/chart">https://example.org/chart</a></p>`,
  );
  expect(played).toBe(1);
});

test('a link to a page of the site gets the base path', async () => {
  vi.stubEnv('BASE_PATH', '/sub/');
  vi.resetModules();
  const { links } = await import('#markdown/plugins.ts');
  const { html } = await markdownToHtml('<iframe src="/demo/"></iframe>', {
    features: syntaxOf('a.md', '').features,
    hastPlugins: [frames('The entry', () => undefined), links('a.md')],
  });
  expect(html.trim()).toBe('<p><a href="/sub/demo/">/demo/</a></p>');
});

test('where a poster is a picture, the title stands below it', async () => {
  const poster = { src: '/posts/a/in-text-x.png', width: 1280, height: 720 };
  const { html } = await markdownToHtml(`<iframe src="${embed}" title="A &amp; B"></iframe>`, {
    features: syntaxOf('a.md', '').features,
    hastPlugins: [
      frames(
        'The entry',
        () => undefined,
        () => poster,
      ),
    ],
  });
  expect(html).toContain(
    '<img src="/posts/a/in-text-x.png" width="1280" height="720" alt="A &amp; B"',
  );
  expect(html.trim()).toMatch(
    /<\/recording-player><figcaption>A &(?:amp;|#x26;) B<\/figcaption><\/figure>$/,
  );
  const inline = await markdownToHtml(`See <iframe src="${embed}" title="A"></iframe>.`, {
    features: syntaxOf('a.md', '').features,
    hastPlugins: [
      frames(
        'The entry',
        () => undefined,
        () => poster,
      ),
    ],
  });
  expect(inline.html).toMatch(/<span><recording-player .*<img .*alt="A".*<\/span>/);
  expect(inline.html).not.toContain('figcaption');
});
