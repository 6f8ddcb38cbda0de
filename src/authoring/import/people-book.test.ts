import { expect, test } from 'vitest';
import { peopleBook, toldPerson } from '#authoring/import/people-book.ts';

const known = [{ id: 'first-speaker', name: 'First Speaker' }];

test('someone the project knows is not added', () => {
  const book = peopleBook(known, []);
  for (const name of ['First Speaker', 'first-speaker', ' FIRST speaker '])
    expect(book.idOf(name, 'a.md')).toBe('first-speaker');
  expect(book.added()).toEqual([]);
});

test('a name alone is enough for a person, and is added once', () => {
  const book = peopleBook([], []);
  expect(book.idOf("Zoë O'Third", 'a.md')).toBe('zoë-othird');
  expect(book.idOf("zoë o'third", 'b.md')).toBe('zoë-othird');
  expect(book.added()).toEqual([
    {
      id: 'zoë-othird',
      name: "Zoë O'Third",
      values: { name: "Zoë O'Third" },
      files: ['a.md', 'b.md'],
    },
  ]);
});

test.each([
  'A and B',
  'A, B',
  'A & B',
  'a@b.example',
  'https://a.example',
  'The Team',
  'R2D2',
  '—',
])('%s is no one name', (name) => {
  const book = peopleBook([], []);
  expect(book.idOf(name, 'a.md')).toBeUndefined();
  expect(book.added()).toEqual([]);
});

test('the word that stands for someone in the source means them', () => {
  const values = {
    title: 'Second Speaker',
    role: 'Electrician',
    social: [
      { icon: 'github', link: 'https://github.com/second' },
      { icon: 'envelope', link: 'mailto:second@a.example' },
      { mastodon: 'https://m.example/@second' },
    ],
    Website: 'https://second.example/',
    Homepage: 'second.example',
    weight: 3,
  };
  const told = toldPerson('admin', values, 'content/authors/admin/_index.md', 'Who lights stages.');
  expect(told?.unread).toEqual(['Homepage', 'weight']);
  const book = peopleBook(known, told ? [told.person] : []);
  expect(book.idOf('admin', 'a.md')).toBe('second-speaker');
  expect(book.added()[0]?.values).toEqual({
    name: 'Second Speaker',
    role: 'Electrician',
    bio: { long: 'Who lights stages.' },
    links: [
      { label: 'Website', url: 'https://second.example/' },
      { label: 'github', url: 'https://github.com/second' },
      { label: 'mastodon', url: 'https://m.example/@second' },
    ],
  });
});

test('whom both tell of is the one of the project', () => {
  const told = toldPerson('boss', { name: 'First Speaker' }, 'data/authors/boss.json');
  const book = peopleBook(known, told ? [told.person] : []);
  expect(book.idOf('boss', 'a.md')).toBe('first-speaker');
  expect(book.added()).toEqual([]);
});
