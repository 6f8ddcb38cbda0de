import { expect, test } from 'vitest';
import { adviceOf, foreignAddresses } from '#collections/advice/advice.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';
import { at } from '#collections/fixtures.test-data.ts';

const now = at('2026-06-01T12:00:00Z');
const described = 'description: One sentence.';
const flawed = '\n# One\n\n#### Two\n\n![](a.png) [b](http://example.org/b)\n';

async function said(files: Readonly<Record<string, string>>, settled?: ReadonlySet<string>) {
  const content = await written(files);
  return lines(await adviceOf(content, content.root, now, settled));
}

test('every rule speaks', async () => {
  const report = await said({
    'posts/a.md': post('cover: {image: /uploads/a.png}\ntags: [Go, go]', flawed),
    'posts/b.md': post(`${described}\npublishDate: 2026-07-01`, '[c](/posts/c/)', 'B'),
    'posts/c.md': post(`${described}\npublishDate: 2026-08-01\ntags: [observabilty]`, '', 'C'),
    'posts/d.md': post(`${described}\ntags: [observability]`, '', 'a'),
    'posts/e.md': post(`${described}\ntags: [observability]`, '', 'E'),
    'talks/a.md': post(
      `${described}\nslides: [{url: "https://example.org/"}, {url: "https://example.org/"}]`,
    ),
    'src/media/a.png': '',
    'src/media/left.png': '',
  });
  expect(report).toMatchInlineSnapshot(`
    "posts/a.md:1:1  warning  description: is missing; lists and search results show the first words of the text instead — add a line "description: One sentence that says what the reader gets."
    posts/a.md:4:1  warning  cover.alt: is missing — add a line "alt: What the cover shows" below its image
    posts/a.md:5:12  warning  tags.1: "go" is "Go" in 1 other place — write "Go", or decide for all of them in tags.yaml
    posts/a.md:8:1  warning  the heading "One" is of the first level, which is kept for the page's title — begin each with ##, and those below it with one # more
    posts/a.md:10:1  warning  the heading "Two" leaves out a level: #### below # — begin it with ##
    posts/a.md:12:1  warning  the image a.png has no text for those who cannot see it — write ![What it shows](a.png), or <img src="a.png" alt=""> where it only adorns
    posts/a.md:12:12  warning  the link http://example.org/b is not encrypted — write https://example.org/b
    posts/b.md:7:1  warning  the link /posts/c/ leads nowhere from 2026-07-01, when this entry appears, until 2026-08-01 — write "publishDate: 2026-07-01" there, or remove the link
    posts/c.md:6:8  warning  tags.0: "observabilty" (on 1 entry) is nearly "observability" (on 2 entries) — write "observability", or keep both by a line "observabilty:" in tags.yaml
    posts/d.md:2:1  warning  title: is also that of posts/a.md — write one that tells the two apart
    talks/a.md:5:42  warning  slides.1.url: the slides https://example.org/ are in line 5 as well — write the address of this talk's own slides, or remove them
    src/media/left.png:1:1  warning  no entry names this file — name it as /uploads/left.png, or remove it
    12 warnings in 6 files"
  `);
});

test('what has expired is let be', async () => {
  expect(await said({ 'posts/a.md': post('expiryDate: 2026-02-01', flawed) })).toBe('no problems');
});

test("a draft's tags do not count, and its text does", async () => {
  const report = await said({
    'posts/a.md': post(`${described}\ntags: [go]`),
    'posts/b.md': post('draft: true\ntags: [Go]', '# One\n', 'B'),
  });
  expect(report).toMatchInlineSnapshot(`
    "posts/b.md:7:1  warning  the heading "One" is of the first level, which is kept for the page's title — begin each with ##, and those below it with one # more
    1 warning in 1 file"
  `);
});

test('an address of which something is said already', async () => {
  const files = {
    'posts/a.md': post(described, '[b](http://example.org/b) [c](http://example.org/c)'),
  };
  expect(await said(files, new Set(['http://example.org/b']))).toMatch(
    /^posts\/a\.md:6:27 .*http:\/\/example\.org\/c is not encrypted.*\n1 warning in 1 file$/,
  );
});

test('the foreign addresses of entries of every kind', async () => {
  const content = await written({
    'posts/a.md': post('', '[b](https://example.org/b)'),
    'people/ada.yaml': 'name: Ada\nlinks: [{label: Site, url: "https://example.org/ada"}]\n',
  });
  expect(foreignAddresses(content, now).map(({ target }) => target)).toEqual([
    'https://example.org/b',
    'https://example.org/ada',
  ]);
});
