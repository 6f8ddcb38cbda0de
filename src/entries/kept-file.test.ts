import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFile } from '#entries/kept-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-file-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a file is kept with its folder, and the next takes its place', () => {
  const path = join(root, 'a/b/kept.bin');
  keepFile(path, 'one');
  keepFile(path, new TextEncoder().encode('two'));
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(root, 'a/b'))).toEqual(['kept.bin']);
});

test('what cannot be written leaves nothing behind and stops nobody', () => {
  writeFileSync(join(root, 'file'), 'in the way');
  keepFile(join(root, 'file/kept.bin'), 'one');
  mkdirSync(join(root, 'folder/in-the-way'), { recursive: true });
  keepFile(join(root, 'folder'), 'one');
  expect(readdirSync(root).toSorted()).toEqual(['file', 'folder']);
});
