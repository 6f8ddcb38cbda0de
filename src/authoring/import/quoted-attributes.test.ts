import { expect, test } from 'vitest';
import { withQuotedAttributes } from '#authoring/import/quoted-attributes.ts';

test.each([
  ['a <img src=/img/a.png width=3> b', 'a <img src="/img/a.png" width="3"> b'],
  [
    '<a href=https://a.example/b target="_blank">c</a>',
    '<a href="https://a.example/b" target="_blank">c</a>',
  ],
  ["<div\n  class='a b' id=c>\nd\n</div>", '<div\n  class=\'a b\' id="c">\nd\n</div>'],
])('%j', (body, expected) => {
  expect(withQuotedAttributes(body)).toBe(expected);
});

test.each([
  '`<img src=/a.png>`',
  '```html\n<img src=/a.png>\n```',
  '    <img src=/a.png>',
  '<!-- <img src=/a.png> -->',
  'a < b c=d > e',
  '<a href="b=c">d</a>',
])('%j stays', (body) => {
  expect(withQuotedAttributes(body)).toBe(body);
});
