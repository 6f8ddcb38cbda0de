import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';

test('all but the name may be left out', () => {
  expect(said('events', 'name: Open')).toBe('');
  expect(said('events', 'start: 2026-02-01')).toMatchInlineSnapshot(
    `"1:1 name: is missing — add a line "name: FOSDEM 2026""`,
  );
});

test('days that belong to no event', () => {
  expect(said('events', 'name: A\nend: 2026-02-01')).toMatchInlineSnapshot(
    `"3:1 end: needs a \`start\`, received "2026-02-01" — add a line "start: …" with the first day"`,
  );
  expect(said('events', 'name: A\nstart: 2026-02-02\nend: 2026-02-01')).toMatchInlineSnapshot(
    `"4:1 end: must not be before \`start\`, received "2026-02-01""`,
  );
});

test('a day that nobody knows is said in so many words', () => {
  const given = (fields: string) =>
    said('talks', `title: A\ndate: 2026-02-01\ndeliveries: [{event: a, ${fields}}]`);
  expect(given('date: unknown')).toBe('');
  expect(given('date: sometime')).toMatchInlineSnapshot(
    `"4:25 deliveries.0.date: must be a day that exists, without a time, or unknown, received "sometime" — write date: 2026-02-01"`,
  );
  expect(given('room: H.1')).toMatchInlineSnapshot(
    `"4:14 deliveries.0.date: is missing — add a line "date: 2026-02-01""`,
  );
});
