import { expect, test } from 'vitest';
import { searchFiles } from '#authoring/search/files.ts';

const file = (path: string) => ({ path, content: new Uint8Array() });

test('only what a search asks for is published, by path', () => {
  const made = [
    'wasm.unknown.pagefind',
    'wasm.en-gb.pagefind',
    'pagefind.js',
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-component-ui.css',
    'pagefind-highlight.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'fragment/en-gb_1.pf_fragment',
  ];
  expect(searchFiles(made.map(file)).map(({ path }) => path)).toEqual([
    'fragment/en-gb_1.pf_fragment',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.en-gb.pagefind',
  ]);
});
