import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unlikePairs } from '#collections/advice/unlike-pairs.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"/>`;

async function said(text: string): Promise<string> {
  const names = { 'a.svg': [600, 300], 'b.svg': [1200, 600], 'c.svg': [600, 400] } as const;
  const { texts, root } = await written({
    'posts/a.mdx': post('', text),
    ...Object.fromEntries(Object.keys(names).map((name) => [`src/media/${name}`, ''])),
  });
  for (const [name, [width, height]] of Object.entries(names))
    writeFileSync(join(root, 'src/media', name), drawing(width, height));
  return lines((await Promise.all(texts.map((entry) => unlikePairs(entry, root)))).flat());
}

test('pairs of one shape, at any size', async () => {
  const text = `<Figure src="/uploads/a.svg" dark="/uploads/b.svg" alt="A" />

<Figure src="/uploads/c.svg" alt="C" />

<Compare>
![a](/uploads/a.svg)
![b](/uploads/b.svg)
</Compare>

![c](/uploads/c.svg)
`;
  expect(await said(text)).toBe('no problems');
});

test('pairs of two shapes', async () => {
  const text = `<Figure src="/uploads/a.svg" dark="/uploads/c.svg" alt="A" />

<Compare>
![b](/uploads/b.svg)
![c](/uploads/c.svg)
</Compare>
`;
  expect(await said(text)).toMatchInlineSnapshot(`
    "posts/a.mdx:5:1  warning  /uploads/a.svg and /uploads/c.svg stand in one place and have two shapes, 600 × 300 and 600 × 400 — cut both to one shape
    posts/a.mdx:8:1  warning  /uploads/b.svg and /uploads/c.svg stand in one place and have two shapes, 1200 × 600 and 600 × 400 — cut both to one shape
    2 warnings in 1 file"
  `);
});
