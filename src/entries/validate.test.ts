import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';
import { readYaml } from '#entries/front-matter.ts';
import { validate } from '#entries/validate.ts';
import { schemas } from '#schemas/collections.ts';

const valid = 'title: A\ndate: 2026-02-13\n';

test('nothing is said of valid front matter', () => {
  expect(said('posts', valid)).toBe('');
  expect(
    said('posts', `${valid}draft: true\ntags: [go, 2026]\ncover: {image: a.jpg, alt: A}`),
  ).toBe('');
  expect(said('posts', 'title: A\npublishDate: "2026-02-13 10:00"')).toBe('');
  expect(said('pages', 'title: A')).toBe('');
});

test('a key without a value is not set, however deep', () => {
  const yaml = `${valid}description:\nslug: ""\ntags:\ncover:\n  image:\n  alt: ""\n`;
  const { data } = validate('x.md', readYaml('x.md', yaml, 2), schemas.posts);
  expect(data).toMatchObject({ title: 'A', tags: [] });
  expect(data).not.toHaveProperty('cover');
  expect(data).not.toHaveProperty('description');
  expect(data).not.toHaveProperty('slug');
});

test('what is missing is named with a line to add, even where all is missing', () => {
  expect(said('posts', '')).toMatchInlineSnapshot(`
    "1:1 title: is missing — add a line "title: How to measure anything"
    1:1 date: is missing — add a line "date: 2026-02-13""
  `);
  expect(said('posts', 'title:\ndate:')).toMatchInlineSnapshot(`
    "2:1 title: is missing — add a line "title: How to measure anything"
    3:1 date: is missing — add a line "date: 2026-02-13""
  `);
  expect(said('pages', 'description: About us')).toMatchInlineSnapshot(
    `"1:1 title: is missing — add a line "title: How to measure anything""`,
  );
});

test('every mistake is said at once', () => {
  const yaml = 'titel: A\ndraft: maybe\ntags: go\ncover: {alt: 5}';
  expect(said('posts', yaml)).toMatchInlineSnapshot(`
    "3:1 draft: must be true or false, received "maybe"
    4:1 tags: must be a list, received "go" — write tags: [go]
    5:1 cover.image: is missing — add a line "image: /uploads/photo.jpg"
    5:9 cover.alt: must be text, received 5 — write alt: "5"
    2:1 titel: is not a known field — did you mean "title"?
    1:1 date: is missing — add a line "date: 2026-02-13""
  `);
});

test('an unknown field brings the nearest known one, or all', () => {
  const yaml = `${valid}discription: x\nauthor: ada\nTags: [a]\nweight: 3`;
  expect(said('posts', yaml)).toMatchInlineSnapshot(`
    "4:1 discription: is not a known field — did you mean "description"?
    5:1 author: is not a known field — did you mean "authors"?
    6:1 Tags: is not a known field — did you mean "tags"?
    7:1 weight: is not a known field — the known fields are: title, description, date, publishDate, lastmod, expiryDate, draft, slug, aliases, guid, categories, tags, series, cover, canonicalUrl, lang, legacy, authors, talks, events"
  `);
});

test('a field named like a part of every object is unknown', () => {
  expect(said('tags', '__proto__: {a: b}\nconstructor: {c: d}\ntoString: x'))
    .toMatchInlineSnapshot(`
    "2:1 __proto__: is not a known field — the known fields are: label, description, aliases
    3:1 constructor: is not a known field — the known fields are: label, description, aliases
    4:1 toString: is not a known field — the known fields are: label, description, aliases"
  `);
  expect({}).not.toHaveProperty('a');
});

test('text', () => {
  expect(said('posts', 'title: 12\ndate: 2026-02-13\ndescription: [a]')).toMatchInlineSnapshot(`
    "2:1 title: must be text, received 12 — write title: "12"
    4:1 description: must be text, received ["a"] — write description: a"
  `);
  expect(said('posts', `title: {{ x }}\ndate: 2026-02-13\ndescription: true`))
    .toMatchInlineSnapshot(`
      "2:1 title: must be text, received {"{ x }":null} — write title: "{ x }"
      4:1 description: must be text, received true — write description: "true""
    `);
});

test('dates', () => {
  const yaml =
    'title: A\ndate: yesterday\npublishDate: 2026-02-30\nlastmod: 2026/2/3\nexpiryDate: 20260213';
  expect(said('posts', yaml)).toMatchInlineSnapshot(`
    "3:1 date: must be a date that exists, received "yesterday" — write date: 2026-02-13
    4:1 publishDate: must be a date that exists, received "2026-02-30" — write publishDate: 2026-02-13
    5:1 lastmod: must be a date that exists, received "2026/2/3" — write lastmod: 2026-02-03
    6:1 expiryDate: must be a date, received 20260213 — write expiryDate: 2026-02-13"
  `);
  expect(said('posts', 'title: A\ndate: 2026')).toMatchInlineSnapshot(
    `"3:1 date: must be a date, received 2026 — write date: 2026-02-13"`,
  );
  expect(said('posts', 'title: A\ndate: 13:00')).toMatchInlineSnapshot(
    `"3:1 date: must be a date that exists, received "13:00" — write date: 2026-02-13"`,
  );
});

