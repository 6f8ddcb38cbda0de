import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { leftContent } from '#entries/content-record.ts';
import { project, put } from '#entries/fixtures.test-data.ts';
import type { Problem } from '#entries/problem.ts';
import { latestProblems, leaveProblems } from '#entries/problem-record.ts';
import { contentReader } from '#entries/read.ts';
import { watchContent } from '#entries/watch.ts';

const post = (title: string) => `---\ntitle: ${title}\ndate: 2026-01-10\n---\n\nText.\n`;
const titles = () => leftContent().entries.posts.map(({ data }) => data.title);
const mistake: Problem = {
  ...{ file: 'src/content/posts/a.md', line: 1, column: 1 },
  ...{ severity: 'error', message: 'is wrong' },
};

/** A project that is watched, what is said of it, and the titles that each inspection saw. */
async function watching(problems: readonly Problem[] = []) {
  const root = `${project({ 'src/content/posts/a.md': post('A') })}/`;
  const read = contentReader(root);
  await read();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logger = { info: vi.fn(), error: vi.fn() };
  const inspected: string[][] = [];
  const inspect = async () => {
    inspected.push(titles());
    return problems;
  };
  const watched = { root, read, inspect, problems: Promise.resolve([]) };
  type Arguments = Parameters<typeof watchContent>;
  const [, anyWatcher, anyLogger] = [watched, watcher, logger] as unknown as Arguments;
  watchContent(watched, anyWatcher, anyLogger);
  // A second loader of the same server.
  watchContent(watched, anyWatcher, anyLogger);
  const write = (file: string, text: string) => {
    put(root, { [file]: text });
    watcher.emit('change', join(root, file));
  };
  const said = () => logger.info.mock.calls.flat();
  return { root, watcher, logger, inspected, write, said };
}

test('a changed file is read for the pages first, then all is inspected', async () => {
  leaveProblems([mistake]);
  const { inspected, write, said } = await watching();
  write('src/content/posts/a.md', post('A new title'));
  await vi.waitFor(() => expect(titles()).toEqual(['A new title']));
  expect(inspected).toEqual([]);
  // What was wrong before may be mended.
  expect(latestProblems()).toEqual([]);
  await vi.waitFor(() => expect(said()).toHaveLength(1), 5_000);
  expect(said()).toEqual(['read src/content/posts/a.md again: no problems']);
  expect(inspected).toEqual([['A new title']]);
});

test('what reading found is known with the content, before all is inspected', async () => {
  const { inspected, write } = await watching();
  write('src/content/posts/a.md', post('A\ndraft: perhaps'));
  await vi.waitFor(() => expect(titles()).toEqual([]));
  expect(inspected).toEqual([]);
  expect(latestProblems()).toMatchObject([{ file: 'src/content/posts/a.md', line: 3 }]);
});

test('what changes meanwhile is read before all is inspected, once', async () => {
  const { inspected, write, said } = await watching([mistake]);
  write('src/content/posts/b.md', post('B'));
  await vi.waitFor(() => expect(titles()).toEqual(['A', 'B']));
  write('src/content/posts/a.md', post('C'));
  await vi.waitFor(() => expect(said()).toHaveLength(1), 5_000);
  expect(said().join('\n')).toMatch(
    /^read src\/content\/posts\/b\.md, src\/content\/posts\/a\.md again: \n.*is wrong/,
  );
  expect(inspected).toEqual([['C', 'B']]);
  expect(latestProblems()).toEqual([mistake]);
});

test("what is gone is gone; editors' own files and others are nothing", async () => {
  const { root, watcher, inspected, write, said } = await watching();
  for (const file of ['src/content/posts/.a.md.swp', 'src/content/posts/a.md~', 'src/other.ts'])
    write(file, 'text');
  rmSync(join(root, 'src/content/posts/a.md'));
  watcher.emit('unlink', join(root, 'src/content/posts/a.md'));
  await vi.waitFor(() => expect(said()).toHaveLength(1), 5_000);
  expect(said()).toEqual(['read src/content/posts/a.md again: no problems']);
  expect(inspected).toEqual([[]]);
});
