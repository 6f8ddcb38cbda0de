import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPages, indexOf } from '#authoring/search-index.ts';

const entry = {
  collection: 'posts',
  path: '/posts/a/',
  title: 'Quotes "and" <marks>',
  published: { day: '2026-02-03' },
  tags: [{ slug: 'go', label: 'Go' }],
} as unknown as Parameters<typeof indexedPages>[0][number];

const document = `<!doctype html><html lang="en"><head><title>t</title></head><body>
<nav>menu</nav><article data-pagefind-body><h1>Quotes</h1><p>needle</p>
<h2 id="place">Place</h2><p data-pagefind-ignore>unheard</p>
<figure><img src="a.png" title="1 > 0" alt="picture words"><figcaption>its caption</figcaption></figure>
<img alt="" src="b.png"><p data-pagefind-ignore><img alt="unseen" src="c.png"></p></article>
<p>outside</p></body></html>`;

/** The one fragment of an index, which holds a page's words and facts. */
async function fragment() {
  const files = await indexOf(await indexedPages([entry], () => Promise.resolve(document)));
  const found = files.find(({ path }) => path.startsWith('fragment/'));
  const text = gunzipSync(found?.content ?? new Uint8Array()).toString();
  return JSON.parse(text.replace(/^pagefind_dcd/, '')) as {
    content: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    anchors: { id: string }[];
  };
}

test('a page is found by its text, its pictures and their captions, and by no more', async () => {
  const { content, anchors } = await fragment();
  expect(content).toContain('needle');
  expect(content).toContain('picture words. its caption');
  for (const word of ['menu', 'outside', 'unheard', 'unseen']) expect(content).not.toContain(word);
  expect(anchors.map(({ id }) => id)).toEqual(['place']);
});

test('an entry says its facts, whatever is in them', async () => {
  const { meta, filters } = await fragment();
  expect(meta).toMatchObject({ title: 'Quotes "and" <marks>', day: '2026-02-03', tags: 'Go' });
  expect(filters).toEqual({ kind: ['post'], tag: ['go'], year: ['2026'] });
});

/** Pages enough that an order by chance is not the same twice. */
const many = Array.from({ length: 40 }, (_, index) => ({
  ...entry,
  path: `/posts/${index}/`,
  published: { day: `20${10 + (index % 17)}-02-03` },
  tags: [{ slug: `tag-${index % 13}`, label: `Tag ${index % 13}` }],
})) as unknown as (typeof entry)[];

const digests = async () => {
  const pages = await indexedPages(many, () => Promise.resolve(document));
  return (await indexOf(pages)).map(({ path, content }) => [
    path,
    createHash('sha256').update(content).digest('hex'),
  ]);
};

test('the same pages make the same index', async () => {
  const index = await digests();
  expect(index.length).toBeGreaterThan(40);
  expect(await digests()).toEqual(index);
});

test('every file that an index names is there', async () => {
  const files = await indexOf(await indexedPages(many, () => Promise.resolve(document)));
  const text = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));
  const [entryFile] = text(/entry\.json$/);
  const [head] = text(/pf_meta$/);
  expect(Buffer.from(entryFile?.content ?? []).toString()).toContain(
    /^pagefind\.(.*)\.pf_meta$/.exec(head?.path ?? '')?.[1] ?? 'no head',
  );
  const named = gunzipSync(head?.content ?? new Uint8Array()).toString('latin1');
  const filters = text(/pf_filter$/);
  expect(filters).toHaveLength(3);
  for (const { path } of filters) {
    expect(named).toContain(/^filter\/(.*)\.pf_filter$/.exec(path)?.[1] ?? 'no filter');
  }
});

test('a site without entries has no index', async () => {
  expect(await indexOf([])).toEqual([]);
});
