/** Images on other hosts, brought in by the commands as an author runs them. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'playwright/test';
import { entry, writeContent } from '../content.ts';
import { copyProject } from '../project.ts';
import { command, contentOf, read } from './command.ts';

test('images of another host come in, and no private address is asked unasked', async () => {
  const folder = copyProject('fetch');
  rmSync(contentOf(folder), { recursive: true });
  const background = '#a06030';
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/photo.jpg')
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture);
    else response.writeHead(404).end('<!DOCTYPE html>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const text = entry(['title: A', 'date: 2026-02-13'], `![It](${origin}/photo.jpg)`);
  writeContent(folder, 'posts/a.md', text);

  delete process.env['CHECK_PRIVATE_ADDRESSES'];
  const refused = await command(folder, 'media', 'fetch');
  expect([refused.status, asked]).toEqual([1, []]);
  expect(refused.output).toContain('it leads to 127.0.0.1, which is no public address');
  expect(read(folder, 'posts/a.md')).toBe(text);

  process.env['CHECK_PRIVATE_ADDRESSES'] = 'allow';
  const got = await command(folder, 'media', 'fetch');
  expect([got.status, got.errors]).toEqual([0, '']);
  expect(got.output).toContain(`${origin}/photo.jpg is /uploads/photo.png now`);
  expect(read(folder, 'posts/a.md')).toBe(
    text.replace(`${origin}/photo.jpg`, '/uploads/photo.png'),
  );
  expect(readFileSync(join(folder, 'src/media/photo.png')).equals(picture)).toBe(true);

  const source = join(folder, 'old-site');
  mkdirSync(join(source, 'content/posts'), { recursive: true });
  writeFileSync(join(source, 'hugo.toml'), 'title = "Old"\nbaseURL = "https://old.example/"\n');
  const lines = ['title: Old', 'date: 2020-01-01', `cover: { image: "${origin}/none.png" }`];
  const old = entry(lines, `![It](${origin}/photo.jpg)`);
  writeFileSync(join(source, 'content/posts/old.md'), old);
  const moved = await command(folder, 'import', 'hugo', source, '--fetch');
  expect(moved.status, moved.errors).toBe(1);
  expect(moved.output).toContain(`${origin}/photo.jpg is /uploads/photo.png now`);
  expect(moved.output).toContain(`${origin}/none.png is not here: its server answers 404`);
  const imported = read(
    folder,
    existsSync(join(contentOf(folder), 'posts/old.mdx')) ? 'posts/old.mdx' : 'posts/old.md',
  );
  expect(imported).toContain('![It](/uploads/photo.png)');
  expect(imported).toContain(`${origin}/none.png`);
  expect(asked).toEqual(['/photo.jpg', '/none.png', '/photo.jpg']);
  server.closeAllConnections();
  server.close();
});
