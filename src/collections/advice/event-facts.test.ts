import { expect, test } from 'vitest';
import { openDays, openEvents } from '#collections/advice/event-facts.ts';
import { source } from '#collections/fixtures.test-data.ts';
import { problemLine } from '#entries/problem.ts';

const nothing = {
  start: undefined,
  end: undefined,
  zone: undefined,
  city: undefined,
  country: undefined,
};

test('an event that leaves open where and when it is', () => {
  const events = [
    source('events', 'a-conf', { ...nothing, name: 'A Conf', url: 'https://a.example.org/' }),
    source('events', 'b-conf', {
      ...nothing,
      name: 'B Conf',
      start: '2026-02-01',
      city: 'Ghent',
      country: 'BE',
      url: 'https://b.example.org/',
    }),
  ];
  expect(openEvents(events).map(problemLine)).toMatchInlineSnapshot(`
    [
      "src/content/events/a-conf.md:1:1  warning  A Conf has no start, city, country — add "start: …", "city: …", "country: …"",
    ]
  `);
});

test('a delivery whose day is unknown', () => {
  const talk = source('talks', 'a-talk', {
    title: 'A talk',
    date: '2026-01-01',
    deliveries: [
      { event: 'a-conf', date: 'unknown' },
      { event: 'b-conf', date: '2026-02-01' },
    ],
  });
  expect(openDays([talk]).map(problemLine)).toMatchInlineSnapshot(`
    [
      "src/content/talks/a-talk.md:1:1  warning  deliveries.0.date: the day at a-conf is unknown, so lists show it without one — write the day, such as date: 2026-02-01",
    ]
  `);
});
