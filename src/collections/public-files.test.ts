import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publicFileProblems } from '#collections/public-files.ts';
import { problemLine } from '#entries/problem.ts';

test('files that readers would get with all they say of their making', () => {
  const root = mkdtempSync(join(tmpdir(), 'public-files-'));
  const files = {
    'photo.jpg': '\xff\xd8\xff',
    'deep/film.MOV': '\0\0\0\x14ftypqt  ',
    'script.js': 'wav',
    'sound.WAV': 'RIFF',
    'raw.dng': 'II*\0',
    'page.mp4': '<!DOCTYPE html>',
    'empty.png': '',
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'public', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, 'latin1');
  }
  expect(publicFileProblems(root).map(problemLine).join('\n')).toMatchInlineSnapshot(`
    "public/page.mp4:1:1  error  it is not what its name says; what is in it is unknown — save it again as JPEG, PNG, MP4 or MP3, or leave it out of public/
    public/raw.dng:1:1  error  it may say where and with what it was made, and that cannot be taken out — save it again as JPEG, PNG, MP4 or MP3, or leave it out of public/
    public/sound.WAV:1:1  error  it may say where and with what it was made, and that cannot be taken out — save it again as JPEG, PNG, MP4 or MP3, or leave it out of public/"
  `);
  expect(publicFileProblems(join(root, 'nowhere'))).toEqual([]);
});
