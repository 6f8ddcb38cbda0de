import { expect, test } from 'vitest';
import { now } from '#collections/fixtures.test-data.ts';
import { problemsOf } from '#collections/problems.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

/** A post by its name without `.md`, or a file by its path. */
async function said(files: Readonly<Record<string, string>>): Promise<string> {
  const root = project(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) =>
        path.startsWith('src/') || path.startsWith('public/')
          ? [path, text]
          : [`src/content/posts/${path}`, `---\ntitle: A\ndate: 2026-01-01\n${text}`],
      ),
    ),
  );
  const report = problemReport(problemsOf(await readContent(root), root, now));
  return report.replaceAll('src/content/posts/', '');
}

const component = {
  'src/components/prose/Aside.astro': '',
  'src/components/prose/Figure.astro': '',
};

test('nothing is said of whole content', async () => {
  const report = await said({
    ...component,
    'src/content/people/ada.yaml': 'name: Ada\nportrait: {image: /uploads/a.png, alt: Ada}\n',
    'src/media/a.png': '',
    'public/cv.pdf': '',
    'a.mdx': `authors: [ada]
cover: {image: /uploads/a.png}
---

import Aside from '../../components/prose/Aside.astro';

<Aside>[cv](/cv.pdf) and [b](/posts/b/#part)</Aside>

![a](/uploads/a.png)
`,
    'b/index.md': 'tags: [go]\n---\n\n### Part\n\n[a](../a/) ![beside](beside.png)\n',
    'src/content/posts/b/beside.png': '',
  });
  expect(report).toBe('no problems');
});

test('a link offers the original of an image, and names no other file', async () => {
  const report = await said({
    'a.md':
      '---\n\n[In full](/uploads/a.gif), [here](b.gif), [plan](/uploads/plan.zip), [page](c.gif)\n',
    'src/media/a.gif': 'GIF89a',
    'src/media/plan.zip': 'PK',
    'src/content/posts/b.gif': 'GIF87a',
    'src/content/posts/c.gif': '<!DOCTYPE html>',
  });
  expect(report).toMatchInlineSnapshot(`
    "a.md:6:43  error  the link /uploads/plan.zip leads to a file that readers do not get — put it into public/ and write /plan.zip
    a.md:6:70  error  the link c.gif offers a file that is not what its name says — save it again
    2 errors in 1 file"
  `);
});

test('references that dangle', async () => {
  const report = await said({
    'src/content/people/ada-lovelace.yaml': 'name: Ada\n',
    'a.md': 'authors:\n  - ada-lovlace\n  - nobody-at-all\ntalks: [a]\n---\n',
    'src/content/talks/t.md':
      '---\ntitle: T\ndate: 2026-01-01\nspeakers: [{person: ada}]\ndeliveries: [{event: fosdem, date: 2026-02-01}]\n---\n',
  });
  expect(report).toMatchInlineSnapshot(`
    "a.md:5:5  error  authors.0: there is no "ada-lovlace" in src/content/people — did you mean "ada-lovelace"?
    a.md:6:5  error  authors.1: there is no "nobody-at-all" in src/content/people — the people are: ada-lovelace
    a.md:7:9  error  talks.0: there is no "a" in src/content/talks — the talks are: t
    src/content/talks/t.md:4:13  error  speakers.0.person: there is no "ada" in src/content/people — the people are: ada-lovelace
    src/content/talks/t.md:5:15  error  deliveries.0.event: there is no "fosdem" in src/content/events — there are no events yet
    5 errors in 2 files"
  `);
});

