import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Contestant } from '#authoring/bench/contestant.ts';
import { inScratch } from '#authoring/bench/scratch.ts';
import { arenaOf, coldBuild, rebuilds, type Stage } from '#authoring/bench/stages.ts';

/** Copies each post into a page below the layout, and counts its builds outside what a cold one removes. */
const builder = `
const { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync, existsSync } = require('node:fs');
const layout = readFileSync('layout.html', 'utf8');
for (const file of globSync('posts/*.mdx')) {
  const folder = 'dist/' + file.replace(/\\.mdx$/, '');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(folder + '/index.html') || !process.env.LAZY)
    writeFileSync(folder + '/index.html', layout + readFileSync(file, 'utf8'));
}
appendFileSync('builds', (process.env.PART ?? 'all') + '\\n');
if (process.env.BROKEN) { console.error('no such ring'); process.exitCode = 1; }
`;

const contestant = (
  environment: NodeJS.ProcessEnv = {},
  build: readonly string[] = ['-e', builder],
): Contestant => ({
  name: 'a copier',
  prepare: (folder) => writeFileSync(join(folder, 'layout.html'), '<body>'),
  posts: 'posts',
  layout: 'layout.html',
  build,
  without: environment,
  apart: 'nothing',
});

/** One build from nothing and all others twice. */
async function stagesOf(one: Contestant): Promise<[Stage[], string]> {
  return inScratch(async ({ folder, signal }) => {
    const arena = arenaOf(one, 4, join(folder, 'arena'));
    const built = [await coldBuild(arena, signal)];
    for (const round of [1, 2])
      for await (const rebuilt of rebuilds(arena, round, signal)) built.push(rebuilt);
    for (const [, cost] of built) expect(cost.wall).toBeGreaterThan(0);
    return [built.map(([stage]) => stage), readFileSync(join(arena.folder, 'builds'), 'utf8')];
  });
}

test('a round builds every stage once, and so does the next', async () => {
  const [stages, builds] = await stagesOf(contestant({ PART: 'most' }));
  const once = ['unchanged', 'apart', 'edit', 'layout'];
  expect(stages).toEqual(['cold', ...once, ...once]);
  expect(builds.split('\n').slice(0, 5)).toEqual(['most', 'most', 'all', 'most', 'most']);
});

test('a build that fails ends the benchmark with its words', async () => {
  await expect(stagesOf(contestant({ BROKEN: 'yes' }))).rejects.toThrow(
    'a copier with 4 posts, cold: ended with 1\nno such ring',
  );
});

test('a build that leaves out an edit ends the benchmark', async () => {
  await expect(stagesOf(contestant({ LAZY: 'yes' }))).rejects.toThrow(
    'a copier with 4 posts, edit: built without all of its pages or changes',
  );
});

test('a build that leaves out pages ends the benchmark', async () => {
  const one = `${builder}; require('node:fs').rmSync('dist/posts/generated-00001', { recursive: true });`;
  await expect(stagesOf(contestant({}, ['-e', one]))).rejects.toThrow(
    'a copier with 4 posts, cold',
  );
});

test('a cold build finds nothing of the last one, and nothing that was deleted', async () => {
  await inScratch(async ({ folder, signal }) => {
    const alone = "if (fs.existsSync('.cache') || fs.existsSync('dist')) throw 1;";
    const one = contestant({}, [
      '-e',
      `const fs = require('node:fs'); ${alone} fs.mkdirSync('.cache'); {${builder}}`,
    ]);
    const arena = arenaOf(one, 1, join(folder, 'arena'));
    for (const place of ['.cache', 'node_modules/.vite']) {
      mkdirSync(join(arena.folder, place), { recursive: true });
      writeFileSync(join(arena.folder, place, 'old'), place);
    }
    for (const time of ['first', 'second'])
      expect((await coldBuild(arena, signal))[0], time).toBe('cold');
    expect(existsSync(join(arena.folder, 'node_modules/.vite'))).toBe(false);
    const aside = globSync('arena-left-*/*/*', { cwd: folder, withFileTypes: true });
    expect(aside.map(({ name }) => name).toSorted()).toEqual(['old', 'old', 'posts']);
  });
});
