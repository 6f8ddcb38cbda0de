import { expect, test } from 'vitest';
import { isOnline, placeIn, zoneOf } from '#authoring/import/event-place.ts';

test.each([
  ['Brussels, Belgium', { city: 'Brussels', country: 'BE' }],
  ['Ghent, BE', { city: 'Ghent', country: 'BE' }],
  ['Toronto, CA', { city: 'Toronto', country: 'CA' }],
  ['Amsterdam, NL', { city: 'Amsterdam', country: 'NL' }],
  ['Berlin, DE', { city: 'Berlin', country: 'DE' }],
  ['Tbilisi, Georgia', { city: 'Tbilisi', country: 'GE' }],
  ['San Francisco, CA', { city: 'San Francisco, CA' }],
  ['Chicago, IL', { city: 'Chicago, IL' }],
  ['Minneapolis, MN', { city: 'Minneapolis, MN' }],
  ['Atlanta, Georgia', { city: 'Atlanta, Georgia' }],
  ['Portland, OR', { city: 'Portland, OR' }],
  ['Austin, TX, USA', { city: 'Austin, TX', country: 'US' }],
  ['Fair Hall, Brussels, Belgium', undefined],
  ['Fair Hall, Ghent', undefined],
  ['Ghent', undefined],
  ['a, b, c, BE', undefined],
])('%s', (line, place) => {
  expect(placeIn(line.split(', '))).toEqual(place);
});

test.each([
  ['Online', true],
  ['virtual ', true],
  ['Virtual event', true],
  ['Online, and in Ghent', false],
  ['Virtual (a room that has a name)', false],
  ['The remote island', false],
])('%s is no place: %s', (place, online) => {
  expect(isOnline(place)).toBe(online);
});

test.each([
  ['BE', 'Ghent', 'Europe/Brussels'],
  ['DE', 'Berlin', 'Europe/Berlin'],
  ['US', 'New York', 'America/New_York'],
  ['US', 'Portland', undefined],
])('the zone of %s with %s', (country, city, zone) => {
  expect(zoneOf(country, city)).toBe(zone);
});
