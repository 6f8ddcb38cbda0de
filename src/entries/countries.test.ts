import { expect, test } from 'vitest';
import { countryCode } from '#entries/countries.ts';

test.each([
  ['Belgium', 'BE'],
  ['Germany', 'DE'],
  ['France', 'FR'],
  ['Vietnam', 'VN'],
  ['Yemen', 'YE'],
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
