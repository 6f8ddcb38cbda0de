/** What a subscriber gets of one entry that holds everything; review the snapshots as prose. */
import { parseRssFeed } from 'feedsmith';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import type { Post } from '#collections/post.ts';
import { contentOf } from '#feeds/feed-entry.ts';
import { feed, person, post } from '#feeds/fixtures.test-data.ts';
import { jsonFeedOf } from '#feeds/json-feed.ts';
import { richEntry } from '#feeds/rich-entry.test-data.ts';
import { rssOf } from '#feeds/rss.ts';
import { absoluteUrl, siteUrl } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';

const updated = momentOf('2026-03-01T10:00:00Z');
const term = (label: string) => ({ slug: label, label, path: `/tags/${label}/` });
const entry: Post = post('rich', '2026-02-13', {
  title: 'What a feed carries: List<T> & more',
  description: 'Pictures, code & tables, from <figure> to <details>.',
  categories: [term('Engineering')],
  tags: [term('Go'), term('eBPF')],
  authors: [person('a-writer', { name: 'A Writer' }), person('b-writer', { name: 'B & Writer' })],
  canonicalUrl: 'https://elsewhere.example/what-a-feed-carries',
  ...(updated && { updated }),
});
const content = contentOf(entry, richEntry);
const rendering = async () => richEntry;
/** The same for every site and base path. */
const anywhere = (text: string) =>
  text
    .replaceAll(absoluteUrl(entry.path), 'https://site.example/posts/rich/')
    .replaceAll(siteUrl, 'https://site.example');

