import { expect, test } from 'vitest';
import { unevenHeadings } from '#collections/advice/headings.ts';
import { lines, post, writtenPost } from '#collections/advice/written.test-data.ts';

const said = async (text: string, file?: string) =>
  lines(unevenHeadings(await writtenPost(post('', text, 'The Title'), file)));

test('levels that are left out, each time once', async () => {
  const text = `
## One

#### Two, with \`code\`

#### Three

##### Four

## Five

##### Six

> ###### Seven
`;
  expect(await said(text)).toMatchInlineSnapshot(`
    "posts/a.md:8:1  warning  the heading "Two, with code" leaves out a level: #### below ## — begin it with ###
    posts/a.md:16:1  warning  the heading "Six" leaves out a level: ##### below ## — begin it with ###
    2 warnings in 1 file"
  `);
});

test.each([
  ['all levels', '## A\n### B\n#### C\n## D\n### E\n## F'],
  ['a text that begins at the third', '### A\n#### B\n### C'],
  ['a text that rises above where it began', '#### A\n## B\n### C'],
  ['no heading', 'Text.'],
])('nothing is said of %s', async (_, text) => {
  expect(await said(text)).toBe('no problems');
});

test('headings of the first level', async () => {
  expect(await said('# One\n\n## Two\n')).toMatchInlineSnapshot(`
    "posts/a.md:5:1  warning  the heading "One" is of the first level, which is kept for the page's title — begin each with ##, and those below it with one # more
    1 warning in 1 file"
  `);
  expect(await said('Text.\n\n# One\n\n# Two\n\n# Three\n')).toMatchInlineSnapshot(`
    "posts/a.md:7:1  warning  the heading "One" and 2 more are of the first level, which is kept for the page's title — begin each with ##, and those below it with one # more
    1 warning in 1 file"
  `);
});

test('the title once more', async () => {
  expect(await said('# the  title!\n\n## Two\n')).toMatchInlineSnapshot(`
    "posts/a.md:5:1  warning  the heading repeats the title, which the page shows by itself — remove this line
    1 warning in 1 file"
  `);
});

test('a first level in HTML', async () => {
  expect(await said('<h1 id="a">A</h1>\n')).toMatchInlineSnapshot(`
    "posts/a.md:5:1  warning  <h1> is kept for the page's title — write <h2>
    1 warning in 1 file"
  `);
  expect(await said('<h1>A</h1>\n', 'posts/a.mdx')).toBe(
    (await said('<h1>A</h1>\n')).replace('a.md:', 'a.mdx:'),
  );
});