test('images that are missing, elsewhere or inside the text', async () => {
  const report = await said({
    'src/media/photo.jpg': '',
    'a.md': `cover: {image: /uploads/foto.jpg}
---

![a](beside.png) ![b](../../../package.json)

![c](https://example.org/c.png)

![d](data:image/png;base64,AAAA)

<img src="/uploads/none-of-that.webp">
`,
    'src/content/people/ada.yaml': 'name: Ada\nportrait: {image: ada.png, alt: Ada}\n',
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/people/ada.yaml:2:12  error  portrait.image: the image ada.png does not exist (looked for src/content/people/ada.png) — put the file at src/content/people/ada.png
    a.md:4:9  error  cover.image: the image /uploads/foto.jpg does not exist (looked for src/media/foto.jpg) — write /uploads/photo.jpg
    a.md:7:1  error  the image beside.png does not exist (looked for beside.png) — put the file at beside.png
    a.md:7:18  error  the image ../../../package.json does not exist (looked for src/media/package.json) — put the file at src/media/package.json and write /uploads/package.json
    a.md:9:1  warning  the image https://example.org/c.png is on another host and is shown as a link — write "npm run media -- fetch", which brings it into src/media
    a.md:11:1  error  an image inside the text cannot be optimised — save it in src/media and write /uploads/NAME
    a.md:13:1  error  the image /uploads/none-of-that.webp does not exist (looked for src/media/none-of-that.webp) — put the file at src/media/none-of-that.webp
    6 errors and 1 warning in 2 files"
  `);
});

test('frames are recordings, or links that have to be good', async () => {
  const report = await said({
    'a.md': `---

<iframe src="https://www.youtube.com/embed/8211fNI_nc4"></iframe>

<iframe src="//www.youtube.com/embed/8211fNI_nc4"></iframe>

<iframe src="https://example.org/chart"></iframe>

<iframe src="/posts/nowhere/"></iframe>

<iframe src=" java
script:alert(1)"></iframe>
`,
  });
  expect(report).toMatchInlineSnapshot(`
    "a.md:10:1  warning  the frame https://example.org/chart is of a host the site does not know and is shown as a link — write a link instead; a row in src/recordings/host-table.ts adds a host
    a.md:12:1  error  the link /posts/nowhere/ leads nowhere — write an address of this site, such as /posts/NAME/
    a.md:14:1  error  the link javascript:alert(1) runs code — link to an address
    2 errors and 1 warning in 1 file"
  `);
});

test('components that do not exist', async () => {
  const report = await said({
    ...component,
    'a.mdx': `---

import Asides from '@x/y';
import { Chart } from '../../components/Chart';

<Asides>Text</Asides>

<Chart />
`,
  });
  expect(report).toMatchInlineSnapshot(`
    "a.mdx:6:1  error  there is no component <Asides> — did you mean "Aside"? (a file src/components/prose/Asides.astro adds it)
    a.mdx:6:1  error  there is no component <Chart> — the components are: Aside, Figure (a file src/components/prose/Chart.astro adds it)
    a.mdx:9:1  error  there is no component <Asides> — did you mean "Aside"? (a file src/components/prose/Asides.astro adds it)
    a.mdx:11:1  error  there is no component <Chart> — the components are: Aside, Figure (a file src/components/prose/Chart.astro adds it)
    4 errors in 1 file"
  `);
  expect(await said({ 'a.mdx': '---\n\n<Aside>Text</Aside>\n' })).toMatchInlineSnapshot(`
    "a.mdx:6:1  error  there is no component <Aside> — there are no components yet (a file src/components/prose/Aside.astro adds it)
    1 error in 1 file"
  `);
});

test('an entry with mistakes of its own is looked at, and not blamed in others', async () => {
  const report = await said({
    'a.md': '---\n\n[b](/posts/b/#part) and [c](/posts/sea/)\n',
    'b.md': 'draft: maybe\n---\n\n[nowhere](/nowhere/)\n\n![x](/uploads/x.png)\n',
    'c.md': 'slug: sea\ntitel: C\n---\n',
  });
  expect(report).toMatchInlineSnapshot(`
    "b.md:4:1  error  draft: must be true or false, received "maybe"
    b.md:7:1  error  the link /nowhere/ leads nowhere — write an address of this site, such as /posts/NAME/
    b.md:9:1  error  the image /uploads/x.png does not exist (looked for src/media/x.png) — put the file at src/media/x.png
    c.md:5:1  error  titel: is not a known field — did you mean "title"?
    4 errors in 2 files"
  `);
});

test('all kinds of problems come at once, in the order of files', async () => {
  const report = await said({
    'c.md': 'tags: [???]\n---\n',
    'b.mdx': '---\n\nText {\n',
    'a.md': 'date: 2026-02-30\n---\n',
    'a b.md': '---\n',
  });
  expect(report).toMatchInlineSnapshot(`
    "a b.md:1:1  error  the name "a b" cannot be an address — rename it to a-b; letters, digits, "-", "_" and "." are fit
    a.md:4:1  error  YAML: the same field stands here twice — remove one of the two lines
    b.mdx:6:6  error  MDX: unexpected end of file in expression, expected a corresponding closing brace for \`{\` — close what is open, or write "\\{" for the sign itself
    c.md:4:8  error  tags.0: "???" has no letter or digit to make an address of — write it in words
    4 errors in 4 files"
  `);
});
