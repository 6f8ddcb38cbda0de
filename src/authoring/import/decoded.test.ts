import { expect, test } from 'vitest';
import { decoded } from '#authoring/import/decoded.ts';

const bytes = (...all: number[]) => Uint8Array.from(all);

test.each([
  ['plain text', Buffer.from('café\n'), { text: 'café\n' }],
  ['a byte order mark', Buffer.from('\uFEFFa\n'), { text: 'a\n' }],
  ['line ends of Windows and of old Macs', Buffer.from('a\r\nb\rc'), { text: 'a\nb\nc' }],
  [
    'UTF-16 with the low byte first',
    Buffer.from('\uFEFFé\r\n', 'utf16le'),
    { text: 'é\n', encoding: 'UTF-16' },
  ],
  [
    'UTF-16 with the high byte first',
    Buffer.from('\uFEFFé', 'utf16le').swap16(),
    { text: 'é', encoding: 'UTF-16' },
  ],
  [
    'Windows-1252',
    bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94),
    { text: 'café “a”', encoding: 'Windows-1252' },
  ],
  ['nothing', bytes(), { text: '' }],
])('%s', (_, input, expected) => {
  expect(decoded(input)).toEqual(expected);
});

test('what holds null characters is no text', () => {
  expect(decoded(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0))).toBeUndefined();
});
