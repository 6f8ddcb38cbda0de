import { expect, test } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { treeOf } from '#entries/syntax.ts';
import { textProblems } from '#entries/text-problems.ts';

/** What the check says of a text, a line each. */
const said = async (file: string, body: string): Promise<string> =>
  (await textProblems(file, body, treeOf(file, body))).map(problemLine).join('\n');

test.each([
  '<video src="https://video.example.org/a.mp4" poster="/a.png" controls></video>',
  '<audio controls><source src="/a.mp3" type="audio/mpeg" /></audio>',
  '<video controls><track src="/a.vtt" /></video>',
  'A <img src="/uploads/a.png" alt="A" /> b',
  '<a href="#a">`<picture>`</a>',
])('%s is right', async (body) => {
  expect(await said('x.md', body)).toBe('');
  expect(await said('x.mdx', body)).toBe('');
});

test.each(['x.md', 'x.mdx'])('%s: files that no HTML brings to readers', async (file) => {
  expect(await said(file, 'a\n\n<div>\n  <video src="./a.mp4"></video>\n</div>\n')).toBe(
    `${file}:4:3  error  <video src="./a.mp4"> asks for a file that readers do not get — in .mdx, write <Video src="./a.mp4" title="…" captions="…" />`,
  );
  expect(await said(file, '<video src="/uploads/a.mp4" poster="/uploads/a.png" />')).toBe(
    `${file}:1:1  error  <video src="/uploads/a.mp4"> asks for a file that readers do not get — in .mdx, write <Video src="/uploads/a.mp4" title="…" captions="…" poster="/uploads/a.png" />`,
  );
  expect(await said(file, '<audio controls><source src="/uploads/a.mp3" /></audio>')).toBe(
    `${file}:1:17  error  <source src="/uploads/a.mp3"> asks for a file that readers do not get — in .mdx, write <Audio src="/uploads/a.mp3" title="…" captions="…" />`,
  );
  expect(await said(file, '<video src="https://a.example/b.mp4" poster="/uploads/c.png" />')).toBe(
    `${file}:1:1  error  <video poster="/uploads/c.png"> asks for a file that readers do not get — put the picture into public/ and write poster="/c.png"`,
  );
  expect(await said(file, '<video src="/a.mp4"><track src="a.vtt" /></video>')).toBe(
    `${file}:1:21  error  <track src="a.vtt"> asks for a file that readers do not get — in .mdx, write captions="…" in <Video> or <Audio>`,
  );
});

test.each(['x.md', 'x.mdx'])('%s: pictures in several formats', async (file) => {
  const img = '<img src="/uploads/a.png" alt="A" />';
  expect(
    await said(file, `<picture>\n<source srcset="/uploads/a.webp" />\n${img}\n</picture>\n`),
  ).toBe(
    `${file}:1:1  error  <picture> asks for files that readers do not get — write ![A](/uploads/a.png) instead, of which browsers get the formats and widths that help`,
  );
  const dark = '<source media="(prefers-color-scheme: dark)" srcset="/uploads/b.png 2x" />';
  expect(await said(file, `<picture>\n${dark}\n${img}\n</picture>\n`)).toBe(
    `${file}:1:1  error  <picture> asks for files that readers do not get — in .mdx, write <Figure src="/uploads/a.png" dark="/uploads/b.png" alt="A" /> instead`,
  );
});
