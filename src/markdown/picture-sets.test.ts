import { expect, test } from 'vitest';
import { mdxBody } from '#entries/mdx.ts';
import { innerPictures, pictureSets } from '#markdown/picture-sets.ts';

/** The attributes that a component of a text gets. */
async function attributesOf(text: string): Promise<Readonly<Record<string, unknown>>> {
  let found: Readonly<Record<string, unknown>> = {};
  const element = (type: unknown, props: Readonly<Record<string, unknown>>) => {
    if (type === Gallery) found = props;
    return null;
  };
  const Gallery = () => null;
  const runtime = { Fragment: () => null, jsx: element, jsxs: element };
  const run = await mdxBody('a.mdx', text, runtime, {
    mdastPlugins: [pictureSets('src/content/posts/a.mdx')],
  });
  run({ components: { Gallery } });
  return found;
}

test('a component gets its images as they are written', async () => {
  const { pictures, caption, children } = await attributesOf(`<Gallery caption="All">
![one: \`a\`](./a:1.png "Its “caption”")
![](/uploads/b%20c.png)
{/* a comment */}

![x](https://example.org/d.png)
</Gallery>`);
  expect([caption, children]).toEqual(['All', undefined]);
  const file = 'src/content/posts/a.mdx';
  expect(innerPictures('Gallery', pictures as string)).toEqual([
    { address: './a:1.png', file, alt: 'one: a', caption: 'Its “caption”' },
    { address: '/uploads/b%20c.png', file, alt: '' },
    { address: 'https://example.org/d.png', file, alt: 'x' },
  ]);
});

test('a component that no text is rendered around says so', () => {
  expect(() => innerPictures('Gallery', undefined)).toThrow('<Gallery> was not rendered');
});
