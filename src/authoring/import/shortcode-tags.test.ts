import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortcodeTags } from '#authoring/import/shortcode-tags.ts';

const said = (text: string) =>
  shortcodeTags(text).tags.map(({ name, role, positional, named, start, end }) => [
    text.slice(start, end).length === end - start && role,
    name,
    ...positional,
    ...[...named].map(([key, value]) => `${key}=${value}`),
  ]);

test.each([
  ['{{< youtube abc >}}', [['open', 'youtube', 'abc']]],
  ['{{<youtube abc>}}', [['open', 'youtube', 'abc']]],
  ['{{% notice note %}}', [['open', 'notice', 'note']]],
  [
    '{{< a >}}b{{< /a >}}',
    [
      ['open', 'a'],
      ['close', 'a'],
    ],
  ],
  [
    '{{< a >}}b{{</ a >}}',
    [
      ['open', 'a'],
      ['close', 'a'],
    ],
  ],
  [
    '{{< a >}}b{{</a>}}',
    [
      ['open', 'a'],
      ['close', 'a'],
    ],
  ],
  [
    '{{< br />}} {{< br/>}}',
    [
      ['whole', 'br'],
      ['whole', 'br'],
    ],
  ],
  ['{{< a b="c d" e=`f "g"` h=i >}}', [['open', 'a', 'b=c d', 'e=f "g"', 'h=i']]],
  ['{{< a b="say \\"c\\"" >}}', [['open', 'a', 'b=say "c"']]],
  ['{{< a\n  b="c\nd"\n  e="f"\n>}}', [['open', 'a', 'b=c\nd', 'e=f']]],
  ['{{< a "x>}}y" >}}', [['open', 'a', 'x>}}y']]],
  ['{{< a https://example.org/?a=b&c=d >}}', [['open', 'a', 'https://example.org/?a=b&c=d']]],
  ['{{< a b = "c" >}}', [['open', 'a', 'b=c']]],
  ['{{< a 50% >}}', [['open', 'a', '50%']]],
  ['{{< ns/a.b-c d >}}', [['open', 'ns/a.b-c', 'd']]],
  ['{{< a />}}', [['whole', 'a']]],
  ['{{< figure src="/a.png" />}}', [['whole', 'figure', 'src=/a.png']]],
] as const)('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
  expect(shortcodeTags(text).broken).toEqual([]);
});

test.each([
  ['a {{</* youtube abc */>}} b', '{{< youtube abc >}}'],
  ['{{%/* a */%}}', '{{% a %}}'],
  ['{{</* a "*/" */>}}', '{{< a "*/" >}}'],
])('%s shows a shortcode', (text, shown) => {
  const found = shortcodeTags(text);
  expect(found.tags).toEqual([]);
  expect(found.shown.map((each) => each.text)).toEqual([shown]);
});

test.each(['{{< a', '{{< a "b >}}', '{{< >}}', '{{< a %}}', '{{<', '{{% /* %}}', '{{</* a >}}'])(
  '%s is closed by nothing',
  (text) => {
    expect(shortcodeTags(text).tags).toEqual([]);
    expect(shortcodeTags(text).broken).toEqual([0]);
  },
);

test('braces of other kinds are no shortcodes', () => {
  const text = '{{ .Title }} {{- if }} {% raw %} ${{ github.ref }} {{"a"}}';
  expect(shortcodeTags(text)).toEqual({ tags: [], shown: [], broken: [] });
});

test('any text is read in bounds, in order and soon', () => {
  const part = fc.constantFrom(
    '{{<',
    '{{%',
    '>}}',
    '%}}',
    '/',
    '*/',
    '/*',
    '"',
    '`',
    '=',
    ' a',
    '\n',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const { tags, shown } = shortcodeTags(text);
      const places = [...tags, ...shown].toSorted((a, b) => a.start - b.start);
      places.reduce((position, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        return end;
      }, 0);
    }),
    { numRuns: 3000 },
  );
  const long = `{{< a ${'"x" b=c '.repeat(20_000)}`;
  const begun = performance.now();
  expect(shortcodeTags(long).broken).toEqual([0]);
  expect(shortcodeTags('{{< a "b '.repeat(5001)).broken.length).toBeGreaterThan(0);
  expect(shortcodeTags('{{< a '.repeat(5000)).broken).toHaveLength(5000);
  expect(performance.now() - begun).toBeLessThan(2000);
});
