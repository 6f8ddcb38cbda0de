import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Contestant } from '#authoring/bench/contestant.ts';
import { costsIn, previewCost, previewTable } from '#authoring/bench/previews.ts';
import { generatedId } from '#authoring/bench/generated-post.ts';
import { inScratch } from '#authoring/bench/scratch.ts';
import { arenaOf } from '#authoring/bench/stages.ts';

test('a process counts with all it took by its last drawing', () => {
  expect(costsIn('7 2000 90000\n8 3000 80000\n7 1500 92000\n')).toEqual({
    drawings: [2, 3, 1.5],
    processes: 172,
  });
  expect(costsIn('')).toEqual({ drawings: [], processes: 0 });
});

test('a table has a row for each number of posts', () => {
  const cost = { posts: 1000, previews: 1053, mean: 17.44, median: 10.9, usual: 34.86, most: 80 };
  expect(previewTable([cost])).toMatchInlineSnapshot(`
    "| posts | previews | CPU ms each | a drawing: median | 95 % within | the slowest |
    | ----: | -------: | ----------: | ----------------: | ----------: | ----------: |
    | 1,000 |    1,053 |        17.4 |              10.9 |        34.9 |        80.0 |"
  `);
});

test('what draws is measured from each question to its answer', async () => {
  await inScratch(async ({ folder }) => {
    const [script, file] = [join(folder, 'paint.ts'), join(folder, 'costs')];
    writeFileSync(
      script,
      `process.on('disconnect', () => process.exit());
       process.on('message', (milliseconds) => {
         const start = process.cpuUsage();
         const spent = () => { const { user, system } = process.cpuUsage(start); return user + system; };
         while (spent() < milliseconds * 1000);
         process.send('done');
       });`,
    );
    const probe = import.meta.resolve('#authoring/bench/preview-probe.ts');
    const child = fork(script, {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: `--import ${probe}`, PREVIEW_COSTS: file },
    });
    for (const milliseconds of [60, 20]) {
      child.send(milliseconds);
      await once(child, 'message');
    }
    child.disconnect();
    await once(child, 'exit');
    const { drawings, processes } = costsIn(readFileSync(file, 'utf8'));
    expect(drawings).toHaveLength(2);
    expect(drawings[0]).toBeGreaterThanOrEqual(60);
    expect(drawings[1]).toBeGreaterThanOrEqual(20);
    expect(processes).toBeGreaterThanOrEqual(80);
  });
});

test('every round draws from nothing', async () => {
  const builder = `
    const fs = require('node:fs');
    if (fs.existsSync('.cache')) throw new Error('kept');
    for (const folder of ['.cache', 'dist/posts/${generatedId(0)}'])
      fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync('dist/posts/${generatedId(0)}/index.html', '');
    fs.writeFileSync(process.env.PREVIEW_COSTS, '1 1000 5000\\n1 3000 9000\\n');`;
  const one: Contestant = {
    name: 'one that draws',
    prepare: (folder) => writeFileSync(join(folder, 'layout.html'), '<body>'),
    posts: 'posts',
    layout: 'layout.html',
    build: ['-e', builder],
  };
  await inScratch(async ({ folder, signal }) => {
    const lines: string[] = [];
    const arena = arenaOf(one, 1, join(folder, 'arena'));
    const cost = await previewCost(arena, 2, signal, (line) => lines.push(line));
    expect(cost).toEqual({ posts: 1, previews: 2, mean: 4.5, median: 2, usual: 3, most: 3 });
    expect(lines).toEqual([
      'round 1 of 2: 2 previews, 4.5 ms CPU each',
      'round 2 of 2: 2 previews, 4.5 ms CPU each',
    ]);
  });
});
