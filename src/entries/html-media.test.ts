import { expect, test } from 'vitest';
import { isElsewhere } from '#entries/html-media.ts';
import { problemLine } from '#entries/problem.ts';
import { treeOf } from '#entries/syntax.ts';
import { textProblems } from '#entries/text-problems.ts';
import { siteUrl } from '#permalinks';

/** What the check says of a text, a line each. */
const said = async (file: string, body: string): Promise<string> =>
  (await textProblems(file, body, treeOf(file, body))).map(problemLine).join('\n');

test.each([
  '<video src="https://video.example.org/a.mp4" poster="/a.png" controls></video>',
  '<video src="/a.mp4" autoplay muted></video><audio src="https://a.example/b.mp3" />',
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

test.each(['x.md', 'x.mdx'])('%s: what another host would be asked for too early', async (file) => {
  const far = 'https://video.example.org';
  expect(await said(file, `<video src="${far}/a.mp4" poster="${far}/a.png" controls />`)).toBe(
    `${file}:1:1  warning  <video poster="${far}/a.png"> is on another host and is not shown — save the picture in public/ and write poster="/NAME"`,
  );
  expect(await said(file, `<video src="/a.mp4"><track src="${far}/a.vtt" /></video>`)).toBe(
    `${file}:1:21  warning  <track src="${far}/a.vtt"> is on another host and is left out — save the captions as WebVTT in public/ and write src="/NAME.vtt"`,
  );
  const asks = `would ask video.example.org before it is played, and waits instead — leave out autoplay`;
  expect(await said(file, `<video src="${far}/a.mp4" autoplay muted />`)).toBe(
    `${file}:1:1  warning  <video> ${asks}`,
  );
  expect(
    await said(file, `<div>\n<audio autoplay>\n<source src="${far}/a.mp3" />\n</audio>\n</div>`),
  ).toBe(`${file}:2:1  warning  <audio> ${asks}`);
});

test.each([
  ['https://a.example/b', true],
  ['http://a.example/b', true],
  ['//a.example/b', true],
  ['/\\a.example/b', true],
  ['\thttps://a.example/b', true],
  ['/b', false],
  ['./b.mp4', false],
  ['data:video/mp4;base64,AA', false],
  ['', false],
])('%j is elsewhere: %s', (address, is) => {
  expect(isElsewhere(address)).toBe(is);
  expect(isElsewhere(`${siteUrl}/b`)).toBe(false);
});
