import { expect, test } from 'vitest';
import { creditText, licenceAddress } from '#markdown/credit.ts';

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-SA-3.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
  ['cc by-nc-nd', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC BY-ND-SA 4.0', undefined],
  ['All rights reserved', undefined],
])('the licence %s can be read at %s', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});

test.each([
  [{ credit: 'Ada', licence: 'CC BY 4.0' }, 'Image: Ada, CC BY 4.0'],
  [{ licence: 'CC0' }, 'CC0'],
  [{}, ''],
])('%j says "%s"', (credit, text) => {
  expect(creditText(credit)).toBe(text);
});
