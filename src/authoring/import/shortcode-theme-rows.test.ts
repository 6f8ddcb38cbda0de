import { expect, test } from 'vitest';
import { converted } from '#authoring/import/converted.ts';
import { shortcodes } from '#authoring/import/shortcode-table.ts';

const site = {
  addressOf: (reference: string) => (reference === 'known' ? '/posts/known/' : undefined),
  parameter: () => undefined,
  imagesIn: (folder: string) => (folder === 'pics' ? ['pics/a (1).png', 'pics/b.png'] : []),
};
const replaced = (body: string, ...components: readonly string[]) =>
  converted(body, { table: shortcodes, site, components: new Set(components) }).text;

test.each([
  ['{{< kbd >}}Ctrl+C{{< /kbd >}}', '<kbd>Ctrl+C</kbd>'],
  ['{{< mark text="so" >}}', '<mark>so</mark>'],
  [
    '{{< quote author="A" source="The book" link="https://a.example/" >}}\nSaid.\n\nAnd more.\n{{< /quote >}}',
    '> Said.\n>\n> And more.\n>\n> — [A, The book](https://a.example/)',
  ],
  ['{{< blockquote "A" >}}Said.{{< /blockquote >}}', '> Said.\n>\n> — A'],
  ['{{< button href="/a b" >}}Go{{< /button >}}', '[Go](/a%20b)'],
  ['{{< button relref="known" text="Go" >}}', '[Go](/posts/known/)'],
  ['{{< speakerdeck 4e81 >}}', '[Slides on Speaker Deck](https://speakerdeck.com/player/4e81)'],
  ['{{< comment >}}not yet{{< /comment >}}', '<!-- not yet -->'],
  ['{{< katex >}}\nx_i\n{{< /katex >}}', '$$\nx_i\n$$'],
  ['it is {{< math >}}x_i{{< /math >}}.', 'it is $x_i$.'],
  [
    '{{< tabs "a" >}}\n{{% tab title="One" %}}\n1\n{{% /tab %}}\n{{% tab "Two" %}}\n2\n{{% /tab %}}\n{{< /tabs >}}',
    '**One**\n\n1\n\n**Two**\n\n2',
  ],
  ['it is {{< math >}}$x_i${{< /math >}}.', 'it is $x_i$.'],
  ['{{< katex >}}\n\nText', '\n\nText'],
  ['{{< toc hide_on="xl" >}}\n\nText', '\n\nText'],
  ['{{< lead >}}\nOne.\n{{< /lead >}}', 'One.'],
  ['a {{< badge >}}new{{< /badge >}} b', 'a new b'],
  ['<img src="{{< blogdown/postref >}}files/a.png" />', '<img src="files/a.png" />'],
  ['{{< github repo="a/b" >}}', '[a/b](https://github.com/a/b)'],
  ['{{< cta cta_text="Go" cta_link="/a b/" >}}', '[Go](/a%20b/)'],
  [
    '{{< staticref "files/a.pdf" "newtab" >}}The paper{{< /staticref >}}',
    '[The paper](/files/a.pdf)',
  ],
  ['{{< gallery album="pics" >}}', '![](pics/a%20%281%29.png)\n\n![](pics/b.png)'],
  ['{{< gallery album="none" >}}', '`{{< gallery album="none" >}}`'],
  ['{{< gallery >}}\n<img src="a.png" />\n{{< /gallery >}}', '<img src="a.png" />'],
  ['{{< carousel images="{a.png, b.png}" >}}', '![](a.png)\n\n![](b.png)'],
  [
    '{{< timeline >}}\n{{< timelineItem header="A" badge="2031" >}}\n1\n{{< /timelineItem >}}\n{{< timelineItem header="B" >}}\n2\n{{< /timelineItem >}}\n{{< /timeline >}}',
    '**A** – 2031\n\n1\n\n**B**\n\n2',
  ],
  [
    'One\n{{< notice >}}\na\n{{< /notice >}}\n{{< notice >}}\nb\n{{< /notice >}}\nTwo',
    'One\n\n> [!NOTE]\n> a\n\n> [!NOTE]\n> b\n\nTwo',
  ],
])('%j is %j', (body, expected) => {
  expect(replaced(body).replace(/\n{3,}/g, '\n\n')).toBe(expected);
});

test('tabs are components where a text may use them', () => {
  const body = '{{< tabs >}}{{< tab "One" >}}1{{< /tab >}}{{< /tabs >}}';
  expect(replaced(body, 'Tabs', 'Tab').replace(/\n{3,}/g, '\n\n')).toBe(
    '<Tabs>\n\n<Tab label="One">\n\n1\n\n</Tab>\n\n</Tabs>',
  );
});

test.each([
  '{{< button "Go" "https://a.example/" >}}',
  '{{< button href="/a/" >}}{{< /button >}}',
  '{{< math >}}a $ b{{< /math >}}',
  '{{< comment >}}a --> b{{< /comment >}}',
])('%j has no one meaning and stays', (body) => {
  expect(replaced(body)).toContain('{{<');
});
