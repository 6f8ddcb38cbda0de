import { expect } from 'vitest';
import { at } from '#collections/fixtures.test-data.ts';
import { talkProblems } from '#collections/talk-problems.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

const event = (name: string, zone: string, days: string) =>
  `{name: ${name}, ${days}, zone: ${zone}, city: A, country: BE, url: https://example.org/}`;

/** Long events, so that a delivery may be on any day that a test needs. */
const events = {
  brussels: event('Brussels Days', 'Europe/Brussels', 'start: 2026-01-01, end: 2026-12-31'),
  'new-york': event('New York Days', 'America/New_York', 'start: 2026-01-01, end: 2026-12-31'),
  tokyo: event('Tokyo Days', 'Asia/Tokyo', 'start: 2026-01-01, end: 2026-12-31'),
  weekend: event('Weekend', 'Europe/Brussels', 'start: 2026-01-31, end: 2026-02-01'),
  zoneless: '{name: Zoneless, start: 2026-01-01, end: 2026-12-31}',
  evening: event('Evening', 'Europe/Brussels', 'start: 2026-02-12, end: 2026-02-12'),
};

/** What is said of talks, each by its name and given as the lines after its date, from line 4 on. */
export async function said(
  talks: Readonly<Record<string, string>>,
  now = at('2026-01-01T00:00:00Z'),
) {
  const root = project({
    ...Object.fromEntries(
      Object.entries(events).map(([id, text]) => [`src/content/events/${id}.yaml`, text]),
    ),
    ...Object.fromEntries(
      Object.entries(talks).map(([id, lines]) => [
        `src/content/talks/${id}.md`,
        `---\ntitle: ${id}\ndate: 2026-01-01\n${lines}\n---\n`,
      ]),
    ),
  });
  const content = await readContent(root);
  expect(problemReport(content.problems)).toBe('no problems');
  return problemReport(talkProblems(content.entries, now));
}

/** Deliveries, each a line, from line 5 on. */
export const given = (...deliveries: readonly string[]) =>
  ['deliveries:', ...deliveries.map((fields) => `  - {${fields}}`)].join('\n');
