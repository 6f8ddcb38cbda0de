import { expect, test } from 'playwright/test';
import { rename } from '#authoring/rename/rename.ts';
import { entry, writeContent } from '../content.ts';
import { differences, filesIn } from '../files.ts';
import { check, copyProject } from '../project.ts';
import { command, contentOf, lines, read } from './command.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const idOf = (name: string) => name.replace(/^.*\//, '');

test("every entry of the site's own can have another name, and its own again", async () => {
  const folder = copyProject('commands-rename');
  const untouched = copyProject('commands-rename-untouched');
  const clean = await check(folder);
  expect(clean.output).toMatch(/^no problems, /);
  const names = filesIn(contentOf(folder))
    .map(
      (file) =>
        /^(?:posts|talks|pages|events|people)\/[^/]+?(?=\.mdx?$|\.yaml$|\/index\.)/.exec(file)?.[0],
    )
    .filter((name) => name !== undefined);
  expect(names.length).toBeGreaterThan(8);
  // As the command does, but for reading its code anew each time.
  const renamed = (from: string, to: string) =>
    rename(folder, now, from, to, { isDry: false, withAlias: true });
  for (const name of names) {
    await renamed(name, `${idOf(name)}-größer`);
    const left = filesIn(contentOf(folder)).filter((file) => file.startsWith(`${name}.`));
    expect.soft(left, name).toEqual([]);
  }
  expect.soft((await check(folder)).output).toBe(clean.output);
  for (const name of names) await renamed(`${name}-größer`, idOf(name));
  // What is left of a text is the address it had in between, and what feeds call it.
  const changed = differences(contentOf(folder), contentOf(untouched));
  expect(changed).not.toHaveLength(0);
  for (const file of changed) {
    const kept = read(folder, file).replace(/^(?:aliases: \[\/.*-größer\/\]|guid: \/.*\/)\n/gm, '');
    expect.soft(kept, file).toBe(read(untouched, file));
  }
  expect((await check(folder)).output).toBe(clean.output);
});

test('a rename says what it does, or would do', async () => {
  const folder = copyProject('commands-rename-said');
  const untouched = copyProject('commands-rename-said-untouched');
  const text = entry(['title: A', 'date: 2026-01-01 # about then'], '[about](/about/#corrections)');
  for (const copy of [folder, untouched]) writeContent(copy, 'posts/a.md', text);
  writeContent(
    folder,
    'posts/b.mdx',
    entry(['title: B', 'date: 2026-01-01'], '<a href="../a/?x#main">A</a>'),
  );
  writeContent(untouched, 'posts/b.mdx', read(folder, 'posts/b.mdx'));
  const dry = await command(folder, 'rename', 'src/content/posts/a.md', 'z', '--dry-run');
  expect(dry).toEqual({
    status: 0,
    output: lines(
      'src/content/posts/a.md would become src/content/posts/z.md',
      'src/content/posts/b.mdx: 1 place',
      'src/content/posts/z.md: 2 places',
      'address: /posts/z/; /posts/a/ leads there',
      'would change 3 places in 2 files; nothing was changed',
    ),
    errors: '',
  });
  expect(differences(contentOf(folder), contentOf(untouched))).toEqual([]);

  const { status, output } = await command(folder, 'rename', 'posts/a', 'z');
  expect(status).toBe(0);
  expect(output).toMatch(/^src\/content\/posts\/a\.md is now src\/content\/posts\/z\.md\n/);
  expect(output).toMatch(/\nchanged 3 places in 2 files\n$/);
  expect(read(folder, 'posts/z.md')).toBe(
    text.replace('# about then\n', '# about then\naliases: [/posts/a/]\nguid: /posts/a/\n'),
  );
  expect(read(folder, 'posts/b.mdx')).toContain('<a href="../z/?x#main">A</a>');
});

test('a rename that cannot be changes nothing', async () => {
  const folder = copyProject('commands-rename-refused');
  const untouched = copyProject('commands-rename-refused-untouched');
  for (const [args, status, error] of [
    [['posts/fosdem-2062', 'x'], 1, 'there is no posts/fosdem-2062 — did you mean "fosdem-2026"?'],
    [
      ['posts/fosdem-2026', 'running-this-site'],
      1,
      'src/content/posts/running-this-site.md is there already — choose another name',
    ],
    [
      ['pages/about', 'tags'],
      1,
      'the address /tags/ belongs to the site itself — choose another name',
    ],
    [
      ['posts/fosdem-2026', 'a b'],
      1,
      'the name "a b" cannot be an address — rename it to a-b; letters, digits, "-", "_" and "." are fit',
    ],
    [
      ['posts/fosdem-2026'],
      2,
      'the new name is missing — write both, as in npm run rename -- posts/my-frist-post my-first-post',
    ],
  ] as const) {
    const answer = await command(folder, 'rename', ...args);
    expect.soft(answer).toEqual({ status, output: '', errors: `${error}\n` });
  }
  expect(differences(contentOf(folder), contentOf(untouched))).toEqual([]);

  for (const copy of [folder, untouched])
    writeContent(
      copy,
      'posts/broken.md',
      entry(['title: A', 'date: 2026-01-01'], '[a](/nowhere/)'),
    );
  const { status, output, errors } = await command(folder, 'rename', 'posts/fosdem-2026', 'x');
  expect([status, output]).toEqual([1, '']);
  expect(errors).toMatch(
    /^src\/content\/posts\/broken\.md:6:1 {2}error {2}.*\n1 error in 1 file\nnothing was renamed: mend the content first\n$/,
  );
  expect(differences(contentOf(folder), contentOf(untouched))).toEqual([]);
});
