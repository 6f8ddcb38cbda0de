import fc from 'fast-check';
import { expect, test } from 'vitest';
import { converted } from '#authoring/import/converted.ts';
import { shortcodes } from '#authoring/import/shortcode-table.ts';

const components = new Set(['Sidenote', 'Tooltip', 'Figure']);
const site = {
  addressOf: (reference: string) => (reference.startsWith('known') ? '/posts/known/' : undefined),
  parameter: (name: string) => (name === 'version' ? '1.2' : undefined),
  imagesIn: () => [],
};
const mdx = (body: string) => converted(body, { table: shortcodes, site, components });
const md = (body: string) => converted(body, { table: shortcodes, site, components: new Set() });

test.each([
  [
    'a {{< sidenote label="why" side="left" >}}It *is* "so".{{< /sidenote >}} b',
    'a <Sidenote label="why">It *is* "so".</Sidenote> b',
  ],
  ['a {{% sidenote %}}b{{% /sidenote %}}', 'a <Sidenote>b</Sidenote>'],
  ['{{< sidenote >}}\none\n\ntwo\n{{< /sidenote >}}', '<Sidenote>\n\none\n\ntwo\n\n</Sidenote>'],
  ['{{< figure src="https://a.example/b.png" alt="A" >}}', '![A](https://a.example/b.png)'],
  [
    'a {{< tooltip term="LAB" >}}A place & "more".{{< /tooltip >}}',
    'a <Tooltip text="A place &amp; &quot;more&quot;.">LAB</Tooltip>',
  ],
  ['{{< tooltip text="A place" >}}LAB{{< /tooltip >}}', '<Tooltip text="A place">LAB</Tooltip>'],
  [
    '{{< figure src="/a b.png" alt="A" caption="Its *caption*" width="300" >}}',
    '<Figure src="/a%20b.png" alt="A" caption="Its caption" />',
  ],
  ['{{< figure src="a.png" caption="C" >}}', '<Figure src="a.png" alt="C" caption="C" />'],
  [
    '{{< figure src="a.png" caption="By [A](https://a.example/)" link="/b/" >}}',
    '<figure><a href="/b/"><img src="a.png" alt="By A" /></a><figcaption>By <a href="https://a.example/">A</a></figcaption></figure>',
  ],
  [
    '{{< notice tip "Read me" >}}\n**a** {{< youtube "abcdefghijk" >}}\n{{< /notice >}}',
    '> [!TIP] Read me\n> **a**\n>\n> <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
  ],
  [
    '{{< youtube id=abcdefghijk start=30 title="T" >}}',
    '<iframe src="https://www.youtube.com/embed/abcdefghijk?start=30" title="T"></iframe>',
  ],
  ['{{< vimeo 12345 >}}', '<iframe src="https://player.vimeo.com/video/12345"></iframe>'],
  ['{{< gist someone abc123 >}}', '[gist someone/abc123](https://gist.github.com/someone/abc123)'],
  ['{{< tweet 99 >}}', '[https://twitter.com/i/status/99](https://twitter.com/i/status/99)'],
  [
    '{{< x user="a" id="99" >}}',
    '[https://twitter.com/a/status/99](https://twitter.com/a/status/99)',
  ],
  ['[a]({{< ref "known.md" >}})', '[a](/posts/known/)'],
  ['<a href="{{< relref "known" >}}">a</a>', '<a href="/posts/known/">a</a>'],
  ['{{< param version >}}', '1.2'],
  [
    '{{< highlight go "linenos=table" >}}\nif a < b {\n\tx := `{{<y>}}`\n}\n{{< /highlight >}}',
    '```go\nif a < b {\n\tx := `{{<y>}}`\n}\n```',
  ],
  ['{{< highlight md >}}\n```x\n```\n{{< /highlight >}}', '````md\n```x\n```\n````'],
  ['{{< highlight bash "hl_inline=true" >}}ls `a`{{< /highlight >}}', '`` ls `a` ``'],
  ['{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}', '```mermaid\ngraph TD\n```'],
  [
    '{{< details summary="A *b*" >}}\nc\n{{< /details >}}',
    '<details>\n<summary>A <em>b</em></summary>\n\nc\n\n</details>',
  ],
  ['{{< rawhtml >}}<p>{{ a }}</p>{{< /rawhtml >}}', '<p>{{ a }}</p>'],
  [
    '- {{< details "a" >}}b{{< /details >}}',
    '- <details>\n  <summary>a</summary>\n\n  b\n\n  </details>',
  ],
])('%j', (body, expected) => {
  expect(mdx(body).text).toBe(expected);
  expect(mdx(body).uses.every(({ fate }) => fate === 'replaced')).toBe(true);
});

