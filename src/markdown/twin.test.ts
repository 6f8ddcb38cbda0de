import { expect, test, vi } from 'vitest';
import { twinOf } from '#markdown/twin.ts';
import { imageOf, textTwin, wholeTwin } from '#markdown/twin.test-data.ts';

test('a post in Markdown', async () => {
  const text = `---
title: A post
date: 2026-02-13
---

Text with é and 🎤, a [link](/posts/b/ "B") and [another][talk].

## A heading {#own}

![A chart](/uploads/chart.png 'Its caption')

- A list with [a place](#own) on this page
  and an image that is a link: [![A photo](./photo.jpg)](../c/)
- <https://example.org/a> and https://example.org/b

> [Quoted](/q/)
> words[^1]

| Left           | Right                |
| :------------- | -------------------: |
| [x](/x?a=1\\|2) | \`[no](/link/)\` \\| y |

- [x] Done, with <kbd>C</kbd> and <a href="/h/">HTML</a>

Term
: What it [means](/means/).

\`\`\`md
[Not a link](/code/) <img src="/code.png">
\`\`\`

<iframe src="https://www.youtube-nocookie.com/embed/8211fNI_nc4?start=35" title="The talk"></iframe>

<!-- A note to myself. -->

<video src="/v.mp4" poster="/poster.png"></video>

[^1]: A [note](/note/).

[talk]: /talks/t/#part
`;
  expect(await wholeTwin('a.md', text)).toMatchInlineSnapshot(`
    "---
    title: "A post"
    ---

    # A post

    Text with é and 🎤, a [link](https://site.example/posts/b/ "B") and [another][talk].

    ## A heading {#own}

    ![A chart](https://img.example/chart.png 'Its caption')

    - A list with [a place](https://site.example/posts/a/#own) on this page
      and an image that is a link: [![A photo](https://img.example/photo.jpg)](https://site.example/posts/c/)
    - <https://example.org/a> and https://example.org/b

    > [Quoted](https://site.example/q/)
    > words[^1]

    | Left           | Right                |
    | :------------- | -------------------: |
    | [x](https://site.example/x?a=1%7C2) | \`[no](/link/)\` \\| y |

    - [x] Done, with <kbd>C</kbd> and <a href="https://site.example/h/">HTML</a>

    Term
    : What it [means](https://site.example/means/).

    \`\`\`md
    [Not a link](/code/) <img src="/code.png">
    \`\`\`

    [The talk](https://www.youtube.com/watch?v=8211fNI_nc4&t=35s)

    <video src="https://site.example/v.mp4" poster="https://site.example/poster.png"></video>

    [^1]: A [note](https://site.example/note/).

    [talk]: https://site.example/talks/t/#part
    "
  `);
});

test('an entry without a text is its facts and its title', async () => {
  expect(await wholeTwin('a.md', '---\ntitle: A post\n---\n')).toBe(
    '---\ntitle: "A post"\n---\n\n# A post\n',
  );
});

test('a title is words, whatever is in it', async () => {
  const context = { path: '/a/', facts: 'a: b', imageOf };
  const twin = await twinOf('text', 'a.md', { ...context, title: ' <b> *x* [y](z)\n&amp; a_b' });
  expect(twin).toContain('\n\n# \\<b> \\*x\\* \\[y\\](z) \\&amp; a_b\n\ntext\n');
});

test('what is no text goes, and lines end as on Unix', async () => {
  expect(await textTwin('a.md', 'a\u0000b\u0085 \ud83cc\r\nd\re\ufffe\u007f\n\n\n')).toBe(
    'ab c\nd\ne',
  );
  expect(await wholeTwin('a.md', '\ufeff---\r\ntitle: x\r\n---\r\ntext\r\n')).toContain(
    '# A post\n\ntext\n',
  );
});

test('a text that begins with indented code or a line across keeps it', async () => {
  expect(await textTwin('a.md', '\n    code\n\ntext')).toBe('    code\n\ntext');
  expect(await textTwin('a.md', '---\n\ntext\n\n---\n\nmore')).toBe('---\n\ntext\n\n---\n\nmore');
});

test('an image is asked for once, and not at all where there is none', async () => {
  const asked = vi.fn(imageOf);
  const twin = (body: string) =>
    twinOf(body, 'a.md', { path: '/a/', title: 'A', facts: 'a: b', imageOf: asked });
  await twin('[link](/a.png)');
  expect(asked).not.toHaveBeenCalled();
  await twin('![a](a.png) ![b](a.png) <img src="a.png">');
  expect(asked).toHaveBeenCalledExactlyOnceWith('a.png');
});

test('what fails to be delivered is not hidden', async () => {
  const twin = twinOf('![a](a.png)', 'a.md', {
    path: '/a/',
    title: 'A',
    facts: 'a: b',
    imageOf: () => Promise.reject(new Error('there is no a.png')),
  });
  await expect(twin).rejects.toThrow('there is no a.png');
});
