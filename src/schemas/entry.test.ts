import { expect, test } from 'vitest';
import { readYaml } from '#entries/front-matter.ts';
import { problemLine } from '#entries/problem.ts';
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

const never = (collection: 'posts' | 'talks' | 'pages', lines: string) =>
  read(collection, lines).problems.map(problemLine);

test.each(['posts', 'talks', 'pages'] as const)(
  '%s have a time in which they are public',
  (name) => {
    const file = `src/content/${name}/a.md`;
    expect(never(name, 'expiryDate: 2026-02-13')).toEqual([
      `${file}:4:1  error  expiryDate: must be later than \`date\`, when the entry becomes public, received "2026-02-13" — write expiryDate: 2026-02-14, or draft: true instead to keep the entry from the site`,
    ]);
    expect(never(name, 'expiryDate: 2026-02-20\npublishDate: 2026-03-01T10:00Z')).toEqual([
      `${file}:4:1  error  expiryDate: must be later than \`publishDate\`, when the entry becomes public, received "2026-02-20" — write expiryDate: 2026-03-02, or draft: true instead to keep the entry from the site`,
    ]);
  },
);

test.each([
  'expiryDate: 2026-02-14',
  'expiryDate: 2026-02-13T00:01',
  'expiryDate: 2026-02-10\npublishDate: 2026-02-01',
])('there is a time in which it is public: %j', (lines) => {
  expect(never('posts', lines)).toEqual([]);
});

test('a date that is wrong by itself is all that is said', () => {
  expect(never('posts', 'expiryDate: 2026-01-01\npublishDate: soon')).toEqual([
    expect.stringContaining('publishDate: must be a date'),
  ]);
  expect(never('posts', 'expiryDate: 2026-02-30')).toEqual([
    expect.stringContaining('expiryDate: must be a date that exists'),
  ]);
});
