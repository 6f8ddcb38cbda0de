import { expect, test } from 'vitest';
import { nextLines } from '#authoring/new/next-lines.ts';
import { source } from '#collections/fixtures.test-data.ts';

test('a draft', () => {
  const entry = { collection: 'posts', id: 'größe', file: 'src/content/posts/größe.md' } as const;
  const lines = nextLines(entry, { values: { draft: true } });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "wrote src/content/posts/größe.md, a draft: no build shows it before you remove the line "draft: true"
    next: write the text, then npm run check
    to see it: npm run dev, then http://localhost:4321/posts/gr%C3%B6%C3%9Fe/"
  `);
});

test('a talk in a folder whose day is not known', () => {
  const file = 'src/content/talks/a/index.mdx';
  const supposed = source('events', 'conf', {
    name: 'Conf',
    start: '2027-02-06',
    end: '2027-02-07',
  });
  const lines = nextLines({ collection: 'talks', id: 'a', file }, { values: {}, supposed });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "wrote src/content/talks/a/index.mdx; it is no draft: the next build shows it from its date on
    the day is the first of Conf: with a time, write start: 2027-02-06T10:00 instead of date: 2027-02-06
    its pictures: save them beside it, and write ./NAME
    next: write the text, then npm run check
    to see it: npm run dev, then http://localhost:4321/talks/a/"
  `);
});

test('an event and a person', () => {
  const event = { collection: 'events', id: 'conf', file: 'src/content/events/conf.yaml' } as const;
  expect(nextLines(event, { values: { start: '2027-02-06' } }).join('\n')).toMatchInlineSnapshot(`
    "wrote src/content/events/conf.yaml
    next: name it in a talk, as in deliveries: [{ event: conf, date: 2027-02-06 }]; it has a page as soon as something names it
    to see it: npm run dev, then http://localhost:4321/events/conf/"
  `);
  const person = { collection: 'people', id: 'ada', file: 'src/content/people/ada.yaml' } as const;
  expect(nextLines(person, { values: {} }).join('\n')).toMatchInlineSnapshot(`
    "wrote src/content/people/ada.yaml
    next: name them in a talk, as in speakers: [ada], or in a post, as in authors: [ada]; they have a page as soon as something names them
    to see it: npm run dev, then http://localhost:4321/people/ada/"
  `);
});
