import { mkdtempSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { keepStamps, keptStamps, stampOf, stampsIn } from '#authoring/output/stamps.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'stamps-'));
const write = (path: string, text: string) => {
  writeFileSync(path, text);
  return path;
};

test('writing changes a stamp, with as many bytes and an old time as well; moving its folder does not', () => {
  const root = folder();
  const path = write(join(root, 'a.html'), 'one');
  const day = new Date('2026-01-02T03:04:05Z');
  utimesSync(path, day, day);
  const before = stampOf(path);
  const moved = join(dirname(root), `${Date.now()}-moved`);
  renameSync(root, moved);
  expect(stampOf(join(moved, 'a.html'))).toBe(before);
  write(join(moved, 'a.html'), 'two');
  utimesSync(join(moved, 'a.html'), day, day);
  expect(stampOf(join(moved, 'a.html'))).not.toBe(before);
  expect(stampOf(join(root, 'a.html'))).toBe('');
});

test('stamps are read as they were kept, and none from a file that is cut in half', () => {
  const root = folder();
  write(join(root, 'é.html'), 'page');
  const stamps = stampsIn(root, ['é.html', 'gone.html']);
  const file = join(root, 'stamps.json');
  keepStamps(file, stamps);
  expect(keptStamps(file)).toEqual(stamps);
  write(file, '{"é.html": "1');
  expect(keptStamps(file).size).toBe(0);
  expect(keptStamps(join(root, 'none.json')).size).toBe(0);
});
