import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each layer may import, besides itself. A layer is a folder of `src`, or a file in it. */
const below: Readonly<Record<string, readonly string[]>> = {
  'site.config': [],
  permalinks: ['site.config'],
  words: ['site.config'],
  schemas: ['site.config'],
  entries: ['bare', 'words', 'schemas', 'permalinks', 'site.config'],
  recordings: ['words', 'entries', 'schemas', 'permalinks', 'site.config'],
  slides: ['words', 'entries', 'schemas', 'permalinks', 'site.config'],
  images: ['entries', 'schemas', 'permalinks', 'site.config'],
  bare: [],
  statistics: [],
  charts: ['statistics', 'words', 'entries', 'schemas', 'permalinks', 'site.config'],
  collections: [
    ...['bare', 'charts', 'images', 'recordings', 'slides', 'entries', 'schemas'],
    ...['words', 'permalinks', 'site.config'],
  ],
  markdown: [
    ...['charts', 'images', 'recordings', 'slides', 'entries', 'schemas'],
    ...['words', 'permalinks', 'site.config'],
  ],
  hosting: ['permalinks', 'site.config'],
  feeds: [
    ...['markdown', 'collections', 'images', 'recordings', 'slides', 'entries', 'schemas'],
    ...['words', 'permalinks', 'site.config'],
  ],
  components: [
    ...['charts', 'markdown', 'collections', 'images', 'recordings', 'slides', 'entries'],
    ...['schemas', 'words', 'styles', 'permalinks', 'site.config'],
  ],
  styles: [],
};
const ends: typeof below = {
  previews: ['components', ...(below['components'] ?? [])],
  layouts: ['previews', 'components', 'feeds', 'hosting', ...(below['components'] ?? [])],
  pages: ['bare', 'layouts', 'feeds', 'hosting', 'previews', ...(below['components'] ?? [])],
  authoring: [
    'bare',
    'previews',
    'feeds',
    'hosting',
    'images',
    'collections',
    ...(below['collections'] ?? []),
  ],
  'content.config': ['collections', 'entries', 'schemas'],
};
const allowed = { ...below, ...ends };

const importPattern =
  /(?:^|[\s;])(?:import|export)\s+(?:[^'"`;()]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const importsIn = (text: string) =>
  [...text.matchAll(importPattern)].map(([, still, dynamic]) => still ?? dynamic ?? '');

const layerOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

/** What is wrong with one import of a file, both from `src`. */
function violation(file: string, target: string): string[] {
  const layer = layerOf(file);
  if (target.startsWith('.')) {
    return layerOf(join(dirname(file), target)) === layer && !target.startsWith('../..')
      ? []
      : [`${file} reaches ${target} by a relative path`];
  }
  if (!target.startsWith('#')) return [];
  const to = layerOf(target.slice(1));
  return to === layer || allowed[layer]?.includes(to) ? [] : [`${file} imports ${target}`];
}

const files = globSync('**/*.{ts,astro}', { cwd: join(root, 'src') })
  .filter((file) => !/\.test(?:-data)?\.ts$/.test(file))
  .toSorted();

test('every layer is known', () => {
  expect(files.map(layerOf).filter((layer) => !(layer in allowed))).toEqual([]);
});

test('imports point downward', () => {
  const found = files.flatMap((file) =>
    importsIn(readFileSync(join(root, 'src', file), 'utf8')).flatMap((target) =>
      violation(file, target),
    ),
  );
  expect(found).toEqual([]);
});

test('every layer name in package.json is a layer', () => {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  const names = Object.keys(imports).map((name) => layerOf(name.slice(1)));
  expect(names.filter((name) => !(name in allowed))).toEqual([]);
});

test.each([
  ["import a from '#x/a.ts';", ['#x/a.ts']],
  ["import type { A } from './a.ts'", ['./a.ts']],
  [
    "import {\n  a,\n  b,\n} from '#x/a.ts';\nimport '#styles/a.css';",
    ['#x/a.ts', '#styles/a.css'],
  ],
  ["export * from '#x/a.ts';", ['#x/a.ts']],
  ["export { a } from '../a.ts';", ['../a.ts']],
  ["const a = await import('#x/a.ts');", ['#x/a.ts']],
  ["---\nimport A from '#x/A.astro';\n---\n<A />", ['#x/A.astro']],
  ["const importance = 'x'; export const a = 'b';", []],
])('the imports of %j are found', (text, targets) => {
  expect(importsIn(text)).toEqual(targets);
});

test.each([
  ['schemas/a.ts', '#entries/a.ts'],
  ['entries/a.ts', '#collections/a.ts'],
  ['markdown/a.ts', '#collections/a.ts'],
  ['feeds/a.ts', '#components/a.astro'],
  ['components/a.astro', '#feeds/a.ts'],
  ['components/a.astro', '#layouts/A.astro'],
  ['feeds/a.ts', '#layouts/A.astro'],
  ['collections/a.ts', '#markdown/a.ts'],
  ['collections/a.ts', '#authoring/a.ts'],
  ['site.config.ts', '#permalinks'],
  ['pages/a/b.ts', '../../feeds/a.ts'],
  ['entries/a.ts', '../schemas/a.ts'],
])('%s may not import %s', (file, target) => {
  expect(violation(file, target)).toHaveLength(1);
});

test.each([
  ['pages/a.astro', '#feeds/a.ts'],
  ['components/prose.ts', './prose/A.astro'],
  ['permalinks.ts', '#site.config'],
  ['entries/a.ts', 'node:fs'],
])('%s may import %s', (file, target) => {
  expect(violation(file, target)).toEqual([]);
});
