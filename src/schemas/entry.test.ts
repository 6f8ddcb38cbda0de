import { expect, test } from 'vitest';
import { readYaml } from '#entries/front-matter.ts';
import { validate } from '#entries/validate.ts';
import { schemas } from '#schemas/collections.ts';

const read = (collection: 'posts' | 'talks' | 'pages', legacy: string) => {
  const file = `src/content/${collection}/a.md`;
  return validate(
    file,
    readYaml(file, `title: A\ndate: 2026-02-13\n${legacy}\n`, 2),
    schemas[collection],
  );
};

test.each(['posts', 'talks', 'pages'] as const)('%s keep what another site knew', (collection) => {
  const { data, problems } = read(collection, 'legacy:\n  ShowToc: true\n  menu: { main: [1, a] }');
  expect(problems).toEqual([]);
  expect(data?.legacy).toEqual({ ShowToc: true, menu: { main: [1, 'a'] } });
});

test('without fields it is not there', () => {
  expect(read('posts', 'legacy:').data?.legacy).toBeUndefined();
});

test.each(['legacy: yes please', 'legacy: [a, b]'])('%s is no mapping', (line) => {
  const { problems } = read('posts', line);
  expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
    expect.stringMatching(/^legacy: must be lines "field: value", received /),
  ]);
});