test.each([
  [
    'a {{< sidenote label="why" >}}b{{< /sidenote >}} c',
    /^a \[\^(note-\w+)\] c\n\n\[\^\1\]: why: b\n$/,
  ],
  ['{{< tooltip term="LAB" >}}A place{{< /tooltip >}}', /^<abbr title="A place">LAB<\/abbr>$/],
  ['{{< figure src="a.png" alt="[A]" caption="C" >}}', /^!\[\\\[A\\\]\]\(a\.png "C"\)$/],
  ['{{< alert "danger" >}}\na\n\nb\n{{< /alert >}}', /^> \[!CAUTION\]\n> a\n>\n> b$/],
])('%s without components', (body, expected) => {
  const { text, hasComponents } = md(body);
  expect(text).toMatch(expected);
  expect(hasComponents).toBe(false);
});

test.each([
  ['{{< mystery "a" b=c >}}', '`{{< mystery "a" b=c >}}`'],
  [
    'x {{< tabs >}}one {{< ref "known" >}}{{< /tabs >}} y',
    'x `{{< tabs >}}`one /posts/known/`{{< /tabs >}}` y',
  ],
  ['{{< ref "unknown.md" >}}', '`{{< ref "unknown.md" >}}`'],
  ['<img src="{{< cdn "a.png" >}}">', '<img src="{{< cdn "a.png" >}}">'],
  ['{{< tooltip "a" >}}b{{< /tooltip >}}', '`{{< tooltip "a" >}}`b`{{< /tooltip >}}`'],
  ['{{< tip >}}', '`{{< tip >}}`'],
  ['a {{< /b >}}', 'a `{{< /b >}}`'],
  ['{{< mystery `a` >}}', '``{{< mystery `a` >}}``'],
  ['{{< constructor >}}', '`{{< constructor >}}`'],
])('%s stays visible', (body, expected) => {
  const { text, uses } = mdx(body);
  expect(text).toBe(expected);
  expect(uses.some(({ fate }) => fate === 'text')).toBe(true);
});

test.each([
  '`{{< youtube abcdefghijk >}}`',
  '```\n{{< sidenote >}}a{{< /sidenote >}}\n```',
  '~~~md\n{{% notice %}}\n\na\n\n{{% /notice %}}\n~~~',
  '    {{< youtube abcdefghijk >}}',
  '<!-- {{< youtube abcdefghijk >}} -->',
])('%j is code or a comment and is left alone', (body) => {
  const { text, uses } = mdx(body);
  expect(text).toBe(body);
  expect(new Set(uses.map(({ fate }) => fate))).toEqual(new Set(['still']));
});

test.each([
  ['```\n{{</* youtube a */>}}\n```', '```\n{{< youtube a >}}\n```'],
  ['`{{%/* a */%}}`', '`{{% a %}}`'],
  ['Write {{</* a "b" */>}} there', 'Write `{{< a "b" >}}` there'],
  ['{{< sidenote >}}{{</* a */>}}{{< /sidenote >}}', '<Sidenote>`{{< a >}}`</Sidenote>'],
])('%j shows a shortcode', (body, expected) => {
  expect(mdx(body).text).toBe(expected);
});

test('the same tags nest, and what is not closed ends nothing', () => {
  const body = '{{< note >}}a {{< note >}}b{{< /note >}} {{< c >}}d{{< /note >}}';
  expect(mdx(body).text).toBe('> [!NOTE]\n> a\n>\n> > [!NOTE]\n> > b\n>\n>  `{{< c >}}`d');
});

test('what an argument said that has no place is told', () => {
  const [use] = mdx('{{< sidenote side="left" label="a" >}}b{{< /sidenote >}}').uses;
  expect(use).toEqual({ name: 'sidenote', at: 0, fate: 'replaced', unread: ['side'], links: 0 });
});

test('a tag that nothing closes is told', () => {
  expect(mdx('a {{< b')).toEqual({
    text: 'a {{< b',
    hasComponents: false,
    uses: [{ name: '', at: 2, fate: 'broken', unread: [], links: 0 }],
  });
});

test('a note of several paragraphs within one is a footnote', () => {
  const { text, hasComponents } = mdx('a {{< sidenote >}}b\n\nc{{< /sidenote >}} d');
  expect(text).toMatch(/^a \[\^(note-\w+)\] d\n\n\[\^\1\]: b\n\n    c\n$/);
  expect(hasComponents).toBe(false);
});

test('no word of any text is lost', () => {
  const part = fc.constantFrom(
    ...['one', 'two', 'three', '\n\n', '\n', ' ', '`', '```\n', '- ', '> ', '<b>', '<!-- ', ' -->'],
    ...['{{< sidenote >}}', '{{< /sidenote >}}', '{{% x four="five" %}}', '{{% /x %}}'],
    ...['{{</* seven */>}}', '{{< highlight go >}}', '{{< /highlight >}}', '{{<', '>}}', '    '],
  );
  const words = (text: string) => (text.match(/one|two|three|four|five|seven/g) ?? []).toSorted();
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const body = parts.join('');
      expect(words(mdx(body).text)).toEqual(words(body));
    }),
    { numRuns: 2000 },
  );
});
