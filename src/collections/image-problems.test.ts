import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imageProblems, imagesNamed } from '#collections/image-problems.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';
import { hostileFiles, unusualFiles } from '#images/hostile.test-data.ts';

const patient = { timeout: 60_000 };

/** What is said of a post that names each of these files in a line of its own, the first as its cover. */
async function said(files: Readonly<Record<string, Buffer>>): Promise<string> {
  const [cover, ...rest] = Object.keys(files);
  const text = rest.map((name) => `![It](/uploads/${name})`).join('\n\n');
  const front = `title: A\ndate: 2026-01-01\ncover: { image: /uploads/${cover}, alt: It }`;
  const again = '---\ntitle: B\ndate: 2026-01-01\n---\n\n![Again](/uploads/cut.png)\n';
  const root = project({
    'src/content/posts/a.md': `---\n${front}\n---\n\n${text}\n`,
    'src/content/posts/b.md': again,
    'src/media/cut.png': '',
  });
  for (const [name, bytes] of Object.entries(files))
    writeFileSync(join(root, 'src/media', name), bytes);
  const { entries } = await readContent(root);
  const problems = await imageProblems(imagesNamed(Object.values(entries).flat(), root));
  return problemReport(problems).replaceAll('src/content/posts/', '');
}

test('what cannot be delivered, each where it is first named', patient, async () => {
  expect(await said(await hostileFiles())).toMatchInlineSnapshot(`
    "a.md:4:10  error  cover.image: the image /uploads/empty.jpg is empty — save it again
    a.md:7:1  error  the image /uploads/one-byte.png is no image that is known here — save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:9:1  error  the image /uploads/cut.jpg is damaged or cut off (premature end of JPEG image) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:11:1  error  the image /uploads/cut-progressive.jpg is damaged or cut off (premature end of JPEG image) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:13:1  error  the image /uploads/cut.png is damaged or cut off (libpng read error) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:15:1  error  the image /uploads/cut.webp is damaged or cut off (unable to parse image) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:17:1  error  the image /uploads/cut.avif is damaged or cut off (Invalid input: Unexpected end of file) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:19:1  error  the image /uploads/cut.gif is damaged or cut off (Unexpected end of GIF source data) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:21:1  error  the image /uploads/head-only.jpg is damaged or cut off (premature end of JPEG image) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:23:1  error  the image /uploads/heic.jpg is a HEIC photograph — save it as JPEG (an iPhone takes JPEG with Settings, Camera, Formats, Most Compatible)
    a.md:25:1  error  the image /uploads/page.jpg is a web page — open the address it came from and save the image itself
    a.md:27:1  error  the image /uploads/film.png is a film — use GIF or WebP for a short one, and a recording for a long one
    a.md:29:1  error  the image /uploads/pointer.png is a pointer of Git LFS — write "git lfs pull"
    a.md:31:1  error  the image /uploads/megapixels.png has 200 megapixels; a build unpacks at most 100 — save it with at most 3200 pixels on its longer side
    a.md:33:1  error  the image /uploads/bomb.png has 3,600 megapixels; a build unpacks at most 100 — save it with at most 3200 pixels on its longer side
    a.md:35:1  error  the image /uploads/frames.gif has 19,200 megapixels in 300 frames; a build unpacks at most 100 — save a shorter or smaller one
    a.md:37:1  error  the image /uploads/fewer-rows.png is damaged or cut off (libpng read error) — copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF
    a.md:39:1  error  the image /uploads/laughs.svg has shorthands (<!ENTITY>) that unfold — save it again, in Inkscape as plain SVG
    a.md:41:1  error  the image /uploads/passwords.svg takes in other files (<!ENTITY … SYSTEM>) — save it again, in Inkscape as plain SVG
    a.md:43:1  error  the image /uploads/sizeless.svg does not say its size — give its <svg> a viewBox="0 0 WIDTH HEIGHT"
    20 errors in 1 file"
  `);
});

test('what is only unusual can', patient, async () => {
  const files = {
    ...(await unusualFiles()),
    'cut.png': (await unusualFiles())['deep.png'] ?? Buffer.alloc(0),
  };
  expect(await said(files)).toBe('no problems');
});

test('files too large to be unpacked are told by their head', patient, async () => {
  const files = await hostileFiles();
  const before = process.memoryUsage().rss;
  await said({
    'bomb.png': files['bomb.png'] ?? Buffer.alloc(0),
    'cut.png': files['frames.gif'] ?? Buffer.alloc(0),
  });
  // Unpacked, the first alone would take 450 megabytes and more.
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});
