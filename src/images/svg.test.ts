import { describe, expect, test } from 'vitest';
import { cleanSvg, svgFlaw } from '#images/svg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;
const nothing = svg('').replace('></svg>', '/>');

describe('what runs, or asks for something elsewhere, is taken out:', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a file', '<script href="https://example.org/a.js"/>'],
    ['a script of XHTML', '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'],
    ['one with a prefix', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ['HTML', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['an address set later', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['the same of XLink', '<animate attributeName="xlink:href" values="javascript:alert(1)"/>'],
    ['a comment', '<!-- /home/me/secret/plan.svg -->'],
    ['metadata', '<metadata><x:creator xmlns:x="urn:x">Me</x:creator></metadata>'],
    ['what only an editor knows', '<s:namedview xmlns:s="urn:s" s:window-x="3"/>'],
  ])('%s', (_, inside) => {
    expect(cleanSvg(svg(inside))).toBe(nothing);
  });

  test.each([
    ['an event', '<path d="M0 0" onclick="alert(1)"/>', '<path d="M0 0"/>'],
    ['an event in capitals', '<path d="M0 0" ONCLICK="alert(1)"/>', '<path d="M0 0"/>'],
    ['a link that runs', '<a href="javascript:alert(1)"><path/></a>', '<a><path/></a>'],
    ['one in disguise', '<a href=" java&#9;script:alert(1)"><path/></a>', '<a><path/></a>'],
    ['a picture elsewhere', '<image href="https://example.org/a.png"/>', '<image/>'],
    ['a drawing in a drawing', '<image href="data:image/svg+xml,x"/>', '<image/>'],
    ['a part of another file', '<use xlink:href="other.svg#a"/>', '<use/>'],
    ['a paint elsewhere', '<path fill="url(https://example.org/a#b)"/>', '<path/>'],
    ['a paint elsewhere, quoted', '<path fill="url(\'https://example.org/a#b\')"/>', '<path/>'],
    ['the path of its file', '<path e:label="/home/me" xmlns:e="urn:e"/>', '<path/>'],
    [
      'a sheet elsewhere',
      '<style>@import "https://example.org/a.css";a{}</style>',
      '<style>a{}</style>',
    ],
    [
      'a face elsewhere',
      '<style>a{background:url( "https://example.org/a")}</style>',
      '<style>a{background:none}</style>',
    ],
  ])('%s', (_, inside, left) => {
    expect(cleanSvg(svg(inside))).toBe(svg(left));
  });
});

test.each([
  '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect fill="url(#a)" width="9"/>',
  '<style>.a{fill:url(#b);stroke:red}</style><path class="a" style="opacity:.5"/>',
  '<text x="1">Words <tspan>and</tspan> more</text>',
  '<a href="https://example.org/"><title>There</title><path/></a>',
  '<image href="data:image/png;base64,AAAA"/><use xlink:href="#a"/>',
  '<circle><animate attributeName="r" values="1;2" dur="1s"/></circle>',
])('what is drawn stays: %s', (inside) => {
  expect(cleanSvg(svg(inside))).toBe(svg(inside));
});

test('names of namespaces written short are written out', () => {
  const short = `<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"><g/></svg>`;
  expect(svgFlaw(short)).toBeUndefined();
  expect(cleanSvg(short)).toBe('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>');
});

test.each([
  [
    'entities that unfold a billion times',
    '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg>&b;</svg>',
    'has shorthands (<!ENTITY>) that unfold',
  ],
  [
    'another file',
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>',
    'takes in other files (<!ENTITY … SYSTEM>)',
  ],
  ['one that is cut off', '<svg>\n<g><path d="M', 'is not well-formed in line 2'],
  [
    'one with a prefix',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>',
    'has nothing that can be drawn',
  ],
  [
    'one too deep',
    `<svg>${'<g>'.repeat(200_000)}${'</g>'.repeat(200_000)}</svg>`,
    'is not well-formed',
  ],
])('%s cannot be delivered', (_, text, flaw) => {
  expect(svgFlaw(text)?.flaw).toContain(flaw);
});
