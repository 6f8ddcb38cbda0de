import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, test, vi } from 'vitest';
import { anyText, longText, reproducible } from '#feeds/arbitraries.test-data.ts';
import { feedHtml, xmlText } from '#feeds/feed-html.ts';
import { anyHtml, knownAttacks } from '#feeds/html-arbitraries.test-data.ts';
import { candidatesOf } from '#feeds/srcset.ts';
import { withBase } from '#permalinks';

// Hundreds of cases each; how fast they run decides nothing.
vi.setConfig({ testTimeout: 120_000 });

const here = withBase('posts/a/');
const examples = knownAttacks.map((html): [string] => [html]);

const nodesOf = (html: string): Nodes[] => {
  const within = (node: Nodes): Nodes[] =>
    'children' in node ? [node, ...node.children.flatMap(within)] : [node];
  return within(htmlToHast(html, { fragment: true }) as Nodes);
};
const textOf = (html: string) =>
  nodesOf(html)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');

/** Elements that load, run, ask or belong to another language than HTML. */
const unfit =
  /^(?:script|style|link|meta|base|title|head|body|template|noscript|no\w+|i?frame|frameset|object|embed|param|applet|portal|slot|form|input|button|select|option|textarea|datalist|isindex|svg.*|math|m[a-z]*text|mglyph|annotation.*|foreignObject|use|animate|set|xmp|plaintext|track|area|.*-.*)$/i;
const addressing = ['href', 'src', 'poster', 'cite'];

function faultsOf({ tagName, properties }: Element): string[] {
  const names = Object.keys(properties);
  const addresses = [
    ...addressing.flatMap((name) => (name in properties ? [String(properties[name])] : [])),
    ...candidatesOf(String(properties['srcSet'] ?? '')).map(({ url }) => url),
  ];
  const schemes = tagName === 'a' ? /^(?:https?:\/\/|mailto:)/ : /^https?:\/\//;
  return [
    ...(unfit.test(tagName) ? [`<${tagName}>`] : []),
    ...names
      .filter((name) => /^(?:class|style|data|on|srcdoc|target|action|formaction)/i.test(name))
      .concat(names.filter((name) => /link|ping|background|longdesc|autofocus|is$/i.test(name)))
      .map((name) => `${tagName} ${name}`),
    ...addresses.filter((address) => !schemes.test(address) || !URL.canParse(address)),
  ];
}

test('whatever HTML goes in, nothing that acts comes out, and no address that leads astray', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      const elements = nodesOf(feedHtml(html, here)).filter((node) => node.type === 'element');
      expect(elements.flatMap(faultsOf)).toEqual([]);
    }),
    { ...reproducible, numRuns: 2000, examples },
  );
});

test('whatever HTML goes in, no comment and no character that XML forbids comes out', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      const clean = feedHtml(html, here);
      expect(clean).toBe(xmlText(clean));
      expect(nodesOf(clean).filter(({ type }) => !/^(?:root|element|text)$/.test(type))).toEqual(
        [],
      );
    }),
    { ...reproducible, examples },
  );
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('a text comes out as it went in, but for what XML forbids', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textOf(feedHtml(`<p>${escaped(text)}</p>`, here))).toBe(xmlText(text));
    }),
    reproducible,
  );
  expect(textOf(feedHtml(`<p>${escaped(longText)}</p>`, here)) === xmlText(longText)).toBe(true);
});

test('an attribute comes out as it went in, but for what XML forbids', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      // HTML puts another character for this one in an attribute.
      const title = text.replaceAll('\u0000', '');
      const html = `<p title="${escaped(title).replaceAll('"', '&quot;')}">a</p>`;
      expect(nodesOf(feedHtml(html, here))[1]).toMatchObject({
        properties: { title: xmlText(title) },
      });
    }),
    reproducible,
  );
});

test('of what stands too deep, the text stays', () => {
  for (const tag of ['div', 'x-y', 'pre']) {
    expect(textOf(feedHtml(`${`<${tag}>`.repeat(6000)}deep<br>down`, here)), tag).toMatch(
      /deep\s?down/,
    );
  }
});

test('the candidates of a srcset survive being written again', () => {
  const address = fc.stringMatching(/^[a-z/]([a-z/,:;]*[a-z/])?$/);
  const descriptor = fc.constantFrom('', '480w', '2x', '1.5x');
  fc.assert(
    fc.property(fc.array(fc.tuple(address, descriptor), { minLength: 1 }), (candidates) => {
      const srcset = candidates.map((parts) => parts.join(' ').trim()).join(', ');
      expect(candidatesOf(srcset)).toEqual(
        candidates.map(([url, words]) => ({ url, descriptors: words ? [words] : [] })),
      );
    }),
    reproducible,
  );
});
