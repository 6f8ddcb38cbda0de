import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';

const fosdem = {
  name: 'FOSDEM 2026',
  start: '2026-01-31',
  end: '2026-02-01',
  zone: 'Europe/Brussels',
  city: 'Brussels',
  country: 'BE',
  url: 'https://fosdem.org/2026/',
};
const event = (fields: Readonly<Record<string, string>>) =>
  said('events', JSON.stringify({ ...fosdem, ...fields }, null, 1)).replace(/^\d+:\d+ /gm, '');

test('nothing is said of a valid event', () => {
  expect(event({ accent: '#AB0D85', end: '2026-01-31' })).toBe('');
});

test('an empty event', () => {
  expect(said('events', '')).toMatchInlineSnapshot(
    `"1:1 name: is missing — add a line "name: FOSDEM 2026""`,
  );
});

test("an event's days", () => {
  expect(event({ start: '31 January 2026', end: '2026-02-31' })).toMatchInlineSnapshot(`
    "start: must be a day that exists, without a time, received "31 January 2026" — write start: 2026-01-31
    end: must be a day that exists, without a time, received "2026-02-31" — write end: 2026-02-01"
  `);
  expect(event({ start: '2026/1/31', end: '2026-02-01T18:00' })).toMatchInlineSnapshot(`
    "start: must be a day that exists, without a time, received "2026/1/31" — write start: 2026-01-31
    end: must be a day that exists, without a time, received "2026-02-01T18:00" — write end: 2026-02-01"
  `);
  expect(event({ end: '2026-01-30' })).toMatchInlineSnapshot(
    `"end: must not be before \`start\`, received "2026-01-30""`,
  );
});

test('an end before the start is said beside an unknown field', () => {
  expect(event({ end: '2026-01-30', town: 'Brussels' })).toMatchInlineSnapshot(`
    "town: is not a known field — the known fields are: name, edition, start, end, zone, venue, city, country, url, accent
    end: must not be before \`start\`, received "2026-01-30""
  `);
});

test("an event's zone and country", () => {
  expect(event({ zone: 'Brussels', country: 'be' })).toMatchInlineSnapshot(`
    "zone: must be an IANA time zone, received "Brussels" — write zone: Europe/Brussels
    country: must be a country code of two capitals, received "be" — write country: BE"
  `);
  expect(event({ zone: 'CET', country: 'Belgium' })).toMatchInlineSnapshot(`
    "zone: must be an IANA time zone, received "CET" — write zone: Europe/Brussels
    country: must be a country code of two capitals, received "Belgium" — write country: BE"
  `);
});

test("an event's address and colour", () => {
  expect(event({ url: 'fosdem.org', accent: 'ab0d85' })).toMatchInlineSnapshot(`
    "url: must be a full web address, received "fosdem.org" — write url: https://fosdem.org
    accent: must be a colour of six digits, received "ab0d85" — write accent: "#ab0d85""
  `);
  expect(event({ url: 'the website', accent: 'red' })).toMatchInlineSnapshot(`
    "url: must be a full web address, received "the website" — write url: https://example.org/
    accent: must be a colour of six digits, received "red" — write accent: "#ab0d85""
  `);
});

test('people', () => {
  expect(said('people', 'name: Ada\nlinks: [{label: Site, url: https://example.org/}]')).toBe('');
  const yaml = 'nmae: Ada\nlinks: https://example.org\nbio: Writes.\nportrait: /uploads/ada.jpg';
  expect(said('people', yaml)).toMatchInlineSnapshot(`
    "3:1 links: must be a list, received "https://example.org" — write links: [{label: Website, url: https://example.org/}]
    4:1 bio: must be lines "field: value", received "Writes." — its fields are short, long
    5:1 portrait: must be lines "field: value", received "/uploads/ada.jpg" — its fields are image, alt, credit, licence
    2:1 nmae: is not a known field — did you mean "name"?"
  `);
});

test('what belongs to a person', () => {
  const yaml = `name: Ada
links: [{label: Site, url: example.org}, {label: Code}]
bio: {medium: Writes.}
portrait: {image: /uploads/ada.jpg, licens: CC0}`;
  expect(said('people', yaml)).toMatchInlineSnapshot(`
    "3:23 links.0.url: must be a full web address, received "example.org" — write url: https://example.org
    3:42 links.1.url: is missing — add a line "url: https://example.org/"
    4:7 bio.medium: is not a known field — the known fields are: short, long
    5:1 portrait.alt: is missing — add a line "alt: …"
    5:37 portrait.licens: is not a known field — did you mean "licence"?"
  `);
});

test('tags', () => {
  expect(said('tags', '')).toBe('');
  expect(said('tags', 'label: 5\naliases: golang\nlable: Go')).toMatchInlineSnapshot(`
    "2:1 label: must be text, received 5 — write label: "5"
    3:1 aliases: must be a list, received "golang" — write aliases: [golang]
    4:1 lable: is not a known field — did you mean "label"?"
  `);
});
