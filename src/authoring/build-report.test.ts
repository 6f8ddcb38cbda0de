import { expect, test } from 'vitest';
import { heldBackLine } from '#authoring/build-report.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import type { Source } from '#entries/source.ts';

const draft = (id: string) => source('posts', id, { draft: true });
const scheduled = (day: string, title: string) =>
  source('talks', title, { title, date: '2026-01-01', publishDate: day });
const expired = source('pages', 'old', { expiryDate: '2026-05-01' });

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
])('%s', (line, sources) => {
  expect(heldBackLine(siteOf(entriesOf(...sources), now).heldBack)).toBe(line);
});
