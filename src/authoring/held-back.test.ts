import { expect, test } from 'vitest';
import { heldBackLine } from '#authoring/held-back.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import type { Source } from '#entries/source.ts';

const draft = (id: string) => source('posts', id, { draft: true });
const scheduled = (day: string, title: string) =>
  source('talks', title, { title, date: '2026-01-01', publishDate: day });
const expired = source('pages', 'old', { expiryDate: '2026-05-01' });

const recording = (published: string) => ({ url: 'https://example.org/a.mp4', published });
const recorded: Source[] = [
  source('events', 'here'),
  source('talks', 'given', {
    title: 'Given',
    deliveries: [
      { event: 'here', date: '2026-02-01', recordings: [recording('2026-12-24')] },
      { event: 'here', date: '2026-02-02', recordings: [recording('2026-12-01')] },
      { event: 'here', date: '2026-02-03', recordings: [recording('2026-03-01')] },
    ],
  }),
];

test.each<[string, Source[]]>([
  ['held back: nothing', []],
  ['held back: nothing', [source('posts', 'live')]],
  ['held back: 1 draft', [draft('a'), source('posts', 'live')]],
  ['held back: 2 drafts', [draft('a'), draft('b')]],
  ['held back: 1 expired', [expired]],
  ['held back: 1 scheduled (next 2026-12-01: Soon)', [scheduled('2026-12-01', 'Soon')]],
  [
    'held back: 2 scheduled (next 2026-12-01: Soon), 1 expired, 1 draft',
    [draft('a'), scheduled('2027-01-01', 'Later'), expired, scheduled('2026-12-01', 'Soon')],
  ],
  ['held back: 1 draft, 2 recordings (next 2026-12-01: Given)', [draft('a'), ...recorded]],
])('%s', (line, sources) => {
  expect(heldBackLine(siteOf(entriesOf(...sources), now))).toBe(line);
});
