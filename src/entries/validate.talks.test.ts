import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';

const talk = (yaml: string) => said('talks', `title: A\ndate: 2026-02-01\n${yaml}`);
const delivery = (fields: string) => talk(`deliveries:\n  - {${fields}}`);

test('nothing is said of a valid talk', () => {
  const yaml = `
kind: lightning
duration: 25
language: en
speakers: [ada, {person: grace, role: host}]
slides: [{url: https://example.org/a.pdf}]
resources: [{type: code, title: The tool, url: https://example.org/}]
deliveries:
  - {event: fosdem-2026, start: 2026-02-01 11:50, end: 2026-02-01T12:10, speakers: [ada]}
  - {event: later, date: 2026-03-01, recordings: [{url: https://example.org/}]}`;
  expect(talk(yaml)).toBe('');
});

test('words of a fixed set', () => {
  expect(talk('kind: lightening\nlevel: expert')).toMatchInlineSnapshot(`
    "4:1 kind: must be one of talk, lightning, keynote, workshop, panel, podcast, interview, received "lightening" — write kind: lightning
    5:1 level: must be one of beginner, intermediate, advanced, received "expert" — write level: beginner"
  `);
  expect(talk('kind: 5\nlevel: [beginner]')).toMatchInlineSnapshot(`
    "4:1 kind: must be one of talk, lightning, keynote, workshop, panel, podcast, interview, received 5 — write kind: talk
    5:1 level: must be one of beginner, intermediate, advanced, received ["beginner"] — write level: beginner"
  `);
});

test('the duration', () => {
  expect(talk('duration: 25 min')).toMatchInlineSnapshot(
    `"4:1 duration: must be a number of minutes, received "25 min" — write duration: 25"`,
  );
  expect(talk('duration: 25.5')).toMatchInlineSnapshot(
    `"4:1 duration: must be a whole number of minutes, received 25.5 — write duration: 25"`,
  );
  expect(talk('duration: -5')).toMatchInlineSnapshot(
    `"4:1 duration: must be more than nothing, received -5 — write duration: 25"`,
  );
});

test('speakers by name, or with a role', () => {
  expect(talk('speakers: ada')).toMatchInlineSnapshot(
    `"4:1 speakers: must be a list, received "ada" — write speakers: [ada]"`,
  );
  const yaml = 'speakers:\n  - 5\n  - {name: Ada}\n  - {person: ada, rôle: host}\n  - [ada]';
  expect(talk(yaml)).toMatchInlineSnapshot(`
    "5:5 speakers.0: must be the name of a file in content/people, received 5 — write "5"
    6:5 speakers.1.person: is missing — add a line "person: …"
    6:6 speakers.1.name: is not a known field — the known fields are: person, role
    7:19 speakers.2.rôle: is not a known field — did you mean "role"?
    8:5 speakers.3: must be the name of a file in content/people, received ["ada"] — write ada"
  `);
});

test('slides and resources', () => {
  expect(talk('slides: https://example.org/a.pdf')).toMatchInlineSnapshot(
    `"4:1 slides: must be a list, received "https://example.org/a.pdf" — write slides: [{url: https://example.org/a.pdf}]"`,
  );
  const yaml = 'resources:\n  - {type: repo, title: A, url: x}\n  - https://example.org/';
  expect(talk(yaml)).toMatchInlineSnapshot(`
    "5:6 resources.0.type: must be one of code, demo, paper, post, book, tool, link, received "repo" — write type: demo
    5:28 resources.0.url: must be a full web address, received "x" — write url: https://example.org/
    6:5 resources.1: must be lines "field: value", received "https://example.org/" — its fields are type, title, url"
  `);
});

test('deliveries need an event and a day', () => {
  expect(talk('deliveries: fosdem-2026')).toMatchInlineSnapshot(
    `"4:1 deliveries: must be a list, received "fosdem-2026" — write deliveries: [{event: fosdem-2026, date: 2026-02-01}]"`,
  );
  expect(talk('deliveries:\n  event: a\n  date: 2026-02-01')).toMatchInlineSnapshot(
    `"4:1 deliveries: must be a list, received {"event":"a","date":"2026-02-01"} — write deliveries: [{event: a, date: 2026-02-01}]"`,
  );
  expect(delivery('')).toMatchInlineSnapshot(`
    "5:5 deliveries.0.event: is missing — add a line "event: …"
    5:5 deliveries.0.date: is missing — add a line "date: 2026-02-01""
  `);
  expect(delivery('evnt: a, dates: 2026-02-01')).toMatchInlineSnapshot(`
    "5:6 deliveries.0.evnt: is not a known field — did you mean "event"?
    5:15 deliveries.0.dates: is not a known field — did you mean "date"?"
  `);
});

test("a delivery's day and times", () => {
  expect(delivery('event: a, date: 2026-02-30')).toMatchInlineSnapshot(
    `"5:16 deliveries.0.date: must be a day that exists, without a time, or unknown, received "2026-02-30" — write date: 2026-02-01"`,
  );
  expect(delivery('event: a, date: 2026-02-01 10:00')).toMatchInlineSnapshot(
    `"5:16 deliveries.0.date: must be a day that exists, without a time, or unknown, received "2026-02-01 10:00" — write date: 2026-02-01"`,
  );
  expect(delivery('event: a, start: "2026-02-01T10:00:00Z"')).toMatchInlineSnapshot(
    `"5:16 deliveries.0.start: must be a day and time on the event's clock, without an offset, received "2026-02-01T10:00:00Z" — write start: 2026-02-01T11:50"`,
  );
  expect(delivery('event: a, start: 11:50')).toMatchInlineSnapshot(
    `"5:16 deliveries.0.start: must be a day and time on the event's clock, without an offset, received "11:50" — write start: 2026-02-01T11:50"`,
  );
});

test('times of a delivery that disagree', () => {
  const start = 'event: a, start: 2026-02-01T10:00';
  expect(delivery(`${start}, end: 2026-02-01T09:00`)).toMatchInlineSnapshot(
    `"5:41 deliveries.0.end: must be later than \`start\`, received "2026-02-01T09:00""`,
  );
  expect(delivery(`${start}, end: 2026-02-01T10:00`)).toMatchInlineSnapshot(
    `"5:41 deliveries.0.end: must be later than \`start\`, received "2026-02-01T10:00""`,
  );
  expect(delivery(`${start}, date: 2026-02-01`)).toMatchInlineSnapshot(
    `"5:41 deliveries.0.date: says again what \`start\` says, received "2026-02-01" — remove this line"`,
  );
  expect(delivery('event: a, date: 2026-02-01, end: 2026-02-01T10:00')).toMatchInlineSnapshot(
    `"5:34 deliveries.0.end: needs a \`start\`, received "2026-02-01T10:00""`,
  );
});

test('a wrong field of a delivery does not hide another', () => {
  const fields = 'event: a, status: done, colour: red, recordings: [https://example.org/]';
  expect(delivery(fields)).toMatchInlineSnapshot(`
    "5:16 deliveries.0.status: must be one of scheduled, given, cancelled, postponed, received "done" — write status: scheduled
    5:56 deliveries.0.recordings.0: must be lines "field: value", received "https://example.org/" — write {url: https://example.org/}
    5:30 deliveries.0.colour: is not a known field — the known fields are: event, date, start, end, track, room, url, status, attendance, title, language, speakers, slides, recordings, recorded
    5:5 deliveries.0.date: is missing — add a line "date: 2026-02-01""
  `);
});
