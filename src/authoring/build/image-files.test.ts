import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareCopies, sweepImages } from '#authoring/build/image-files.ts';
import { filmSecretsIn, notedFilm, notedMp3 } from '#bare/films.test-data.ts';
import { notedJpeg, notedPng, secretsIn } from '#images/photographs.test-data.ts';

/** A folder with these files. */
function folder(files: Readonly<Record<string, Uint8Array | string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'image-files-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), bytes);
  }
  return path;
}

test('what is copied as it is loses its notes, and nothing else is touched', async () => {
  const files = { 'a.jpg': await notedJpeg(), 'deep/b.PNG': await notedPng(), 'c.txt': 'Exif' };
  const output = folder({ ...files, 'other.jpg': await notedJpeg() });
  expect(bareCopies(folder(files), output)).toEqual(['a.jpg', 'deep/b.PNG']);
  const left = ['a.jpg', 'deep/b.PNG', 'c.txt', 'other.jpg'].map(
    (name) => secretsIn(readFileSync(join(output, name))).length > 0,
  );
  expect(left).toEqual([false, false, true, true]);
  expect(bareCopies(folder(files), output)).toEqual([]);
});

test('films and sounds lose theirs too', () => {
  const files = { 'a.MOV': notedFilm(), 'b.mp3': notedMp3() };
  const output = folder(files);
  expect(bareCopies(folder(files), output)).toEqual(['a.MOV', 'b.mp3']);
  for (const name of ['a.MOV', 'b.mp3'])
    expect(filmSecretsIn(readFileSync(join(output, name)))).toEqual([]);
});

test('a file whose notes cannot be found is not published', () => {
  const files = { 'a.tiff': Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1') };
  expect(() => bareCopies(folder(files), folder(files))).toThrowErrorMatchingInlineSnapshot(
    `[Error: public/a.tiff: it may say where and with what it was made, and that cannot be taken out — save it again as JPEG, PNG, MP4 or MP3, or leave it out of public/]`,
  );
});

test('the cache keeps what the output has', () => {
  const cache = folder({ 'a.webp': 'a', 'b.webp': 'b', 'c.avif': 'c' });
  expect(sweepImages(cache, folder({ 'b.webp': 'b', 'style.css': '' }))).toBe(2);
  expect(readdirSync(cache)).toEqual(['b.webp']);
  expect(sweepImages(join(cache, 'none'), cache)).toBe(0);
});
