import { expect, test } from 'vitest';
import { textTwin } from '#markdown/twin.test-data.ts';

test('side notes are footnotes, in the order of the text', async () => {
  const text = `A word<Sidenote>with *one* note
on two lines</Sidenote> and another,[^own] then a second.<Sidenote label="A label.">Its [link](/a/).</Sidenote>

| a |
| - |
| b<Sidenote>in a table</Sidenote> |

<Sidenote label="Beside.">

Between paragraphs.

</Sidenote>

[^own]: The author's.
`;
  expect(await textTwin('a.mdx', text)).toMatchInlineSnapshot(`
    "A word[^sidenote-1] and another,[^own] then a second.[^sidenote-2]

    | a |
    | - |
    | b[^sidenote-3] |

    > **Beside.**
    >
    > Between paragraphs.

    [^own]: The author's.

    [^sidenote-1]: with *one* note on two lines

    [^sidenote-2]: **A label.** Its [link](https://site.example/a/).

    [^sidenote-3]: in a table"
  `);
});

test('what components say in words', async () => {
  const text = `A <Tooltip text="One *occasion*">delivery</Tooltip>, <abbr title="call for papers">CFP</abbr> and <Kbd>Ctrl+C</Kbd>.

<Quote by="A. [Reader]" cite="A work" href="/about/">

Two paragraphs.

Here.

</Quote>

<Quote href="/about/">One.</Quote>

<Details summary="All *numbers*" open>

1, 2

</Details>

<Tabs>
<Tab label="npm">

\`\`\`sh title="a" {1}
npm i
\`\`\`

</Tab>
<Tab label="By hand">Text</Tab>
</Tabs>

<Steps>
1. One

   \`\`\`sh
   a
   \`\`\`
2. Two
</Steps>

<FileTree>
- src/ code
  - **a.ts** this
</FileTree>

<Aside kind="caution">Text</Aside>

<Figure wide src="/uploads/a.png" alt="A" caption="B" />
`;
  expect(await textTwin('a.mdx', text)).toMatchInlineSnapshot(`
    "A delivery (One \\*occasion\\*), <abbr title="call for papers">CFP</abbr> and Ctrl+C.

    > Two paragraphs.
    >
    > Here.
    >
    > — A. \\[Reader\\], [A work](https://site.example/about/)

    > One.
    >
    > — <https://site.example/about/>

    **All \\*numbers\\***

    1, 2

    **npm**

    \`\`\`sh title="a" {1}
    npm i
    \`\`\`

    **By hand**

    Text

    1. One

       \`\`\`sh
       a
       \`\`\`
    2. Two

    - src/ code
      - **a.ts** this

    > **Caution**
    >
    > Text

    ![A](https://img.example/a.png)

    B"
  `);
});

test.each(['a.md', 'a.mdx'])('%s: alerts, blocks and formulas', async (file) => {
  const text = `> [!TIP]
> With a [link](/a/).

:::warning[Mind *it*]
With a [link](/a/) and $x_{i}$.
:::

From $5 to $6, at 3:30.

$$
\\frac{a}{b}
$$
`;
  expect(await textTwin(file, text)).toBe(`> [!TIP]
> With a [link](https://site.example/a/).

> [!WARNING]
> **Mind *it***
>
> With a [link](https://site.example/a/) and $x_{i}$.

From $5 to $6, at 3:30.

$$
\\frac{a}{b}
$$`);
});

test('pictures are images with their captions, films and sounds are links', async () => {
  const text = `<Figure src="/uploads/a.png" dark="/uploads/b.png" alt="A" caption="Words." credit="Ada" licence="CC0" />

<Gallery caption="A sheet.">
![one](/uploads/c.png "Its caption")
![two](./d.png)
</Gallery>

<Compare>

![one](/uploads/c.png)

![two](/uploads/d.png)

</Compare>

<Video src="/uploads/moving-square.mp4" title="A square moves" silent />

<Audio src="./none.mp3" title="Nothing" captions="./none.vtt" />
`;
  expect(await textTwin('a.mdx', text)).toMatchInlineSnapshot(`
    "![A](https://img.example/a.png)

    Words. (Image: Ada, CC0)

    **A sheet.**

    ![one](https://img.example/c.png "Its caption")
    ![two](https://img.example/d.png)

    ![one](https://img.example/c.png)

    ![two](https://img.example/d.png)

    [**A square moves**](https://site.example/media/moving-square.mp4)

    [**Nothing**](https://site.example/posts/a/none.mp3)"
  `);
});
