import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textAddresses } from '#authoring/rename/text-addresses.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { outlineOf } from '#entries/outline.ts';
import { readContent } from '#entries/read.ts';
import { parse } from '#entries/syntax.ts';

async function both(file: string, body: string) {
  const parsed = await parse(file, body);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  const { links, images, frames, played = [] } = outlineOf(parsed.tree, body);
  return {
    found: textAddresses(body, parsed.tree).map(({ start, end }) => body.slice(start, end)),
    outlined: [...links, ...images, ...frames, ...played].map(({ target }) => target),
  };
}

const markdown = `Grüße 😀 [one *two*](/1/ "see [x](/no/)"), [a](</2/> 't') <https://x.example/3>
https://y.example/4. ![alt](/uploads/5.png 'a](b') [![in](6.png)](/7/) [](/8/)
[paren](/9(a(b))/#c "t") [end]( /10/ ) [esc](/a\\_b/ "t") [amp](/?a&amp;b)

[ref][def] [def] ![pic][fig]

[def]: </11/#p>
  "Title"
[fig]:
  ./12.png

> - <p><a href="/13/">x</a>
>   <img
>     alt="a > b" src=/uploads/14.png>
>   </p>
>
> A [link](
> /15/) and more.

<video poster='/16.jpg' src="/17.mp4"></video> <span data-href="/no/">href="/no/"</span>

\`[a](/no/)\` ¹[^1]

[^1]: A note with [its link](/18/).

| A | B |
| --- | --- |
| [cell](/19/) | <a href="/20/">x</a> |
`;

const mdx = `import Figure from 'x';

Grüße 😀 <a title="href" href='/1/'>more [q](/2/)</a>

<Figure alt={'src="/no/" }'} data-src="/no/" src="/uploads/3.png"
  caption="src='/no/'" />

- <Aside id="x" {...{ href: '/no/' }} href="/4/">

  [w](/5/) {"[x](/no/)"}

  </Aside>

> <a href="/6/">x</a> and [y](
> /7/)
`;

test('every address of Markdown where it stands', async () => {
  const { found, outlined } = await both('x.md', markdown);
  const written = { '/a_b/': '/a\\_b/', '/?a&b': '/?a&amp;b' } as Record<string, string>;
  expect(found.toSorted()).toEqual(outlined.map((target) => written[target] ?? target).toSorted());
  const numbered = found.flatMap((address) => /(\d+)/.exec(address)?.[1] ?? []).map(Number);
  expect(numbered.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test('every address of MDX where it stands', async () => {
  const { found, outlined } = await both('x.mdx', mdx);
  expect(found.toSorted()).toEqual(outlined.toSorted());
  expect(found).toEqual(['/1/', '/2/', '/uploads/3.png', '/4/', '/5/', '/6/', '/7/']);
});

test("the addresses in the site's own entries are those of their outlines", async () => {
  const { entries } = await readContent(process.cwd());
  const texts = [...entries.posts, ...entries.talks, ...entries.pages];
  expect(texts).not.toHaveLength(0);
  for (const { file } of texts) {
    const { body } = splitFrontMatter(readFileSync(file, 'utf8')) ?? { body: '' };
    const { found, outlined } = await both(file, body);
    expect(found.toSorted(), file).toEqual(outlined.toSorted());
  }
});
