import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putBack, takePlace } from '#authoring/output/replace.ts';

function project(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'replace-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  return { root, dist: join(root, 'dist'), next: join(root, '.cache/dist-next') };
}

/** Every file below a folder with its text. */
const textsIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

const built = { '.cache/dist-next/index.html': 'new', '.cache/dist-next/a/b.html': 'b' };
const last = { 'dist/index.html': 'old', 'dist/gone/index.html': 'gone', 'dist/a/c.html': 'c' };
const expected = { 'index.html': 'new', 'a/b.html': 'b' };

test.each([
  ['the first build', built],
  ['a later one', { ...built, ...last }],
  [
    'one after a build that was killed while it took its place',
    { ...built, ...last, '.cache/dist-last/x': 'x' },
  ],
] as [string, Readonly<Record<string, string>>][])('%s takes the place of the last', (_, files) => {
  const { root, dist, next } = project(files);
  const left = takePlace(next, dist);
  expect(textsIn(dist)).toEqual(expected);
  expect(existsSync(next)).toBe(false);
  // The last one, for what is to be done with it.
  const lastTexts = files['dist/index.html'] ? { 'index.html': 'old' } : undefined;
  expect(existsSync(left)).toBe(Boolean(lastTexts));
  if (lastTexts) expect(textsIn(left)).toMatchObject(lastTexts);
  expect(readdirSync(join(root, '.cache'))).toEqual(lastTexts ? ['dist-last'] : []);
});

test('a folder that another name leads to keeps both names', () => {
  const { root, dist, next } = project({ ...built, 'served/index.html': 'old', 'served/x': 'x' });
  symlinkSync(join(root, 'served'), dist);
  takePlace(next, dist);
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  expect(textsIn(join(root, 'served'))).toEqual(expected);
});

test('a repository in the folder stays, and nothing else that was there', () => {
  const { dist, next } = project({ ...built, ...last, 'dist/.git/HEAD': 'ref' });
  expect(takePlace(next, dist)).toBe(next);
  expect(textsIn(dist)).toEqual({ ...expected, '.git/HEAD': 'ref' });
  expect(textsIn(next)).toEqual(expected);
});

test.runIf(spawnSync('mountpoint', ['-q', '/dev/shm']).status === 0)(
  'a folder on another file system gets the files',
  () => {
    const { dist, next } = project(built);
    const far = mkdtempSync('/dev/shm/replace-');
    onTestFinished(() => rmSync(far, { recursive: true }));
    writeFileSync(join(far, 'index.html'), 'old');
    writeFileSync(join(far, 'gone.html'), 'gone');
    symlinkSync(far, dist);
    expect(takePlace(next, dist)).toBe(next);
    expect(textsIn(far)).toEqual(expected);
  },
);

test('the last build comes back where a process was killed between the two names', () => {
  const { root, dist, next } = project({ ...built, ...last });
  renameSync(dist, join(root, '.cache/dist-last'));
  putBack(dist, next);
  expect(textsIn(dist)['index.html']).toBe('old');
  // Not where there is a newer one.
  mkdirSync(join(root, '.cache/dist-last'));
  putBack(dist, next);
  expect(textsIn(dist)['index.html']).toBe('old');
});
