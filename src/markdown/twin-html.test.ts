import { expect, test } from 'vitest';
import { htmlTwin } from '#markdown/twin-html.ts';
import { textTwin } from '#markdown/twin.test-data.ts';

const addresses = {
  link: (address: string) => address.replace(/^\//, 'https://site.example/'),
  played: (address: string) => address,
  image: (address: string) => address.replace(/^\//, 'https://img.example/'),
};
const twin = (html: string) => htmlTwin(html, addresses);

test.each([
  ['<a href="/b/">b</a>', '<a href="https://site.example/b/">b</a>'],
  ["<a id=x href='/b/' class=c>", '<a id=x href="https://site.example/b/">'],
  ['<A HREF=/b/>', '<A HREF="https://site.example/b/">'],
  ['<a\n  href = "/b/"\n  hidden>', '<a href="https://site.example/b/" hidden>'],
  ['<a title="a > b" href="/b/?c&amp;d">', '<a title="a > b" href="https://site.example/b/?c&d">'],
  ['<img src="/a.png" alt="" />', '<img src="https://img.example/a.png" alt="" />'],
  ['<img src=/a.png srcset="/b.png 2x" sizes="9vw">', '<img src="https://img.example/a.png">'],
  [
    '<source srcset="/a.webp 1x, /b.webp 2x,/c,d.webp 3x">',
    '<source srcset="https://site.example/a.webp 1x, https://site.example/b.webp 2x, https://site.example/c,d.webp 3x">',
  ],
  [
    '<video src="/v.mp4" poster="/p.png">',
    '<video src="https://site.example/v.mp4" poster="https://site.example/p.png">',
  ],
  ['<q cite="/b/">b</q>', '<q cite="https://site.example/b/">b</q>'],
])('%j with absolute addresses is %j', (html, expected) => {
  expect(twin(html)).toBe(expected);
});

test.each([
  '<a href="https://a.example/">a</a>',
  '<img src="https://a.example/b.png" srcset="https://a.example/c.png 2x">',
  '<p title="href=/b/">a href="/b/" < b</p>',
  '<kbd>C</kbd> &lt;a href="/b/">',
  '<a href="/b/"',
  '</a></p><',
  '<a <a "/b/">',
  '<!-- -->',
  '<!-- not closed <a>',
])('%j stays as it is', (html) => {
  expect(twin(html)).toBe(html);
});

test.each([
  ['<!-- a -->', ''],
  ['<!--a\n\nb-->', ''],
  ['<p>\n  <!-- a -->\n  b <!-- c -->d\n</p>', '<p>\n  b d\n</p>'],
  ['<!-- a --> [b](/b/)', '<!-- --> [b](/b/)'],
  ['<!-- a --> <!-- b -->', ' '],
  ['<!-- a --><style>b</style>', ''],
])('comments are not text: %j is %j', (html, expected) => {
  expect(twin(html)).toBe(expected);
});

test.each([
  ['<b style="c" class=d onclick=\'e("f")\' data-g hidden>h</b>', '<b hidden>h</b>'],
  ['<p CLASS="a">b</p>', '<p>b</p>'],
  ['<script>\na > b && "</p>"\n</script>', ''],
  ['<div><STYLE media="a > b">c</STYLE>d</div>', '<div>d</div>'],
  ['<script src="/a.js">', ''],
  ['</script>', ''],
  ['<scripted>', '<scripted>'],
])('what only pages need is not for readers: %j is %j', (html, expected) => {
  expect(twin(html)).toBe(expected);
});

const embed = 'https://www.youtube-nocookie.com/embed/8211fNI_nc4';
const watch = 'https://www.youtube.com/watch?v=8211fNI_nc4';

test.each([
  [`<iframe src="${embed}" title="A [talk]"></iframe>`, `[A \\[talk\\]](${watch})`],
  [`<iframe src="${embed}?start=75"></iframe>`, `[Recording on YouTube](${watch}&t=75s)`],
  ['<iframe src="/demo/" title="A demo">None.</iframe>', '[A demo](https://site.example/demo/)'],
  ['<iframe src="https://a.example/"></iframe>', '<https://a.example/>'],
  ['<iframe></iframe>', ''],
  [
    `<div class="video"><iframe src="${embed}" title="A &amp; <B>"></iframe></div>`,
    `<div><a href="${watch}">A & &lt;B></a></div>`,
  ],
  [
    '<p><iframe src="https://a.example/?b"></iframe>c</p>',
    '<p><a href="https://a.example/?b">https://a.example/?b</a>c</p>',
  ],
])('the frame %j is the link %j', (html, expected) => {
  expect(twin(html)).toBe(expected);
});

test.each([
  ['a <a href="/b/">b</a> c', 'a <a href="https://site.example/b/">b</a> c'],
  [`a <iframe src="${embed}"></iframe> b`, `a [Recording on YouTube](${watch}) b`],
  ['<iframe\n src="//youtu.be/8211fNI_nc4"></iframe>', `[Recording on YouTube](${watch})`],
  ['a <!-- b --> c', 'a c'],
  ['a <script>b *c* <i>d</i></script> e', 'a e'],
  ['a\n\n<style>\nb\n\nc\n</style>\n\nd', 'a\n\nd'],
  ['a\n\n<!-- b -->\n\nc', 'a\n\nc'],
  ['- a\n\n  <!-- b -->\n\n- c', '- a\n\n- c'],
  ['> <p\n> class="a">\n> <a href="/b/">', '> <p>\n> <a href="https://site.example/b/">'],
  [
    '- <div>\n  <img src="a.png">\n  </div>',
    '- <div>\n  <img src="https://img.example/a.png">\n  </div>',
  ],
  ['<div>\n\n[a](/b/)\n\n</div>', '<div>\n\n[a](https://site.example/b/)\n\n</div>'],
  ['<div>\n[a](/b/)\n</div>', '<div>\n[a](/b/)\n</div>'],
  ['<b><a href="/b/">c', '<b><a href="https://site.example/b/">c'],
])('in Markdown, %j is %j', async (written, expected) => {
  expect(await textTwin('a.md', written)).toBe(expected);
});
