import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { entry, removeEntries, writeContent } from '../content.ts';
import { filesIn } from '../files.ts';
import { build, check, copyProject } from '../project.ts';

/** Writes the redirects of a copy's site.config, one a line. */
function redirect(folder: string, redirects: Readonly<Record<string, string>>) {
  const config = join(folder, 'src/site.config.ts');
  const lines = Object.entries(redirects).map(([from, to]) => `    '${from}': '${to}',\n`);
  const text = readFileSync(config, 'utf8');
  writeFileSync(
    config,
    text.replace(/redirects: \{[^}]*\} as/, `redirects: {\n${lines.join('')}  } as`),
  );
  return text.slice(0, text.indexOf('redirects: {')).split('\n').length;
}

test('old addresses lead somewhere, or the check and the build say where they do not', async () => {
  const folder = copyProject('redirects');
  removeEntries(folder);
  const lines = ['title: New', 'date: 2026-01-01', 'aliases: [/older/, /old/]'];
  writeContent(folder, 'posts/new.md', entry(lines));
  const line = redirect(folder, {
    '/chain/': '/old/',
    '/loop/': '/loop/',
    '/nowhere/': '/posts/neww/',
    '/older': '/about/',
    '/talks.json': '/about/',
  });
  const at = (offset: number) => `src/site.config.ts:${line + offset}:5  error  `;
  const { status, output } = await check(folder);
  expect(status).toBe(1);
  expect(output.split('\n').filter((said) => said.startsWith('src/site.config.ts'))).toEqual([
    `${at(1)}redirects./chain/: /old/ is an old address itself — write '/posts/new/'`,
    `${at(2)}redirects./loop/: /loop/ leads in a circle — remove this line`,
    `${at(3)}redirects./nowhere/: there is nothing at /posts/neww/ — write '/posts/new/'`,
    `${at(4)}redirects./older: the address /older/ is taken by src/content/posts/new.md — remove this line`,
    `${at(5)}redirects./talks.json: the address /talks.json belongs to a list of the site — remove this line`,
  ]);
  const failed = await build(folder);
  expect([failed.status, failed.output]).toEqual([1, expect.stringContaining(at(2))]);

  redirect(folder, { '/away': 'https://example.org/a' });
  const built = await build(folder);
  expect(built.status, built.output).toBe(0);
  const dist = join(folder, 'dist');
  const told = '/older/ /posts/new/ 301\n/old/ /posts/new/ 301\n/away/ https://example.org/a 301\n';
  expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain(told);
  for (const [page, to] of [
    ['old', '/posts/new/'],
    ['away', 'https://example.org/a'],
  ] as const) {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    expect(html).toContain(`content="0; url=${to}"`);
  }

  const without = await build(folder, { REDIRECT_PAGES: 'none' });
  expect(without.status, without.output).toBe(0);
  expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain(told);
  expect(filesIn(dist).filter((file) => /^(?:old|older|away)\//.test(file))).toEqual([]);
});
