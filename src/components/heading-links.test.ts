import { expect, test } from 'vitest';
import { headingLinks } from '#components/heading-links.ts';

test.each([
  ['a heading', '<h2 id="a">One</h2>', '<h2 id="a"><a href="#a">One</a></h2>'],
  [
    'each of several, with what they hold',
    '<h2 id="a">One <code>x</code></h2><p>Text</p><h3 class="b" id="b-ö">Two</h3>',
    '<h2 id="a"><a href="#a">One <code>x</code></a></h2><p>Text</p><h3 class="b" id="b-ö"><a href="#b-ö">Two</a></h3>',
  ],
  [
    'one over lines',
    '<h4\n id="a"\n>One\nTwo</h4>',
    '<h4\n id="a"\n><a href="#a">One\nTwo</a></h4>',
  ],
])('%s becomes a link to itself', (_, html, linked) => {
  expect(headingLinks(html)).toBe(linked);
});

test.each([
  ['a heading without an id', '<h2>One</h2>'],
  ['a heading with a link', '<h2 id="a">On <a href="/b/">One</a></h2>'],
  ['the title', '<h1 id="a">One</h1>'],
  [
    'what only looks like one',
    '<p id="a">&lt;h2 id="b"&gt;One&lt;/h2&gt;</p><header id="h">x</header>',
  ],
])('%s stays as it is', (_, html) => {
  expect(headingLinks(html)).toBe(html);
});

test('a heading that is left alone does not hide the next', () => {
  expect(headingLinks('<h2 id="a"><a href="/">x</a></h2><h2 id="b">y</h2>')).toBe(
    '<h2 id="a"><a href="/">x</a></h2><h2 id="b"><a href="#b">y</a></h2>',
  );
});
