import { expect, test } from 'playwright/test';
import { entry, writeContent } from '../content.ts';
import { copyProject } from '../project.ts';
import { sites } from '../sites.ts';
import { command, lines } from './command.ts';

const site = sites.root.address;

test('what is due between two times', async () => {
  const folder = copyProject('commands-due');
  const span = ['--since', '2026-11-01', '--until', '2026-12-01T00:00:00Z'] as const;
  const none = await command(folder, 'due', ...span);
  expect(none).toEqual({
    status: 3,
    output: 'nothing is due after 2026-11-01T00:00:00Z up to 2026-12-01T00:00:00Z\n',
    errors: '',
  });
  expect(await command(folder, 'due', ...span, '--format', 'json')).toEqual({
    status: 3,
    output: '[]\n',
    errors: '',
  });

  const dated = (title: string, ...more: readonly string[]) =>
    entry([`title: ${title}`, 'date: 2026-01-01', ...more]);
  writeContent(folder, 'posts/soon.md', dated('Soon', 'publishDate: 2026-11-25T08:00:00+01:00'));
  writeContent(
    folder,
    'posts/sketch.md',
    dated('Sketch', 'publishDate: 2026-11-25', 'draft: true'),
  );
  writeContent(folder, 'pages/brief.md', dated('Brief', 'expiryDate: 2026-11-05'));
  writeContent(
    folder,
    'talks/a.md',
    dated('A', 'deliveries: [{ event: autumn, start: 2026-11-10T10:00 }]'),
  );
  writeContent(
    folder,
    'events/autumn.yaml',
    'name: Autumn\nstart: 2026-11-10\nend: 2026-11-10\nzone: America/New_York\ncity: X\ncountry: US\nurl: https://example.org/\n',
  );
  const due = await command(folder, 'due', ...span);
  expect(due.output).toBe(
    lines(
      `2026-11-05T00:00:00Z  expired  ${site}brief/  Brief`,
      `2026-11-10T16:00:00Z  given    ${site}talks/a/#autumn  A, Autumn`,
      `2026-11-25T07:00:00Z  public   ${site}posts/soon/  Soon`,
    ),
  );
  expect([due.status, due.errors]).toEqual([0, '']);
  // Without an end, the build's own time is the end.
  const { output } = await command(folder, 'due', '--since', '2026-11-06', '--format', 'json');
  expect(JSON.parse(output)).toEqual([
    {
      at: '2026-11-10T16:00:00Z',
      change: 'given',
      address: `${site}talks/a/#autumn`,
      title: 'A, Autumn',
      file: 'src/content/talks/a.md',
    },
  ]);

  for (const [args, error] of [
    [[], /^--since is missing — /],
    [['--since', 'yesterday'], /^--since is "yesterday" — write it as --since 2026-11-01T/],
    [['--since', '2026-12-01'], /^--since 2026-12-01T00:00:00Z is after --until 2026-11-24T/],
    [['--since', '2026-11-01', '--format', 'xml'], /^--format is "xml" — write --format lines or/],
  ] as const) {
    const { status, errors } = await command(folder, 'due', ...args);
    expect.soft(errors).toMatch(error);
    expect.soft(status, errors).toBe(2);
  }
  writeContent(folder, 'posts/broken.md', 'no front matter\n');
  const broken = await command(folder, 'due', ...span);
  expect(broken.errors).toMatch(/^src\/content\/posts\/broken\.md:1:1 {2}error {2}.*\n1 error in/);
  expect([broken.status, broken.output]).toEqual([1, '']);
});