test('true and false', () => {
  expect(said('posts', `${valid}draft: "true"`)).toMatchInlineSnapshot(
    `"4:1 draft: must be true or false, received "true" — write draft: true"`,
  );
  expect(said('posts', `${valid}draft: no`)).toMatchInlineSnapshot(
    `"4:1 draft: must be true or false, received "no" — write draft: false"`,
  );
  expect(said('posts', `${valid}draft: 1`)).toMatchInlineSnapshot(
    `"4:1 draft: must be true or false, received 1"`,
  );
});

test('lists', () => {
  const yaml = `${valid}tags: go\ncategories: journal, report\nseries: {a: b}\nauthors: ada`;
  expect(said('posts', yaml)).toMatchInlineSnapshot(`
    "5:1 categories: must be a list, received "journal, report" — write categories: [journal, report]
    4:1 tags: must be a list, received "go" — write tags: [go]
    6:1 series: must be a list, received {"a":"b"} — write series: ["a: b"]
    7:1 authors: must be a list, received "ada" — write authors: [ada]"
  `);
});

test('what stands in a list', () => {
  const yaml = `${valid}tags:\n  - ok\n  - [a]\n  - Go: a report\n  - ""\n  -\n  - true\nauthors: [1]`;
  expect(said('posts', yaml)).toMatchInlineSnapshot(`
    "6:5 tags.1: must be text, received ["a"] — write a
    7:5 tags.2: must be text, received {"Go":"a report"} — write "Go: a report"
    8:5 tags.3: must not be empty, received ""
    9:4 tags.4: must be text, received nothing
    10:5 tags.5: must be text, received true — write "true"
    11:11 authors.0: must be text, received 1 — write "1""
  `);
  expect(said('posts', `${valid}tags: {go, rust}`)).toMatchInlineSnapshot(
    `"4:1 tags: must be a list, received {"go":null,"rust":null} — write tags: [go, rust]"`,
  );
});

test('the cover', () => {
  expect(said('posts', `${valid}cover: /uploads/a.jpg`)).toMatchInlineSnapshot(
    `"4:1 cover: must be lines "field: value", received "/uploads/a.jpg" — write cover: {image: /uploads/a.jpg}"`,
  );
  expect(said('posts', `${valid}cover:\n  img: a.jpg\n  alt: 5\n  relative: true`))
    .toMatchInlineSnapshot(`
      "6:3 cover.alt: must be text, received 5 — write alt: "5"
      5:3 cover.img: is not a known field — did you mean "image"?
      7:3 cover.relative: is not a known field — the known fields are: image, alt, caption, preview"
    `);
  expect(said('posts', `${valid}cover:\n  image: img\\a.jpg`)).toMatchInlineSnapshot(
    `"5:3 cover.image: must use "/" between folders, received "img\\\\a.jpg" — write image: img/a.jpg"`,
  );
});

test('addresses', () => {
  const yaml = `${valid}slug: My First Talk!\naliases: [old/, /x/, 'https://example.org/old/a/']\ndraft: “true”\ncanonicalUrl: example.org/a\nlang: en_GB`;
  expect(said('posts', yaml)).toMatchInlineSnapshot(`
    "6:1 draft: must be true or false, received "“true”" — write draft: true
    4:1 slug: may hold only letters, digits, "-", "_" and ".", received "My First Talk!" — write slug: my-first-talk
    5:11 aliases.0: must start with "/", received "old/" — write /old/
    5:22 aliases.2: must start with "/", received "https://example.org/old/a/" — write /old/a/
    7:1 canonicalUrl: must be a full web address, received "example.org/a" — write canonicalUrl: https://example.org/a
    8:1 lang: must be a language tag, received "en_GB" — write lang: en-GB"
  `);
  const worse = `${valid}slug: 12\naliases: /old/\ncanonicalUrl: ftp://example.org\nlang: English`;
  expect(said('posts', worse)).toMatchInlineSnapshot(`
    "4:1 slug: must be text, received 12 — write slug: "12"
    5:1 aliases: must be a list, received "/old/" — write aliases: [/old/]
    6:1 canonicalUrl: must be a full web address, received "ftp://example.org" — write canonicalUrl: https://example.org/
    7:1 lang: must be a language tag, received "English" — write lang: en"
  `);
});

test('front matter that is no mapping', () => {
  expect(said('tags', 'just text')).toMatchInlineSnapshot(
    `"1:1 this must be lines "field: value", received "just text" — its fields are label, description, aliases"`,
  );
  expect(said('tags', '[a, b]')).toMatchInlineSnapshot(
    `"1:1 this must be lines "field: value", received ["a","b"] — its fields are label, description, aliases"`,
  );
});

test('a long value is cut short', () => {
  expect(said('posts', `${valid}draft: ${'x'.repeat(200)}`).length).toBeLessThan(120);
});

test.each([
  ['events', 'start: 31.5.2031', 'write start: 2031-05-31'],
  ['events', 'start: 31 May 2031', 'write start: 2031-05-31'],
  ['posts', 'date: May 31st, 2031', 'write date: 2031-05-31'],
  ['events', 'country: Germany', 'write country: DE'],
  ['events', 'zone: New York', 'write zone: America/New_York'],
] as const)('what %s mean by %s', (collection, yaml, hint) => {
  expect(said(collection, yaml)).toContain(`— ${hint}`);
});
