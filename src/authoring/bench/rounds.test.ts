import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Contestant } from '#authoring/bench/contestant.ts';
import { costsOf } from '#authoring/bench/rounds.ts';
import { inScratch } from '#authoring/bench/scratch.ts';
import { arenaOf } from '#authoring/bench/stages.ts';

/** Makes a page of the layout and the post. */
const builder = `
const { globSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
for (const file of globSync('posts/*.mdx')) {
  mkdirSync('dist/' + file.slice(0, -4), { recursive: true });
  const page = readFileSync('layout.html', 'utf8') + readFileSync(file, 'utf8');
  writeFileSync('dist/' + file.slice(0, -4) + '/index.html', page);
}
`;
const contestant = (name: string): Contestant => ({
  name,
  prepare: (folder) => writeFileSync(join(folder, 'layout.html'), '<body>'),
  posts: 'posts',
  layout: 'layout.html',
  build: ['-e', builder],
});

test('contestants take turns, and build from nothing before anything else', async () => {
  await inScratch(async ({ folder, signal }) => {
    const arenas = ['one', 'other'].map((name) => arenaOf(contestant(name), 1, join(folder, name)));
    const lines: string[] = [];
    const costs = await costsOf(arenas, 2, signal, (line) => lines.push(line));
    const told = lines.map((line) =>
      line.replace(/: [\d.]+ s CPU, [\d.]+ s(?:, about \d+ s left)?$/, ''),
    );
    const order = [
      ...[1, 2].flatMap((round) =>
        ['one', 'other'].map((name) => `${name}, 1 post, round ${round}, cold`),
      ),
      ...[1, 2].flatMap((round) =>
        ['one', 'other'].flatMap((name) =>
          ['unchanged', 'edit', 'layout'].map(
            (stage) => `${name}, 1 post, round ${round}, ${stage}`,
          ),
        ),
      ),
    ];
    expect(told).toEqual([
      '16 builds, the first of one',
      ...order.map((what, index) => `build ${index + 1} of 16: ${what}`),
    ]);
    expect(lines[1]).toMatch(/ s left$/);
    expect(lines[16]).not.toMatch(/ left$/);
    expect([...costs.values()].map((all) => all.length)).toEqual([8, 8]);
  });
});
