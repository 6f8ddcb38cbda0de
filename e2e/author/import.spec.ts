import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesIn } from '../files.ts';
import { copyProject, projectFolder } from '../project.ts';
import { command } from './command.ts';

/** Every file of a project that an author owns, with its bytes. */
const state = (folder: string) =>
  ['src/content', 'src/media', 'public'].flatMap((part) =>
    filesIn(join(folder, part)).map(
      (file) => [`${part}/${file}`, readFileSync(join(folder, part, file), 'base64')] as const,
    ),
  );

test('a Hugo site is moved in, with a line about all that is not', async () => {
  const folder = copyProject('import');
  const source = join(folder, 'old-site');
  cpSync(join(projectFolder, 'e2e/fixtures/hugo-site'), source, { recursive: true });
  const before = state(folder);

  const dry = await command(folder, 'import', 'hugo', source, '--dry-run');
  expect(dry.status, dry.errors).toBe(1);
  expect(state(folder)).toEqual(before);
  expect(dry.output).toContain('content/posts/broken.md:2  YAML: ');

  const moved = await command(folder, 'import', 'hugo', source);
  const after = state(folder);
  const names = after.map(([file]) => file);
  for (const file of [
    'posts/first.mdx',
    'posts/walk/index.md',
    'talks/lamps.md',
    'pages/undated.md',
  ]) {
    expect(names, moved.output).toContain(`src/content/${file}`);
  }
  // What was there before is as it was, but for the facts of tags, which are one file.
  const kept = new Map(after);
  const changed = before.filter(([file, bytes]) => kept.get(file) !== bytes).map(([file]) => file);
  expect(changed).toEqual(['src/content/tags.yaml']);
  // A shortcode without a place stays to be read, and so does a link that leads nowhere.
  const first = readFileSync(join(folder, 'src/content/posts/first.mdx'), 'utf8');
  for (const text of ['lighting-plan', '<Sidenote', '/files/plan.zip'])
    expect(first).toContain(text);
  for (const line of ['"lighting-plan" stays as text', '/files/plan.zip leads nowhere']) {
    expect(moved.output).toContain(line);
  }

  const again = await command(folder, 'import', 'hugo', source);
  expect(again.status).toBe(1);
  expect(state(folder)).toEqual(after);
});

test('a path without a site is one line', async () => {
  const folder = copyProject('import-nothing');
  const site = join(projectFolder, 'e2e/fixtures/hugo-site');
  for (const [args, line] of [
    [['hugo', join(folder, 'no-such-site')], /no-such-site is no folder — /],
    [['hugo', join(site, 'content')], /content is a part of a site — write the folder above it: /],
    [['hugo', join(folder, 'public')], /public has no page — /],
    [[site], /is a folder — write what made the site before it, as in npm run import -- hugo /],
  ] as const) {
    const answer = await command(folder, 'import', ...args);
    expect(answer.status).not.toBe(0);
    expect(answer.output).toBe('');
    expect(answer.errors).toMatch(line);
    expect(answer.errors.trim().split('\n')).toHaveLength(1);
  }
});
