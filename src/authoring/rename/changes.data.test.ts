import { expect, test } from 'vitest';
import { changed, entry } from '#authoring/rename/changes.test-data.ts';

const conf = `name: Conf # the first
start: 2026-01-31
end: 2026-02-01
zone: UTC
city: X
country: BE
url: https://example.org/
`;

test('an event: its deliveries and their places on pages', async () => {
  const talk = entry(
    '[here](#conf)',
    'deliveries:',
    '  - event: conf # once',
    '    date: 2026-01-31',
    '  - event: conf',
    '    date: 2026-02-01',
  );
  const body =
    '[e](/events/conf/) [d](/talks/a/#conf-2) [c](../../talks/a/conf.ics) [p](/posts/conf/)';
  const found = await changed(
    {
      'events/conf.yaml': conf,
      'talks/a.md': talk,
      'posts/conf.md': entry(body, 'events:', "  - 'conf'"),
    },
    'events/conf',
    'conf-2026',
  );
  expect(found.join('\n\n')).toMatchInlineSnapshot(`
    "posts/conf.md 4
      - 'conf-2026'
    [e](/events/conf-2026/) [d](/talks/a/#conf-2026-2) [c](../../talks/a/conf-2026.ics) [p](/posts/conf/)

    talks/a.md 3
      - event: conf-2026 # once
      - event: conf-2026
    [here](#conf-2026)"
  `);
});

test('a person: speakers, authors and links', async () => {
  const found = await changed(
    {
      'people/ada.yaml': 'name: Ada\nselected: [a]\n',
      'events/conf.yaml': conf,
      'talks/a.md': entry(
        '[ada](/people/ada/)',
        'speakers: [ada, { person: ada, role: host }]',
        'deliveries: [{ event: conf, date: 2026-01-31, speakers: [ada] }]',
      ),
      'posts/ada.md': entry('', 'authors: &us [ada]', 'tags: [ada]'),
    },
    'people/ada',
    'lovelace',
  );
  expect(found.join('\n\n')).toMatchInlineSnapshot(`
    "posts/ada.md 1
    authors: &us [lovelace]

    talks/a.md 4
    speakers: [lovelace, { person: lovelace, role: host }]
    deliveries: [{ event: conf, date: 2026-01-31, speakers: [lovelace] }]
    [ada](/people/lovelace/)"
  `);
});
