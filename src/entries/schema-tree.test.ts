import { expect, test } from 'vitest';
import { exampleAt, filesIn, keysAt, referencesIn } from '#entries/schema-tree.ts';
import { schemas } from '#schemas/collections.ts';

const { talks, people, posts } = schemas;
const recorded = ['deliveries', 0, 'recordings', 0];

test('the keys of a mapping, however deep and whatever wraps it', () => {
  expect(keysAt(talks, ['slides', 3])).toEqual(['label', 'file', 'url', 'source', 'licence']);
  expect(keysAt(talks, [...recorded, 'captions', 0])).toEqual([
    'file',
    'language',
    'label',
    'note',
  ]);
  expect(keysAt(people, ['portrait'])).toEqual(['image', 'alt', 'credit', 'licence']);
  expect(keysAt(talks, ['speakers', 0])).toEqual(['person', 'role']);
});

test.each([
  ['a list', ['slides']],
  ['a text', ['title']],
  ['a key that is not known', ['colour']],
  ['a key below a text', ['title', 'colour']],
  ['a name where a number belongs', ['slides', 'file']],
  ['a part of every object', ['toString']],
])('%s has no keys', (_, path) => {
  expect(keysAt(talks, path)).toEqual([]);
});

test('an example of a field', () => {
  expect(exampleAt(talks, ['slides', 0, 'file'])).toBe('./slides.pdf');
  expect(exampleAt(talks, [...recorded, 'start'])).toBe('1:02:03');
  expect(exampleAt(talks, [...recorded, 'captions', 0, 'file'])).toBe('./captions.en.vtt');
  expect(exampleAt(talks, ['kind'])).toBeUndefined();
  expect(exampleAt(talks, ['colour'])).toBeUndefined();
});

test('the files that front matter names, each with its field and kind', () => {
  const values = {
    cover: { image: '/uploads/cover.png', alt: '/uploads/no.png' },
    slides: [{ file: './slides.pdf' }, { url: 'https://example.org/a.pdf', label: './no.pdf' }],
    deliveries: [
      {
        event: 'e',
        slides: [{ file: './day-two.pdf' }],
        recordings: [
          {
            url: 'https://example.org/',
            poster: './poster.jpg',
            captions: [{ file: './a.en.vtt' }, { file: './a.fr.srt' }],
          },
        ],
      },
    ],
  };
  expect(
    filesIn(talks, values).map(({ path, kind, target }) => `${path.join('.')} ${kind} ${target}`),
  ).toEqual([
    'cover.image image /uploads/cover.png',
    'slides.0.file pdf ./slides.pdf',
    'deliveries.0.slides.0.file pdf ./day-two.pdf',
    'deliveries.0.recordings.0.poster image ./poster.jpg',
    'deliveries.0.recordings.0.captions.0.file captions ./a.en.vtt',
    'deliveries.0.recordings.0.captions.1.file captions ./a.fr.srt',
  ]);
  expect(filesIn(people, { portrait: { image: './ada.jpg' } })).toEqual([
    { path: ['portrait', 'image'], kind: 'image', target: './ada.jpg' },
  ]);
});

test('a file of a wrong kind is named all the same', () => {
  expect(filesIn(talks, { slides: [{ file: './slides.key' }] })).toMatchObject([
    { kind: 'pdf', target: './slides.key' },
  ]);
});

test('references, each with its field and collection', () => {
  const values = {
    speakers: ['ada', { person: 'grace', role: 'host' }],
    posts: ['p'],
    deliveries: [{ event: 'e', speakers: [{ person: 'linus' }], track: 'ada' }],
  };
  const found = (schema: typeof talks | typeof people | typeof posts, written: object) =>
    referencesIn(schema, written).map(
      ({ path, collection, id }) => `${path.join('.')} ${collection}/${id}`,
    );
  expect(found(talks, values)).toEqual([
    'speakers.0 people/ada',
    'speakers.1.person people/grace',
    'posts.0 posts/p',
    'deliveries.0.event events/e',
    'deliveries.0.speakers.0.person people/linus',
  ]);
  expect(found(people, { selected: ['t'] })).toEqual(['selected.0 talks/t']);
  expect(found(posts, { events: ['e'], talks: ['t'], authors: ['ada'] })).toEqual([
    'events.0 events/e',
    'talks.0 talks/t',
    'authors.0 people/ada',
  ]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', './slides.pdf'],
  ['a list', [{ file: './slides.pdf' }]],
  ['lists for mappings', { slides: ['./slides.pdf'], cover: ['a.png'] }],
  ['mappings for lists', { slides: { file: './slides.pdf' }, speakers: { 0: 'ada' } }],
  ['numbers for texts', { slides: [{ file: 7 }], speakers: [7], posts: [null] }],
])('%s names nothing', (_, values) => {
  expect(filesIn(talks, values)).toEqual([]);
  expect(referencesIn(talks, values)).toEqual([]);
});
