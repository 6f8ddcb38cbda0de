import { expect, test } from 'vitest';
import { rarerSpellings } from '#collections/advice/spellings.ts';
import { strayTags } from '#collections/advice/tags.ts';
import { termsInUse } from '#collections/advice/terms-in-use.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';
import type { Taxonomy } from '#permalinks';

/** Posts by the lines of their front matter, named `a00` and on. */
async function contentOf(fronts: readonly string[], tagsFile = '') {
  const posts = fronts.map((front, index) => [
    `posts/a${String(index).padStart(2, '0')}.md`,
    post(front),
  ]);
  return written({ ...Object.fromEntries(posts), ...(tagsFile && { 'tags.yaml': tagsFile }) });
}

async function spelled(taxonomy: Taxonomy, fronts: readonly string[], tagsFile?: string) {
  const { texts, entries } = await contentOf(fronts, tagsFile);
  return lines(rarerSpellings(taxonomy, termsInUse(taxonomy, texts, entries.tags)));
}

async function stray(fronts: readonly string[], tagsFile?: string) {
  const { texts, entries } = await contentOf(fronts, tagsFile);
  return lines(strayTags(termsInUse('tags', texts, entries.tags), texts.length));
}

const times = (count: number, front: string) => Array.from({ length: count }, () => front);

test('one tag in several spellings', async () => {
  const fronts = [
    ...times(3, 'tags: [eBPF]'),
    ...times(2, 'tags: [go, Ebpf]'),
    'tags: [ebpf]',
    'tags: [Open Source, open-source]',
  ];
  expect(await spelled('tags', fronts)).toMatchInlineSnapshot(`
    "posts/a03.md:4:12  warning  tags.1: "Ebpf", here and in 1 more place, is "eBPF" in 3 other places — write "eBPF", or decide for all of them in tags.yaml
    posts/a05.md:4:8  warning  tags.0: "ebpf" is "eBPF" in 3 other places — write "eBPF", or decide for all of them in tags.yaml
    posts/a06.md:4:21  warning  tags.1: "open-source" is "Open Source" in 1 other place — write "Open Source", or decide for all of them in tags.yaml
    3 warnings in 3 files"
  `);
});

test('one category, and one series', async () => {
  const fronts = [...times(2, 'categories: [Deep Dive]'), 'categories: [deep-dive]'];
  expect(await spelled('categories', fronts)).toMatchInlineSnapshot(`
    "posts/a02.md:4:14  warning  categories.0: "deep-dive" is "Deep Dive" in 2 other places — write "Deep Dive"
    1 warning in 1 file"
  `);
  expect(await spelled('series', ['series: [Part]', 'series: [part]'])).toMatch(/write "Part"$/m);
});

test('the tags file has decided', async () => {
  const fronts = ['tags: [ebpf, golang]', 'tags: [eBPF, go]', 'tags: [EBPF, Go]'];
  expect(await spelled('tags', fronts, 'ebpf:\ngo:\n  aliases: [golang]\n')).toBe('no problems');
});

test('tags that are nearly others', async () => {
  const fronts = [
    ...times(3, 'tags: [benchmarks, open-source, kubernetes, fosdem-2026, test, rust]'),
    'tags: [benchmark, opensource, kuberntes, fosdem-2025, tests, trust]',
  ];
  expect(await stray(fronts)).toMatchInlineSnapshot(`
    "posts/a03.md:4:8  warning  tags.0: "benchmark" (on 1 entry) is nearly "benchmarks" (on 3 entries) — write "benchmarks", or keep both by a line "benchmark:" in tags.yaml
    posts/a03.md:4:19  warning  tags.1: "opensource" (on 1 entry) is nearly "open-source" (on 3 entries) — write "open-source", or keep both by a line "opensource:" in tags.yaml
    posts/a03.md:4:31  warning  tags.2: "kuberntes" (on 1 entry) is nearly "kubernetes" (on 3 entries) — write "kubernetes", or keep both by a line "kuberntes:" in tags.yaml
    3 warnings in 1 file"
  `);
});

test('a tag with a line of its own is meant', async () => {
  const fronts = [...times(3, 'tags: [benchmarks]'), 'tags: [benchmark]', 'tags: [benchmerk]'];
  expect(await stray(fronts, 'benchmark:\n')).toMatchInlineSnapshot(`
    "posts/a00.md:4:8  warning  tags.0: "benchmarks" (on 3 entries) is nearly "benchmark" (on 1 entry) — write "benchmark", or keep both by a line "benchmarks:" in tags.yaml
    posts/a04.md:4:8  warning  tags.0: "benchmerk" (on 1 entry) is nearly "benchmark" (on 1 entry) — write "benchmark", or keep both by a line "benchmerk:" in tags.yaml
    2 warnings in 2 files"
  `);
});

test('tags of one entry, in one sentence', async () => {
  const fronts = [...times(9, 'tags: [go]'), 'tags: [zebra, go, ant]', 'tags: [emu, known]'];
  expect(await stray(fronts, 'known:\n')).toMatchInlineSnapshot(`
    "posts/a09.md:4:19  warning  tags.2: "ant", "emu", "zebra" stand on one entry each — use tags that other entries have, or keep one by a line "ant:" in tags.yaml
    1 warning in 1 file"
  `);
});

test('many tags of one entry', async () => {
  const words = Array.from({ length: 20 }, (_, index) => `t${'abcdefghijklmnopqrstu'[index]}`);
  const fronts = [...times(9, 'tags: [go]'), `tags: [${words.join(', ')}]`];
  expect(await stray(fronts)).toMatchInlineSnapshot(`
    "posts/a09.md:4:8  warning  tags.0: "ta", "tb", "tc", "td", "te", "tf", "tg", "th", "ti", "tj", "tk", "tl" and 8 more stand on one entry each — use tags that other entries have, or keep one by a line "ta:" in tags.yaml
    1 warning in 1 file"
  `);
});

test('a young site has many tags of one entry', async () => {
  expect(await stray([...times(8, 'tags: [go]'), 'tags: [zebra]'])).toBe('no problems');
});
