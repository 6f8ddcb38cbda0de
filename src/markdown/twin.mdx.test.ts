import { expect, test } from 'vitest';
import { wholeTwin } from '#markdown/twin.test-data.ts';

test('a post in MDX', async () => {
  const text = `---
title: A post
---

import Figure from '#components/Figure.astro';

export const six = 6;

{/* A note to myself. */}

Text with é and 🎤, a [link](/posts/b/), {'a *text*'}, {1}, {six * 7} and{/* nothing */}.

<Figure src="/uploads/chart.png" alt="A [chart]" caption="Its *caption*" />

- A list

  <Aside kind="tip" title="A tip">
    With a [link](/tip/):

    - one
      - two

    \`\`\`ts
    const [link] = ['/code/'];
    \`\`\`
  </Aside>

<Aside>Short, with a <Term title="Explained">word</Term>.</Aside>

<details>
<summary>More</summary>

    Text in *HTML*, H<sub>2</sub>O and <a href="/h/" style={{ color: 'red' }}>a link</a>.

</details>

<Tabs>
  <Tab label="One">
    ### A heading

    1. [x][ref]
  </Tab>
</Tabs>

<iframe src="https://www.youtube.com/embed/8211fNI_nc4" title="YouTube video player" />

[ref]: ./beside
`;
  expect(await wholeTwin('a.mdx', text)).toMatchInlineSnapshot(`
    "---
    title: "A post"
    ---

    # A post

    Text with é and 🎤, a [link](https://site.example/posts/b/), a \\*text\\*, 1, 42 and.

    ![A \\[chart\\]](https://img.example/chart.png)

    Its \\*caption\\*

    - A list

      > **A tip**
      >
      > With a [link](https://site.example/tip/):
      >
      > - one
      >   - two
      >
      > \`\`\`ts
      > const [link] = ['/code/'];
      > \`\`\`

    > **Note**
    >
    > Short, with a word (**Explained**).

    <details>

    <summary>More</summary>

    Text in *HTML*, H<sub>2</sub>O and <a href="https://site.example/h/">a link</a>.

    </details>

    **One**

    ### A heading

    1. [x][ref]

    [Recording on YouTube](https://www.youtube.com/watch?v=8211fNI_nc4)

    [ref]: https://site.example/posts/a/beside
    "
  `);
});
