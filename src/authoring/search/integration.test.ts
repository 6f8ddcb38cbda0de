import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeApart } from '#authoring/search/integration.ts';
import type { Task } from '#authoring/search/make.ts';

let root: string;
let task: Task;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'search-index-'));
  writeFileSync(join(root, 'package.json'), '{}');
  const entries = ['one', 'two'].map((name) => {
    const document = join(root, `${name}.html`);
    writeFileSync(document, `<body><article data-pagefind-body>${name}</article></body>`);
    const facts = { collection: 'posts' as const, path: `/${name}/`, title: name, tags: [] };
    return { ...facts, document };
  });
  mkdirSync(join(root, 'dist'));
  task = { root, folder: join(root, 'dist'), language: 'en', entries };
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('an index is made in another process, and once', async () => {
  expect(await madeApart(task)).toBe(2);
  expect(readdirSync(join(root, 'dist/fragment'))).toHaveLength(2);
  expect(await madeApart(task)).toBe(0);
});

test('what is wrong there is thrown here', async () => {
  const entries = task.entries.map((entry) => ({ ...entry, document: join(root, 'missing') }));
  await expect(madeApart({ ...task, entries })).rejects.toThrow(/ENOENT.*missing/);
});
