import { expect, test } from 'vitest';
import { configurationOf } from '#authoring/import/config-files.ts';

test('a file of the folder holds the part that it is named after', () => {
  const files: Record<string, string> = {
    'hugo.toml': 'title = "A"\nbaseURL = "https://a.example/"',
    'config/_default/hugo.yaml': 'title: B',
    'config/_default/params.yaml': 'author: C',
    'config/_default/languages.yaml': 'fr: { weight: 2 }',
    'config/_default/languages.fr.toml': 'title = "D"\n[params]\ndescription = "E"',
    'config/_default/menus.fr.yaml': 'main: [{ name: F, url: /f/ }]',
    'config/production/hugo.json': '{"baseURL": "https://b.example/"}',
    'config/staging/hugo.toml': 'title = "G"',
    'config/_default/wrong.yaml': 'a: b: c',
  };
  const { values, notes } = configurationOf(Object.keys(files), (file) => files[file]);
  expect(values).toEqual({
    title: 'B',
    baseURL: 'https://b.example/',
    params: { author: 'C' },
    languages: {
      fr: {
        weight: 2,
        title: 'D',
        params: { description: 'E' },
        menus: { main: [{ name: 'F', url: '/f/' }] },
      },
    },
  });
  expect(notes.map(({ kind, file }) => [kind, file])).toEqual([
    ['unread', 'config/_default/wrong.yaml'],
  ]);
});
