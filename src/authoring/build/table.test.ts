import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTable, folderSize, stageClock } from '#authoring/build/table.ts';
import { inScratch } from '#authoring/bench/scratch.ts';

const counts = { pages: 2311, restored: 2267, images: 120, reused: 118, allImages: 120 };
const output = { files: 3453, bytes: 68_249_000 };

test('a row a stage, and what came of it', () => {
  const times = { content: 1640, code: 911, pages: 2300, images: 90, 'the rest': 430 };
  expect(buildTable({ counts, times, total: 6044, output }).join('\n')).toMatchInlineSnapshot(`
    "                 made  as before   time
    content                           1.6 s
    code                              0.9 s
    pages              44      2,267  2.3 s
    images              2        118  0.1 s
    the rest                          0.4 s
    output    3,453 files    68.2 MB  6.0 s"
  `);
});

test('a build without images has no row for them', () => {
  const [table = []] = [buildTable({ counts, times: { content: 1 }, total: 1, output })];
  expect(table.map((row) => row.split('  ')[0])).toEqual(['', 'content', 'output']);
});

test('the size of a folder is of all files below it', async () => {
  await inScratch(({ folder }) => {
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    for (const name of ['one', 'a/two', 'a/b/three']) writeFileSync(join(folder, name), name);
    expect(folderSize(folder)).toEqual({ files: 3, bytes: 17 });
    return Promise.resolve();
  });
});

test('the clock tells how long each stage took, and none that was not reached', () => {
  let time = 50;
  const clock = stageClock(() => time);
  for (const [stage, then] of [
    ['content', 100],
    ['code', 130],
    ['pages', 200],
  ] as const) {
    time = then;
    clock.reach(stage);
  }
  time = 1000;
  expect(clock.end()).toEqual({ content: 30, code: 70, pages: 800 });
  time = 9000;
  expect(clock.end()).toEqual({ content: 30, code: 70, pages: 800 });
});
