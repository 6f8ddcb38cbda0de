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
])('%s stays out', (_, html, expected) => {
  expect(feedHtml(html, here)).toBe(expected);
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
  ['an emoji', 'a🎤', 'a🎤'],
])('%s as XML text', (_, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});
