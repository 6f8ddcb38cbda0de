import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { compressed, weightOf } from '#authoring/budget/weight.ts';

const site = 'https://site.example/base/';
const noise = (length: number) => randomBytes(length).toString('latin1');
const body = 'words '.repeat(500);

/** The weight of a page with a head, among files given by what follows the base path. */
function weigh(head: string, files: Readonly<Record<string, string>> = {}, path = 'a/') {
  const html = `<!doctype html><html lang="en"><head><title>A</title>${head}</head><body>${body}</body></html>`;
  const name = path.endsWith('.html') ? path : `${path}index.html`;
  const all: typeof files = { [name]: html, ...files };
  const output = (wanted: string) => {
    const text = all[wanted.replace(/^\//, '')];
    if (text === undefined) throw new Error(`no file ${wanted}`);
    return Buffer.from(text, 'latin1');
  };
  return weightOf(output, site, site + path);
}

test('a page alone is one request, compressed', () => {
  const { html, ...rest } = weigh('');
  expect(html).toBeGreaterThan(50);
  expect(html).toBeLessThan(200);
  expect(rest).toEqual({ css: 0, js: 0, fonts: 0, images: 0, requests: 1, blocking: 0 });
});

test.each(['', 'a/b/', '404.html'])('the page at %j is found', (path) => {
  expect(weigh('', {}, path).html).toBeGreaterThan(50);
});

test('a style sheet blocks, its faces are counted whole and once', () => {
  const sheet = `@font-face{font-family:a;src:url(/base/f.woff2) format("woff2")}
@font-face{font-family:b;src:url("../f.woff2"), url('g.woff2')}
body{background:url(/base/back.png)}`;
  const fonts = { 'f.woff2': noise(300), 'css/g.woff2': noise(200) };
  const head = `<link rel="stylesheet" href="/base/css/s.css">`;
  const weight = weigh(head, { 'css/s.css': sheet, ...fonts });
  expect(weight.css).toBe(compressed(Buffer.from(sheet)));
  expect(weight).toMatchObject({ fonts: 500, requests: 2, blocking: 1 });
});

test('a style sheet in the body is counted and holds up no first paint', () => {
  const head = `</head><body><link rel="stylesheet" href="/base/s.css">`;
  const weight = weigh(head, { 's.css': 'b{color:red}' });
  expect(weight).toMatchObject({ requests: 2, blocking: 0 });
  expect(weight.css).toBeGreaterThan(0);
});

const program = 'let words;'.repeat(30);
test.each([
  ['', 1],
  ['type="text/javascript"', 1],
  ['defer', 0],
  ['async', 0],
  ['type="module"', 0],
])('a script with %j is counted and blocks %i times', (attributes, blocking) => {
  const weight = weigh(`<script ${attributes} src="/base/s.js"></script>`, {
    's.js': program,
  });
  expect(weight).toMatchObject({ js: compressed(Buffer.from(program)), requests: 2, blocking });
});

test('data is no script', () => {
  const head = `<script type="application/ld+json">{"a":"${noise(10)}"}</script>
<script type="speculationrules" src="x.json"></script>`;
  expect(weigh(head)).toMatchObject({ js: 0, requests: 1 });
});

test('what a script imports at once is counted, what it may import later is not', () => {
  const files = {
    's/one.js': 'import{a as b}from"./two.js";import"./three.js";b(()=>import("./later.js"))',
    's/two.js': `export * from './four.js';${program}`,
    's/three.js': 'const text="import x from";import("./later.js")',
    's/four.js': 'import{a}from"./one.js";export const important = "./none.js"',
  };
  const head = `<script type="module" src="/base/s/one.js"></script>`;
  const js = Object.values(files).reduce((sum, text) => sum + compressed(Buffer.from(text)), 0);
  expect(weigh(head, files)).toMatchObject({ js, requests: 5 });
});

test('a module that is preloaded and named is one request', () => {
  const head = `<link rel="modulepreload" href="/base/s.js">
<script type="module" src="https://site.example/base/s.js"></script>`;
  expect(weigh(head, { 's.js': program }).requests).toBe(2);
});

test('lazy images wait, others and the icon do not', () => {
  const files = { 'i.svg': noise(20), 'now.png': noise(300) };
  const head = `<link rel="icon" href="/base/i.svg"></head><body>
<img src="../now.png" alt=""><img src="/base/later.png" loading="lazy" alt="">`;
  expect(weigh(head, files)).toMatchObject({ images: 320, requests: 3 });
});

test('what another host serves is not weighed', () => {
  const head =
    '<script src="https://other.example/s.js"></script><img src="//other.example/i.png">';
  expect(weigh(head)).toMatchObject({ js: 0, images: 0, requests: 1 });
});

test('a file that is missing is an error', () => {
  expect(() => weigh(`<script src="/base/gone.js"></script>`)).toThrow('no file /gone.js');
});

test('a face for letters that English has not is not counted', () => {
  const face = (file: string, range: string) =>
    `@font-face{font-family:f;src:url(${file});unicode-range:${range}}`;
  const faces = { 'a.woff2': noise(300), 'b.woff2': noise(200), 'c.woff2': noise(100) };
  const sheet =
    face('a.woff2', 'U+0-7E,U+A0') + face('b.woff2', 'U+100-17F') + face('c.woff2', 'u+??');
  const weight = weigh('<link rel="stylesheet" href="/base/s.css">', { 's.css': sheet, ...faces });
  expect(weight.fonts).toBe(400);
});
