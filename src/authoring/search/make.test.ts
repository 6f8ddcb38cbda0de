import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexOf } from '#authoring/search/make.ts';
import { type Indexed, indexedPage, type IndexedPage } from '#authoring/search/page.ts';
import { inParts } from '#authoring/search/parts.ts';

const entry = {
  collection: 'posts',
  path: '/posts/a/',
  title: 'Quotes "and" <marks>',
  published: { day: '2026-02-03' },
  tags: [{ slug: 'go', label: 'Go' }],
} as unknown as Indexed;

const document = `<!doctype html><html lang="en"><head><title>t</title></head><body>
<nav>menu</nav><article data-pagefind-body><h1>Quotes</h1><p>needle</p>
<h2 id="place">Place</h2><p data-pagefind-ignore>unheard</p>
<figure><img src="a.png" title="1 > 0" alt="picture words"><figcaption>its caption</figcaption></figure>
<img alt="" src="b.png"><p data-pagefind-ignore><img alt="unseen" src="c.png"></p></article>
<p>outside</p></body></html>`;

const indexOfAll = (pages: readonly IndexedPage[], size?: number) =>
  indexOf(
    inParts(pages, pages.length, '', size),
    pages.map(({ url }) => url),
    { language: 'en-gb' },
  );

/** The one fragment of an index, which holds a page's words and facts. */
async function fragment(html = document) {
  const files = await indexOfAll([indexedPage(html, entry)]);
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

test('what stands in a header is not run together', async () => {
  const header = `<body><article data-pagefind-body><ul> <li> Post </li> <li><b>part <i>1 </i> </b> </li> </ul>
<h1> Is it so? </h1> <p> Words  </p> <p>End</p> </article></body>`;
  expect((await fragment(header)).content).toBe('Post. part 1. Is it so? Words. End.');
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
})) as unknown as Indexed[];
const pages = many.map((one) => indexedPage(document, one));

const digestsOf = async (indexed: typeof pages) =>
  (await indexOfAll(indexed)).map(({ path, content }) => [
    path,
    createHash('sha256').update(content).digest('hex'),
  ]);

test('the same pages make the same index', async () => {
  const index = await digestsOf(pages);
  expect(index.length).toBeGreaterThan(40);
  expect(await digestsOf(pages)).toEqual(index);
});

/** What Pagefind must not notice the want of, and what it must. */
const rich = `<html lang="en"><head><meta name="description" content="<p data-pagefind-body>"></head><body>
<header><a href="/">Site</a></header><main><nav>Home</nav>
<article class="sheet" data-pagefind-body data-astro-cid-x><!-- <p id="no">unseen</p> -->
<h1 class="p-name" dir="auto">One <small>small</small> title</h1>
<nav id="contents"><ol><li><a href="#a">A</a></li></ol></nav>
<script type="application/json">{"a": "<article id='b'> <script"}</script>
<h2 id="a"><a href="#a">A <code>code()</code> heading</a></h2>
<p>Run<b>ning</b> to<i title="1 > 0">get</i>her,<br>a <a href='/x' id="link">link</a> &amp; more<sup data-pagefind-ignore>1</sup>.
<figure id="code"><pre tabindex="0"><code><span class="line" id="L1"><span class="t-keyword">func</span> <span class="t-name">useRange</span>(</span>
<span class="t-plain">value)</span></code></pre><figcaption>Listing</figcaption></figure>
<div role="img" data-pagefind-ignore id="chart"><div>unheard</div><svg><text>unheard</text></svg></div>
<ol><li id="slide-1">First <em id="x">words</em><li>Second</ol>
<dl><dt>Term<dd>meaning</dl><table><tr><td>cell<td>cell</table>
<p><span class="t" id="t-1.5">spoken</span> <time datetime="2026">words</time></b></span></p>
<section><article>inner</article><hr><wbr>after</section>
<footer class="end" data-pagefind-ignore><div>end</div></footer></article></main>
<footer>outside</footer></body></html>`;

test('what is left out of a document changes nothing of its index', async () => {
  const lean = indexedPage(rich, entry);
  const facts = /<head>(.*?)<\/head>/.exec(lean.content)?.[1] ?? 'no facts';
  const whole = { url: lean.url, content: rich.replace('<head>', `<head>${facts}`) };
  expect(lean.content.length).toBeLessThan(rich.length * 0.75);
  expect(await digestsOf([lean])).toEqual(await digestsOf([whole]));
});

test('every file that an index names is there', async () => {
  const files = await indexOfAll(pages);
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

test('a site without words has an engine and no pages', async () => {
  const page = indexedPage('<body><article data-pagefind-body></article></body>', entry);
  const paths = (await indexOfAll([page])).map(({ path }) => path);
  expect(paths).toEqual(['pagefind-entry.json', 'pagefind.js']);
});

test('a site without entries has no index', async () => {
  expect(await indexOfAll([])).toEqual([]);
});
