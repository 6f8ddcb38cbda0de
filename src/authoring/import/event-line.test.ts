import { expect, test } from 'vitest';
import { eventLine } from '#authoring/import/event-line.ts';

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
  ['Fair 2031, Chicago, IL', { name: 'Fair 2031', city: 'Chicago, IL' }],
  ['Fair 2031, Austin, TX, USA', { name: 'Fair 2031', city: 'Austin, TX', country: 'US' }],
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
