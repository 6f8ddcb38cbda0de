import { expect, test } from 'vitest';
import { countryCode, eventLine, zoneOf } from '#authoring/import/event-line.ts';

test.each([
  ['Fair 2031', { name: 'Fair 2031' }],
  ['Fair 2031 — Go devroom', { name: 'Fair 2031', track: 'Go devroom' }],
  ['Fair 2031 (2031-02-03)', { name: 'Fair 2031', day: '2031-02-03' }],
  ['Fair 2031, 3 February 2031', { name: 'Fair 2031', day: '2031-02-03' }],
  ['Fair 2031 - February 3rd, 2031', { name: 'Fair 2031 -', day: '2031-02-03' }],
  ['Fair 2031, Ghent, Belgium', { name: 'Fair 2031', city: 'Ghent', country: 'BE' }],
  ['Fair 2031 – Ghent, Belgium', { name: 'Fair 2031', city: 'Ghent', country: 'BE' }],
  [
    'Fair 2031 – Main stage – Ghent, BE (2031-02-03)',
    { name: 'Fair 2031', track: 'Main stage', city: 'Ghent', country: 'BE', day: '2031-02-03' },
  ],
  ['Fair 2031, Ghent', { name: 'Fair 2031', rest: 'Ghent' }],
  ['Fair 2031 (2031-02-30)', { name: 'Fair 2031 (2031-02-30)' }],
  ['Fair 2031 (02/03/2031)', { name: 'Fair 2031 (02/03/2031)' }],
])('%s', (line, expected) => {
  expect(eventLine(line)).toEqual(expected);
});

test('what follows a link is a part of the line', () => {
  expect(eventLine('Fair 2031', 'Ghent, Belgium')).toEqual({
    name: 'Fair 2031',
    city: 'Ghent',
    country: 'BE',
  });
});

test.each([
  ['Belgium', 'BE'],
  ['the Netherlands', 'NL'],
  ['USA', 'US'],
  ['uk', 'GB'],
  ['Czech Republic', 'CZ'],
  ['de', 'DE'],
  ['Atlantis', undefined],
  ['XX', undefined],
])('%s is %s', (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test.each([
  ['BE', 'Ghent', 'Europe/Brussels'],
  ['DE', 'Berlin', 'Europe/Berlin'],
  ['US', 'New York', 'America/New_York'],
  ['US', 'Portland', undefined],
])('the zone of %s with %s', (country, city, zone) => {
  expect(zoneOf(country, city)).toBe(zone);
});
