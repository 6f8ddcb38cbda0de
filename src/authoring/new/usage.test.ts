import { expect, test } from 'vitest';
import { usageOf } from '#authoring/new/usage.ts';

test('the usage of one kind has its options, from its schema', () => {
  expect(usageOf('event')).toMatchInlineSnapshot(`
    "npm run new -- event "NAME" [options]

      --slug NAME     The name of its file and the end of its address, instead of the title.
      --edition TEXT  The edition, if it is counted: 26th.
      --start TEXT    The first day, such as 2026-02-01.
      --end TEXT      The last day, if it has several, such as 2026-02-01.
      --zone TEXT     The IANA time zone of the place, such as Europe/Brussels.
      --venue TEXT    The building or campus.
      --city TEXT     The city, such as Brussels.
      --country TEXT  ISO 3166-1 alpha-2 code of the country, such as BE.
      --url TEXT      The event's own site, such as https://example.org/.
      --accent TEXT   The colour the event lends to its talks' pages, such as #ab0d85."
  `);
  expect(usageOf('talk')).toMatch(/^ {2}--room TEXT +Of its delivery: The room, as the programme/m);
  expect(usageOf('talk')).toMatch(
    /^ {2}--duration NUMBER +Its usual length in minutes, such as 25\.$/m,
  );
});

test.each([undefined, '--help', 'post!', 'constructor'])(
  '%s has the usage of all kinds',
  (word) => {
    expect(usageOf(word)).toMatch(/^npm run new -- KIND "TITLE"/);
  },
);
