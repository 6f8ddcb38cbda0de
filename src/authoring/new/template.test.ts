import { expect, test } from 'vitest';
import type { Values } from '#authoring/new/field-options.ts';
import { kinds } from '#authoring/new/kinds.ts';
import { entryText } from '#authoring/new/template.ts';
import { readYaml, splitFrontMatter } from '#entries/front-matter.ts';
import { validate } from '#entries/validate.ts';
import { schemas } from '#schemas/collections.ts';

const text = (word: string, values: Values) => {
  const kind = kinds[word];
  if (!kind) throw new Error(`there is no kind ${word}`);
  return entryText(kind, values);
};
const event = {
  url: 'https://example.org/',
  name: 'Conf: 2027',
  start: '2027-02-06',
  end: '2027-02-07',
  zone: 'UTC',
  city: 'X',
  country: 'BE',
};

test('a post has what it needs, and what it may want as comments', () => {
  expect(text('post', { draft: true, title: 'Go: a report', date: '2027-02-01' }))
    .toMatchInlineSnapshot(`
      "---
      title: "Go: a report"
      # description: … # One sentence of 50 to 160 characters, for lists, feeds and search results.
      date: 2027-02-01
      draft: true
      # tags: [] # Subjects.
      # cover: # The picture at the head of the page.
      #   image: /uploads/photo.jpg # The picture: /uploads/NAME, or a file beside the entry.
      #   alt: … # What the picture shows, for those who cannot see it.
      #   caption: … # A line under the picture.
      #   preview: true # true shows it where a link to the page is shared, instead of a drawn preview, on which title, day, place and people stay legible.
      ---

      "
    `);
});

test('a talk with its delivery', () => {
  const values = {
    title: 'A talk',
    date: '2027-01-01',
    draft: true,
    tags: ['go', '2027'],
    duration: 25,
    speakers: ['ada'],
    deliveries: [{ event: 'conf', start: '2027-02-06T10:00', room: 'H.1' }],
  };
  expect(text('talk', values)).toMatchInlineSnapshot(`
    "---
    title: A talk
    # description: … # One sentence of 50 to 160 characters, for lists, feeds and search results.
    date: 2027-01-01
    draft: true
    tags: [go, "2027"]
    duration: 25
    speakers: [ada]
    deliveries:
      - event: conf
        start: 2027-02-06T10:00
        room: H.1
    ---

    "
  `);
});

test('an event in the order of its schema', () => {
  expect(text('event', event)).toMatchInlineSnapshot(`
    "name: "Conf: 2027"
    start: 2027-02-06
    end: 2027-02-07
    zone: UTC
    # venue: … # The building or campus.
    city: X
    country: BE
    url: https://example.org/
    # accent: "#ab0d85" # The colour the event lends to its talks' pages.
    "
  `);
});

test('a person', () => {
  expect(text('person', { name: 'Ada Lovelace' })).toMatchInlineSnapshot(`
    "name: Ada Lovelace
    # role: … # What they do, in a few words.
    # links: # Their pages elsewhere.
    #   - label: Website
    #     url: https://example.org/
    # bio: # For programmes to copy.
    #   short: … # One sentence.
    #   long: … # One paragraph.
    "
  `);
});

test.each<[string, Values]>([
  ['post', { title: 'A', date: '2027-02-01' }],
  ['talk', { title: 'A', date: '2027-02-01' }],
  ['page', { title: 'A' }],
  ['event', event],
  ['person', { name: 'A' }],
])('the commented lines of a %s are right as soon as their sign is gone', (word, values) => {
  const { collection } = kinds[word] ?? { collection: 'tags' };
  const written = text(word, values).replace(/^# /gm, '');
  const yaml = readYaml('x', splitFrontMatter(written)?.yaml ?? written, 1);
  expect(yaml.problems).toEqual([]);
  expect(validate('x', yaml, schemas[collection]).problems).toEqual([]);
  expect(Object.keys(yaml.values as object).length).toBeGreaterThan(Object.keys(values).length);
});
