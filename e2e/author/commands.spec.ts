import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { writeContent } from '../content.ts';
import { differences, filesIn } from '../files.ts';
import { check, copyProject, projectFolder } from '../project.ts';
import { command, contentOf, lines, read } from './command.ts';

const event = [
  ...['--start', '2027-02-06', '--end', '2027-02-07', '--zone', 'Europe/Brussels'],
  ...['--city', 'Brussels', '--country', 'BE', '--url', 'https://fosdem.org/2027/'],
];
test('every command says how it is used', async () => {
  const folder = copyProject('commands-help');
  const before = filesIn(contentOf(folder));
  for (const name of ['new', 'due', 'media', 'rename', 'schemas'] as const) {
    const { status, output, errors } = await command(folder, name, '--help');
    expect.soft(output, name).toMatch(new RegExp(`^npm run ${name}\\b`));
    expect.soft([status, errors], name).toEqual([0, '']);
    const wrong = await command(folder, name, '--wrong');
    expect.soft(wrong.errors, name).not.toBe('');
    expect.soft(wrong.errors, name).not.toMatch(/^ {4}at /m);
    expect.soft([wrong.status, wrong.output], name).toEqual([2, '']);
  }
  expect(filesIn(contentOf(folder))).toEqual(before);
});

test('new entries are right from the first line', async () => {
  const folder = copyProject('commands-new');
  const made = [
    await command(folder, 'new', 'event', 'FOSDEM 2027', ...event),
    await command(folder, 'new', 'person', 'Zoë Example'),
    await command(
      folder,
      ...(['new', 'talk', 'What: a Talk'] as const),
      ...['--event', 'fosdem-2027', '--start', '2027-02-07T10:00', '--duration', '25'],
      ...['--speakers', 'zoë-example,kemal-akkoyun', '--tags', 'go', '--folder'],
    ),
    await command(folder, 'new', 'talk', 'Another', '--event', 'fosdem-2027'),
    await command(folder, 'new', 'post', '日本の会議', '--mdx', '--talks', 'what-a-talk'),
    await command(folder, 'new', 'page', 'Now', '--no-draft'),
  ];
  expect(made.map(({ status, errors }) => [status, errors])).toEqual(made.map(() => [0, '']));
  expect(made[2]?.output).toBe(
    lines(
      'wrote src/content/talks/what-a-talk/index.md, a draft: no build shows it before you remove the line "draft: true"',
      'its pictures: save them beside it, and write ./NAME',
      'next: write the text, then npm run check',
      'to see it: npm run dev, then http://localhost:4321/talks/what-a-talk/',
    ),
  );
  expect(read(folder, 'talks/what-a-talk/index.md')).toContain(
    lines('deliveries:', '  - event: fosdem-2027', '    start: 2027-02-07T10:00'),
  );
  expect(made[3]?.output).toContain('with a time, write start: 2027-02-06T10:00');
  expect(read(folder, 'posts/日本の会議.mdx')).toMatch(
    /^---\ntitle: 日本の会議\n# description: .*\ndate: 2026-11-24\ndraft: true\n/,
  );
  const checked = await check(folder);
  // A page that is no draft has its description still to come; drafts are let be.
  expect(checked.output).toMatch(/^src\/content\/pages\/now\.md:1:1 {2}warning {2}description: /);
  expect(checked.output).toMatch(/^1 warning in 1 file, /m);
  expect(checked.status).toBe(0);
});

test('what cannot be made is not, and each reason is one line', async () => {
  const folder = copyProject('commands-new-refused');
  writeContent(folder, 'posts/broken.md', 'no front matter\n');
  const before = filesIn(contentOf(folder));
  const said = async (...args: readonly string[]) => {
    const { status, output, errors } = await command(folder, 'new', ...args);
    expect(output).toBe('');
    return `${status}\n${errors}`;
  };
  expect(await said('event', 'FOSDEM 2027', '--zone', 'Brussels')).toBe(
    lines(
      '2',
      '--zone: must be an IANA time zone, received "Brussels" — write --zone Europe/Brussels',
    ),
  );
  expect(await said('post')).toBe(
    lines('2', 'the title is missing — write it in quotes, as in npm run new -- post "A title"'),
  );
  expect(await said('pots', 'A')).toBe(
    lines('2', 'there is no kind "pots" — did you mean "post"?'),
  );
  expect(await said('person', 'A', '--mdx')).toMatch(/^2\nthere is no option --mdx — .*\n$/);
  expect(await said('post', 'FOSDEM 2026')).toBe(
    lines(
      '1',
      'src/content/posts/fosdem-2026.md is there already — write in it, or add --slug fosdem-2026-2 for another',
    ),
  );
  expect(await said('post', 'Broken')).toMatch(/^1\nsrc\/content\/posts\/broken\.md is there/);
  expect(await said('talk', 'A', '--event', 'fosdem-2062')).toBe(
    lines(
      '1',
      '--event: there is no "fosdem-2062" in src/content/events — did you mean "fosdem-2026"?',
      'a new event comes first: npm run new -- event "NAME"',
    ),
  );
  expect(
    await said('talk', 'talk: A', '--event', 'fosdem-2026', '--start', '2026-03-01T10:00'),
  ).toMatch(
    /^1\n--start: 2026-03-01 is not a day of FOSDEM 2026.*\ntitle: begins with "talk:".*\n$/,
  );
  expect(await said('page', 'Tags')).toBe(
    lines('1', 'the address /tags/ belongs to the site itself — add --slug my-tags'),
  );
  expect(filesIn(contentOf(folder))).toEqual(before);
});

test('the editor schemas are written anew as they are in git', async () => {
  const folder = copyProject('commands-schemas');
  const { status, output } = await command(folder, 'schemas');
  expect(output).toBe(
    'wrote 6 schemas to .vscode/schemas/\nwrote src/components/mdx-components.d.ts\n',
  );
  expect(status).toBe(0);
  expect(
    differences(join(folder, '.vscode/schemas'), join(projectFolder, '.vscode/schemas')),
  ).toEqual([]);
  const declared = (root: string) =>
    readFileSync(join(root, 'src/components/mdx-components.d.ts'), 'utf8');
  expect(declared(folder)).toBe(declared(projectFolder));
});
