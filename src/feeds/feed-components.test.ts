import { expect, test } from 'vitest';
import { feedHtml } from '#feeds/feed-html.ts';
import { absoluteUrl, withBase } from '#permalinks';

const here = withBase('posts/a/');
const clean = (html: string) => feedHtml(html, here).replaceAll(absoluteUrl(here), '');

const note = (number: number, html: string) =>
  `<span class="note" id="noteref-${number}"><sup data-pagefind-ignore>${number}</sup>` +
  `<button type="button" popovertarget="note-${number}-open" aria-label="Note ${number}">${number}</button>` +
  `<span id="note-${number}-open" popover="manual"></span>` +
  `<small class="sidenote" id="note-${number}" role="note" data-number="${number}">${html}</small></span>`;
const mark = (number: number) =>
  `<sup><a href="#note-${number}" id="noteref-${number}">${number}</a></sup>`;
const item = (number: number, html: string) =>
  `<li id="note-${number}" value="${number}"><p>${html} <a href="#noteref-${number}">↩</a></p></li>`;

test('side notes become footnotes', () => {
  expect(clean(`<p>a${note(1, 'A <em>b</em>')} c${note(2, 'C')}</p>`)).toBe(
    `<p>a${mark(1)} c${mark(2)}</p><section><h2>Notes</h2><ol>${item(1, 'A <em>b</em>')}${item(2, 'C')}</ol></section>`,
  );
});

test('they stand among the footnotes, by number', () => {
  const footnotes =
    '<section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-x" value="2"><p>X</p></li></ol></section>';
  expect(clean(`<p>a${note(1, 'A')} b${note(3, 'B')}</p>${footnotes}`)).toContain(
    `<ol>${item(1, 'A')}<li id="user-content-fn-x" value="2"><p>X</p></li>${item(3, 'B')}</ol>`,
  );
});

const tab = (label: string, html: string) =>
  `<details name="tabs-1"><summary>${label}</summary><div>${html}</div></details>`;

test('tabs become sections, a heading below that they stand under', () => {
  const tabs = `<tab-set>${tab('a', '<h4>deep</h4>')}${tab('b', `<tab-set>${tab('c', 'C')}</tab-set>`)}</tab-set>`;
  expect(clean(`<h3>A</h3>${tabs}<h2>B</h2>`)).toBe(
    '<h3>A</h3><section><h4>a</h4><div><h4>deep</h4></div></section>' +
      '<section><h4>b</h4><div><section><h5>c</h5><div>C</div></section></div></section><h2>B</h2>',
  );
  expect(clean(`<h6>A</h6><tab-set>${tab('a', 'A')}</tab-set>`)).toContain('<h6>a</h6>');
});

const code = (html: string, tag = 'div') =>
  `<${tag} class="code"><pre tabindex="0"><code>${html}</code></pre><copy-code data-language="Go"><button type="button" hidden aria-label="Copy the code"></button><span role="status"></span></copy-code></${tag}>`;
const line = (tag: string, text: string, last = '\n') =>
  `<${tag} class="line" data-line="1">${text}${last}</${tag}>`;

test.each([
  [
    'a word that says what it means',
    '<p>A <span class="gloss"><button type="button" popovertarget="gloss-1" aria-describedby="gloss-1"><abbr>CFP</abbr></button><span id="gloss-1" popover="auto">call for papers</span></span>.</p>',
    '<p>A <abbr>CFP</abbr> (call for papers).</p>',
  ],
  ['code', code('a &lt; b'), '<pre><code>a &#x3C; b</code></pre>'],
  [
    'lines of code that are marked',
    code(line('mark', 'a') + line('span', 'b', '')),
    '<pre><code>a\nb</code></pre>',
  ],
  [
    'lines of code that come and go',
    code(line('span', 'a') + line('del', 'b') + line('ins', 'c', '')),
    '<pre><code> a\n-b\n+c</code></pre>',
  ],
  [
    'a terminal',
    code(
      '<span class="line"><span class="prompt">$ </span>a\n</span><span class="line output">b</span>',
    ),
    '<pre><code>$ a\nb</code></pre>',
  ],
  [
    'an alert',
    '<aside class="alert note" role="note"><p class="title">A <em>title</em></p><p>a</p></aside>',
    '<blockquote><p><strong>A <em>title</em></strong></p><p>a</p></blockquote>',
  ],
  [
    'a formula in a line',
    '<p><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x &lt; 1</annotation></semantics></math></p>',
    '<p><code>x &#x3C; 1</code></p>',
  ],
  [
    'a formula on lines of its own',
    '<div class="formula" tabindex="0"><math display="block"><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></div>',
    '<pre><code>x</code></pre>',
  ],
  [
    'a file tree',
    '<div class="file-tree"><ul><li class="file"><span class="name">a.ts</span> <span class="comment">it</span></li></ul></div>',
    '<div><ul><li>a.ts it</li></ul></div>',
  ],
  [
    'a quotation with its source',
    '<figure class="quote"><blockquote cite="https://a.example/"><p>a</p></blockquote><figcaption>B, <cite>C</cite></figcaption></figure>',
    '<figure><blockquote cite="https://a.example/"><p>a</p></blockquote><figcaption><p>B, <cite>C</cite></p></figcaption></figure>',
  ],
  [
    'a caption of paragraphs',
    '<figure><img src="https://a.example/a.png" alt=""><figcaption><p>A</p><p>B</p></figcaption></figure>',
    '<figure><img src="https://a.example/a.png" alt=""><figcaption><p>A</p><p>B</p></figcaption></figure>',
  ],
  [
    'a table with a caption',
    '<table><caption>A <em>b</em></caption><tbody><tr><td>1</td></tr></tbody></table>',
    '<p><strong>A <em>b</em></strong></p><table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['keys', '<kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd>', '<kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd>'],
])('what a reader makes of %s', (_, html, expected) => {
  expect(clean(html)).toBe(expected);
});

test('the title of code is its caption', () => {
  const html = `<figure class="code"><figcaption>a.ts</figcaption>${code('a').replace(/^<div[^>]*>|<\/div>$/g, '')}</figure>`;
  expect(clean(html)).toBe(
    '<figure><figcaption><p>a.ts</p></figcaption><pre><code>a</code></pre></figure>',
  );
});

test.each([
  '<span class="note"></span>',
  '<span class="gloss"></span>',
  '<tab-set><p>a</p></tab-set>',
  '<tab-set></tab-set>',
])('%s that an author wrote does no harm', (html) => {
  expect(() => clean(html)).not.toThrow();
  expect(clean(`<p>before</p>${html}`)).toContain('before');
});