/** The text with a line for each block, as a program shows it that knows no more of HTML. */
function plainTextOf(html: string): string {
  const blocks = /^(?:p|h\d|li|tr|figure|figcaption|summary|details|blockquote|section|video)$/;
  const within = (node: Nodes): string => {
    if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
    const inner = 'children' in node ? node.children.map(within).join('') : '';
    const { tagName = '', properties = {} } = node as Partial<Element>;
    if (tagName === 'pre') return `\n${textOf(node)}\n`;
    if (tagName === 'img') return `[image: ${String(properties['alt'])}]`;
    if (tagName === 'td' || tagName === 'th') return `${inner} |`;
    return blocks.test(tagName) ? `\n${inner.trim()}\n` : inner;
  };
  return within(htmlToHast(html, { fragment: true }) as Nodes)
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

test('what it says where only text is shown', () => {
  expect(plainTextOf(content)).toMatchInlineSnapshot(`
    "A paragraph with emphasis, code, a link to a talk, one to a part of this text and a note1.
    [image: A programme drawn as a grid]
    The programme, drawn
    main.go
    func main() {
    	if a < b && c > d {
    		fmt.Println("hello")
    	}
    }
    a
    -b
    +c
    $ uname
    Linux
    Measure twice
    Run it once more before you believe it.
    Readers of a book2 know a gloss (A word beside another) and the CFP (call for papers).
    Beside.
    A note to no word.
    Let x_i be.
    \\frac{a}{b} < 1
    The table
    Run | Time |
    1 | 12 ms |
    ☑ Written
    ☐ Measured
    Reliable measurements Play on YouTube
    The same as a file
    All numbers
    12, 9 and 9.
    npm
    npm ci
    By hand
    Text.
    A quotation.
    A. Reader, About
    One
    Two, with Ctrl+C
    src/ the code
    a.ts
    Devroom A room that a project runs.
    Footnotes
    The note says why, with a source. ↩
    Printed. With margins. ↩
    First published at elsewhere.example"
  `);
});

test('its HTML', () => {
  expect(anywhere(content)).toMatchInlineSnapshot(`
    "<p>A paragraph with <em>emphasis</em>, <code>code</code>, a <a href="https://site.example/talks/measure/">link to a talk</a>, one
    <a href="https://site.example/posts/rich/#the-table">to a part of this text</a> and a note<sup><a href="https://site.example/posts/rich/#user-content-fn-why" id="user-content-fnref-why">1</a></sup>.</p>
    <figure><picture><source type="image/avif" srcset="https://site.example/_astro/programme.25seGU.avif 480w, https://site.example/_astro/programme.1WfkOu.avif 1600w" sizes="(min-width: 46rem) 42rem, 92vw"><img src="https://site.example/_astro/programme.2gvsnE.webp" width="1600" height="900" sizes="(min-width: 46rem) 42rem, 92vw" alt="A programme drawn as a grid" srcset="https://site.example/_astro/programme.80rgO.webp 480w, https://site.example/_astro/programme.2gvsnE.webp 1600w"></picture><figcaption><p>The programme, drawn</p></figcaption></figure>
    <figure><figcaption><p>main.go</p></figcaption><pre><code>func main() {
    	if a &#x3C; b &#x26;&#x26; c > d {
    		fmt.Println("hello")
    	}
    }</code></pre></figure>
    <pre><code> a
    -b
    +c</code></pre>
    <pre><code>$ uname
    Linux</code></pre>
    <blockquote> <p><strong>Measure twice</strong></p> <p>Run it once more before you believe it.</p> </blockquote>
    <p>Readers of a book<sup><a href="https://site.example/posts/rich/#note-2" id="noteref-2">2</a></sup> know a gloss (A word beside another) and the <abbr>CFP</abbr> (call for papers).</p>
    <blockquote> <b>Beside.</b> <p>A note to no word.</p> </blockquote>
    <p>Let <code>x_i</code> be.</p>
    <pre><code>\\frac{a}{b} &#x3C; 1</code></pre>
    <h2 id="the-table">The table</h2>
    <div><table>
    <thead>
    <tr>
    <th scope="col">Run</th>
    <th scope="col">Time</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>1</td>
    <td>12 ms</td>
    </tr>
    </tbody>
    </table></div>
    <ul>
    <li>☑ Written</li>
    <li>☐ Measured</li>
    </ul>
    <figure><a href="https://www.youtube.com/watch?v=8211fNI_nc4&#x26;t=95s"><strong>Reliable measurements</strong> Play on YouTube</a></figure>
    <figure><video controls preload="none" width="1280" height="720"><source src="https://video.example.org/measure.mp4" type="video/mp4"><a href="https://video.example.org/measure.mp4">The same as a file</a></video></figure>
    <details><summary>All numbers</summary><p>12, 9 and 9.</p></details>
    <section><h3>npm</h3>  <div> <pre><code>npm ci</code></pre> </div> </section><section><h3>By hand</h3>  <div> <p>Text.</p> </div> </section>
    <figure> <blockquote cite="https://site.example/about/"> <p>A quotation.</p> </blockquote> <figcaption><p>A. Reader, <cite><a href="https://site.example/about/">About</a></cite></p></figcaption> </figure>
    <div> <ol>
    <li>One</li>
    <li>Two, with <kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd></li>
    </ol> </div>
    <div> <ul>
    <li>src/ the code<ul>
    <li><strong>a.ts</strong></li>
    </ul></li>
    </ul> </div>
    <dl>
    <dt>Devroom</dt>
    <dd>A room that a project runs.</dd>
    </dl>
    <section><h2 id="footnote-label">Footnotes</h2>
    <ol><li id="user-content-fn-why" value="1">
    <p>The note says <strong>why</strong>, with <a href="https://example.org/?a=1&#x26;b=2">a source</a>. <a href="https://site.example/posts/rich/#user-content-fnref-why">↩</a></p>
    </li><li id="note-2" value="2"><p><b>Printed.</b> With <em>margins</em>. <a href="https://site.example/posts/rich/#noteref-2">↩</a></p></li></ol>
    </section>

    <p>First published at <a href="https://elsewhere.example/what-a-feed-carries">elsewhere.example</a></p>"
  `);
});

test('as an item of RSS', async () => {
  const xml = await (await rssOf(feed([entry]), rendering)).text();
  expect(parseRssFeed(xml).items?.[0]?.content?.encoded).toBe(content);
  const [item = ''] = /<item>.*<\/item>/s.exec(xml) ?? [];
  const text = /(?<=<content:encoded>).*(?=<\/content:encoded>)/s;
  const shortened = item.replace(text, '…').replaceAll('><', '>\n<');
  expect(anywhere(shortened)).toMatchInlineSnapshot(`
    "<item>
    <title>What a feed carries: List&lt;T&gt; &amp; more</title>
    <link>https://site.example/posts/rich/</link>
    <guid isPermaLink="true">https://site.example/posts/rich/</guid>
    <description>Pictures, code &amp;amp; tables, from &amp;lt;figure&amp;gt; to &amp;lt;details&amp;gt;.</description>
    <pubDate>Fri, 13 Feb 2026 00:00:00 GMT</pubDate>
    <content:encoded>…</content:encoded>
    <category>Engineering</category>
    <category>Go</category>
    <category>eBPF</category>
    <dc:creator>A Writer, B &amp; Writer</dc:creator>
    <atom:updated>2026-03-01T10:00:00.000Z</atom:updated>
    <media:content url="https://site.example/_astro/programme.2Dxtmjpv.jpg" medium="image" width="1200" height="630"/>
    </item>"
  `);
});

test('as an item of a JSON Feed', async () => {
  const { items } = (await (await jsonFeedOf(feed([entry]), rendering)).json()) as {
    items: { content_html: string }[];
  };
  expect(items[0]?.content_html).toBe(content);
  const shortened = JSON.stringify({ ...items[0], content_html: '…' });
  expect(JSON.parse(anywhere(shortened))).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "name": "A Writer",
          "url": "https://site.example/people/a-writer/",
        },
        {
          "name": "B & Writer",
          "url": "https://site.example/people/b-writer/",
        },
      ],
      "content_html": "…",
      "date_modified": "2026-03-01T10:00:00.000Z",
      "date_published": "2026-02-13T00:00:00.000Z",
      "external_url": "https://elsewhere.example/what-a-feed-carries",
      "id": "https://site.example/posts/rich/",
      "image": "https://site.example/_astro/programme.2Dxtmjpv.jpg",
      "language": "en",
      "summary": "Pictures, code & tables, from <figure> to <details>.",
      "tags": [
        "Engineering",
        "Go",
        "eBPF",
      ],
      "title": "What a feed carries: List<T> & more",
      "url": "https://site.example/posts/rich/",
    }
  `);
});
