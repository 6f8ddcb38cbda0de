import { expect, test } from 'vitest';
import { feedHtml, xmlText } from '#feeds/feed-html.ts';
import { absoluteUrl, withBase } from '#permalinks';

const here = withBase('posts/a/');
const at = (path: string) => absoluteUrl(path);

test.each([
  ['a root-relative link', '<a href="/x/">x</a>', `<a href="${at('/x/')}">x</a>`],
  ['a relative link', '<a href="../b/">b</a>', `<a href="${at(withBase('posts/b/'))}">b</a>`],
  ['an anchor', '<a href="#part">p</a>', `<a href="${at(here)}#part">p</a>`],
  [
    'a foreign link',
    '<a href="https://x.example/?a=1&amp;b=2">x</a>',
    '<a href="https://x.example/?a=1&#x26;b=2">x</a>',
  ],
  ['an image', '<img src="/i.webp" alt="i">', `<img src="${at('/i.webp')}" alt="i">`],
  [
    'a srcset',
    '<img src="/i.webp" srcset="/i-1.webp 480w, /i-2.webp 800w" alt="">',
    `<img src="${at('/i.webp')}" srcset="${at('/i-1.webp')} 480w, ${at('/i-2.webp')} 800w" alt="">`,
  ],
  [
    'a picture for dark rooms',
    '<picture><source media="(prefers-color-scheme: dark)" srcset="/d.webp"><img src="/i.webp"></picture>',
    `<picture><source media="(prefers-color-scheme: dark)" srcset="${at('/d.webp')}"><img src="${at('/i.webp')}"></picture>`,
  ],
  ['the source of a quotation', '<q cite="/x/">x</q>', `<q cite="${at('/x/')}">x</q>`],
  [
    'a poster',
    '<video poster="/p.webp" src="/v.mp4" controls></video>',
    `<video poster="${at('/p.webp')}" src="${at('/v.mp4')}" controls></video>`,
  ],
])('%s becomes absolute', (_, html, expected) => {
  expect(feedHtml(html, here)).toBe(expected);
});

test.each([
  ['script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
  ['style', '<style>p{}</style><p style="color:red" class="x" data-y="1">a</p>', '<p>a</p>'],
  ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
  [
    'a base',
    '<base href="https://evil.example/"><a href="/x/">x</a>',
    `<a href="${at('/x/')}">x</a>`,
  ],
  ['a button', '<p>a <button>Copy</button></p>', '<p>a </p>'],
  [
    'a caption track',
    '<video src="/v.mp4"><track src="/v.vtt"></video>',
    `<video src="${at('/v.mp4')}"></video>`,
  ],
])('%s stays out', (_, html, expected) => {
  expect(feedHtml(html, here)).toBe(expected);
});

test.each([
  ['javascript:alert(1)', 'x'],
  [' JAVA\nscript:alert(1)', 'x'],
  ['data:text/html,x', 'x'],
  ['tel:+32', 'x'],
  ['https://[', 'x'],
  ['mailto:a@example.org', '<a href="mailto:a@example.org">x</a>'],
  ['http://x.example/', '<a href="http://x.example/">x</a>'],
])('a link to %s', (address, expected) => {
  expect(feedHtml(`<a href="${address}">x</a>`, here)).toBe(expected);
});

test.each([
  ['a picture inside the address', '<img src="data:image/png;base64,AA" alt="A chart">', 'A chart'],
  ['a picture without an address', '<img src="" alt="A chart">', 'A chart'],
  [
    'a candidate inside the address',
    '<img src="/i.png" srcset="data:image/png;base64,AA 1x, /i,2.png 2x">',
    `<img src="${at('/i.png')}" srcset="${at('/i,2.png')} 2x">`,
  ],
  [
    'a source without any',
    '<picture><source srcset="data:x,y"><img src="/i.png"></picture>',
    `<picture><img src="${at('/i.png')}"></picture>`,
  ],
  ['a drawing', '<svg role="img"><title>A chart</title><path d="M0 0"/></svg>', 'A chart'],
  ['a drawing with a label', '<svg aria-label="A chart"><title>t</title></svg>', 'A chart'],
  ['an ornament', '<p>a<svg><path d="M0 0"/></svg></p>', '<p>a</p>'],
  ['a formula', '<math><mi>x</mi><mo>=</mo><mn>1</mn><annotation>TeX</annotation></math>', 'x=1'],
  ['a formula with a text', '<math alttext="x is one"><mi>x</mi></math>', 'x is one'],
  [
    'a frame',
    '<iframe src="https://x.example/" title="A map">no frames</iframe>',
    '<a href="https://x.example/">A map</a>',
  ],
  ['a frame with a text of its own', '<iframe srcdoc="<p>x</p>"></iframe>', ''],
  ['an object', '<object data="/o.swf"><p>Instead</p></object>', '<p>Instead</p>'],
  ['a form', '<form action="/x"><label>Name <input name="n"></label></form>', 'Name'],
  [
    'a list of tasks',
    '<ul><li><input type="checkbox" checked disabled> a</li><li><input type="checkbox" disabled> b</li></ul>',
    '<ul><li>☑ a</li><li>☐ b</li></ul>',
  ],
  [
    'an aside',
    '<aside class="tip" aria-label="Tip"><p>a</p></aside>',
    '<blockquote><p>a</p></blockquote>',
  ],
  [
    'a recording in a frame',
    '<recording-player data-frame="https://x.example/"><a href="https://x.example/w"><span class="drawn"><strong>A talk</strong></span> <span>Play</span></a></recording-player>',
    '<a href="https://x.example/w"><strong>A talk</strong> Play</a>',
  ],
  [
    'a recording in a file, which waits to be played',
    '<recording-player><video controls preload="none" autoplay><source src="/v.mp4" type="video/mp4"></video></recording-player>',
    `<video controls preload="none"><source src="${at('/v.mp4')}" type="video/mp4"></video>`,
  ],
  [
    'a word in another language',
    '<span lang="fr" class="x">mot</span>',
    '<span lang="fr">mot</span>',
  ],
])('what a reader makes of %s', (_, html, expected) => {
  expect(feedHtml(html, here)).toBe(expected);
});

test('a line end in code is one', () => {
  expect(feedHtml('<pre>a<br>b\r\nc</pre>', here)).toBe('<pre><code>a\nb\nc</code></pre>');
});

test('highlighted code is plain code', () => {
  const html =
    '<pre tabindex="0" role="region"><code><span class="t-keyword">if</span> a &lt; b\n  c</code></pre>';
  expect(feedHtml(html, here)).toBe('<pre><code>if a &#x3C; b\n  c</code></pre>');
});

test.each([
  ['control characters', 'a\u0000b\u000Bc\u001Fd', 'abcd'],
  ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
  ['white space', 'a\tb\nc', 'a\tb\nc'],
  ['the line ends of other systems', 'a\r\nb\rc', 'a\nb\nc'],
  ['an emoji', 'a🎤', 'a🎤'],
])('%s as XML text', (_, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});
