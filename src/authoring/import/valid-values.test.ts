import { expect, test } from 'vitest';
import { validValues } from '#authoring/import/valid-values.ts';

test('what a schema refuses is taken out, as little of it as possible', () => {
  const { values, refused } = validValues('talks', {
    tags: ['a', { b: 1 }, 'c'],
    title: 'A',
    date: '2030-01-02',
    kind: 'sermon',
    cover: { image: 'a.png', focus: 'left' },
    resources: [{ type: 'code', title: 'x', url: 'no address' }],
    aliases: ['no-slash', '/right/'],
  });
  expect(values).toEqual({
    title: 'A',
    date: '2030-01-02',
    aliases: ['/right/'],
    tags: ['a', 'c'],
    cover: { image: 'a.png' },
    resources: [],
  });
  const fields = refused.map(({ field }) => field);
  for (const field of ['aliases.0', 'tags.1', 'cover.focus', 'kind', 'resources.0.url'])
    expect(fields).toContain(field);
});
