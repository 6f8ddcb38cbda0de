import { expect, test } from 'vitest';
import { at } from '#collections/fixtures.test-data.ts';
import { publicationOf, statusOf } from '#collections/status.ts';
import { momentOf } from '#schemas/moment.ts';

interface Dates {
  readonly date?: string;
  readonly publishDate?: string;
  readonly expiryDate?: string;
  readonly draft?: boolean;
}

const publication = ({ date, publishDate, expiryDate, draft = false }: Dates) => ({
  draft,
  date: date ? momentOf(date) : undefined,
  publishDate: publishDate ? momentOf(publishDate) : undefined,
  expiryDate: expiryDate ? momentOf(expiryDate) : undefined,
});

const instant = '2026-02-13T10:00:00Z';
const before = at(instant) - 1;

test.each<[string, Dates, number, string]>([
  ['a day that has come', { date: '2026-02-13' }, at(instant), 'published'],
  ['an instant, just before', { date: instant }, before, 'scheduled'],
  ['an instant, exactly', { date: instant }, at(instant), 'published'],
  [
    'a publishDate ahead of its date',
    { date: '2020-01-01', publishDate: instant },
    before,
    'scheduled',
  ],
  [
    'a publishDate that has come',
    { date: '2030-01-01', publishDate: instant },
    at(instant),
    'published',
  ],
  ['no date at all', {}, at(instant), 'published'],
  ['an expiryDate, just before', { expiryDate: instant }, before, 'published'],
  ['an expiryDate, exactly', { expiryDate: instant }, at(instant), 'expired'],
  ['expired before it is public', { date: instant, expiryDate: '2020-01-01' }, before, 'scheduled'],
  ['a draft', { date: '2020-01-01', draft: true }, at(instant), 'draft'],
  ['a draft of the future', { date: '2030-01-01', draft: true }, at(instant), 'draft'],
  ['a draft that expired', { expiryDate: '2020-01-01', draft: true }, at(instant), 'draft'],
])('%s', (_, dates, now, status) => {
  expect(statusOf(publication(dates), now)).toBe(status);
});

test.each<[Dates, string | undefined]>([
  [{ date: '2026-01-01' }, '2026-01-01'],
  [{ publishDate: '2026-02-02' }, '2026-02-02'],
  [{ date: '2026-03-03', publishDate: '2026-02-02' }, '2026-02-02'],
  [{}, undefined],
])('%j becomes public on %s', (dates, day) => {
  expect(publicationOf(publication(dates))?.day).toBe(day);
});
