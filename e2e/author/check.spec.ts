import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { entry, writeContent } from '../content.ts';
import { copyProject } from '../project.ts';
import { command, contentOf } from './command.ts';

const described = 'description: One sentence that says what the reader gets.';
const flawed = entry(
  ['title: A flaw', described, 'date: 2026-02-13'],
  '# One\n\n![](/uploads/fosdem-2026-programme.png) [b](http://example.org/)',
);

test('the check tells warnings from errors, in words, in JSON and to GitHub', async () => {
  const folder = copyProject('check');
  const check = (...args: readonly string[]) => command(folder, 'check', ...args);

  const clean = await check('--strict');
  expect(clean.output).toMatch(/^no problems, \d+ valid entries\nheld back: \S.*\n$/);
  expect([clean.status, clean.errors]).toEqual([0, '']);

  writeContent(folder, 'posts/flawed.md', flawed);
  const warned = await check();
  expect([warned.status, warned.errors]).toEqual([0, '']);
  const said = warned.output.replaceAll('src/content/posts/flawed.md', 'FILE').split('\n');
  expect(said[0]).toMatch(/^FILE:7:1 {2}warning {2}the heading "One" is of the first level/);
  expect(said[1]).toMatch(/^FILE:9:1 {2}warning {2}the image \/uploads\/\S+ has no text/);
  expect(said[2]).toMatch(/^FILE:9:\d+ {2}warning {2}.* — write https:\/\/example\.org\/$/);
  expect(said[4]).toMatch(/^3 warnings in 1 file, \d+ valid entries$/);
  const strict = await check('--strict');
  expect(strict.status).toBe(1);
  expect(strict.output).toBe(
    warned.output.replace(/(?=held back: )/, '--strict: warnings count as errors\n'),
  );

  writeContent(folder, 'posts/wrong.md', entry(['date: 2026-02-13', described]));
  const wrong = await check();
  expect(wrong.status).toBe(1);
  expect(wrong.output).toMatch(/^src\/content\/posts\/wrong\.md:1:1 {2}error {2}title: is missing/);
  const json = await check('--format', 'json');
  expect([json.status, json.errors]).toEqual([1, '']);
  expect(JSON.parse(json.output)).toMatchObject({
    ...{ version: 1, ok: false, strict: false, errors: 1, warnings: 3, links: null },
    problems: [
      { file: 'src/content/posts/flawed.md', line: 7, column: 1, severity: 'warning', field: null },
      { severity: 'warning' },
      { severity: 'warning' },
      { file: 'src/content/posts/wrong.md', severity: 'error', field: 'title' },
    ],
  });
  const github = await check('--format=github');
  expect(github.status).toBe(1);
  expect(github.output).toMatch(
    /^::error file=(?:\S+\/)?src\/content\/posts\/wrong\.md,line=1,col=1::/,
  );
  expect(github.output.match(/^::warning file=\S+,line=\d+,col=\d+::/gm)).toHaveLength(3);
});

test('the check says how it is used, and asks another site once', async () => {
  const folder = copyProject('check-links');
  const check = (...args: readonly string[]) => command(folder, 'check', ...args);

  const help = await check('--help');
  expect([help.status, help.errors]).toEqual([0, '']);
  expect(help.output).toMatch(/^npm run check -- .*\n[\s\S]*Exit status: 0 /);
  for (const args of [['--wrong'], ['--format', 'xml'], ['--format'], ['two words']]) {
    const misused = await check(...args);
    expect.soft([misused.status, misused.output], args.join(' ')).toEqual([2, '']);
    expect.soft(misused.errors, args.join(' ')).toMatch(/^.+ — .+\n$/);
  }

  const asked: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`);
    if (url === '/old') response.writeHead(301, { location: '/new' }).end();
    else response.writeHead(url === '/new' ? 200 : 404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  // The project's own entries name the sites of others.
  rmSync(contentOf(folder), { recursive: true });
  rmSync(join(folder, 'src/media'), { recursive: true });
  const text = `[a](${origin}/old#part) [b](${origin}/gone) [c](${origin}/new)`;
  const links = entry(['title: Links', described, 'date: 2026-02-13'], text);
  writeContent(folder, 'posts/links.md', links);

  // This machine is a private address.
  const refused = await check('--external');
  expect([refused.status, asked]).toEqual([0, []]);
  process.env['CHECK_PRIVATE_ADDRESSES'] = 'allow';
  const first = await check('--external');
  expect([first.status, first.errors]).toEqual([0, '']);
  const [moved, gone, , count, sum] = first.output.split('\n');
  expect(moved).toBe(
    `src/content/posts/links.md:7:1  warning  the link ${origin}/old#part has moved for good — write ${origin}/new#part`,
  );
  expect(gone).toContain(`the link ${origin}/gone is dead: its server answers 404`);
  expect(count).toBe('2 warnings in 1 file, 1 valid entry');
  expect(sum).toBe('foreign links: 3 addresses');
  expect(asked.toSorted()).toEqual(
    ['GET /gone', 'HEAD /gone', 'HEAD /new', 'HEAD /new', 'HEAD /old'].toSorted(),
  );
  const second = await check('--external', '--strict');
  expect(second.status).toBe(1);
  expect(second.output).toContain(`${moved}\n${gone}\n`);
  expect(second.output).toContain('foreign links: 3 addresses, 3 asked before');
  expect(asked).toHaveLength(5);

  const nowhere = ['one', 'two', 'three', 'four'].map((name) => `[x](https://${name}.invalid/)`);
  writeContent(
    folder,
    'posts/links.md',
    entry(['title: A', described, 'date: 2026-02-13'], nowhere.join(' ')),
  );
  const offline = await check('--external');
  expect(offline.status).toBe(2);
  expect(offline.output).toMatch(
    /^no problems, 1 valid entry\nforeign links: 4 addresses, not all asked: the network cannot be reached \(.+\) — .+\nheld back: nothing\n$/,
  );
  server.close();
});
