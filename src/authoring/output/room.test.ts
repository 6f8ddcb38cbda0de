import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, type statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { needWritable, wantOfRoom } from '#authoring/output/room.ts';

test('a folder that is there or can be made is fit to write to', () => {
  expect(() => needWritable([tmpdir(), join(tmpdir(), 'not/there/yet')])).not.toThrow();
});

test.runIf(process.platform === 'linux')('one that takes no file is named in one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  chmodSync(folder, 0o555);
  const code = `import { needWritable } from '#authoring/output/room.ts';
    try { needWritable([${JSON.stringify(join(folder, 'dist'))}]); }
    catch ({ name, message }) { console.log(name + ': ' + message); }`;
  // Root writes anywhere unless it lets go of that.
  const bound = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];
  const [command = '', ...args] = [
    ...(process.getuid?.() === 0 ? bound : []),
    ...[process.execPath, '--input-type=module', '--eval', code],
  ];
  expect(spawnSync(command, args, { encoding: 'utf8' }).stdout).toBe(
    `NotWritable: the build cannot write to ${folder}: it is not yours to write (EACCES)\n`,
  );
});

const withFree = (blocks: number) =>
  (() => ({ bavail: blocks, bsize: 4096 })) as unknown as typeof statfsSync;

test('a full disk is named, another is not', () => {
  expect(wantOfRoom('/site', withFree(1000))).toBeUndefined();
  expect(wantOfRoom('/site', withFree(3))).toMatchInlineSnapshot(
    `"the disk that holds /site is full: 12 kB are left — make room and build again; the last build is as it was"`,
  );
});
