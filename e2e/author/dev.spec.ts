import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { entry, removeEntries, writeContent } from '../content.ts';
import { copyProject, plainEnvironment, projectFolder } from '../project.ts';

/** The development server in a folder, until it is stopped. */
async function serveWhileWriting(folder: string) {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
    {
      cwd: folder,
      env: plainEnvironment({ ASTRO_DEV_BACKGROUND: '0' }),
    },
  );
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [found] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
        if (found) resolve(found);
      });
    }
    child.on('error', reject).on('close', () => reject(new Error(output)));
  });
  return { address, said: () => output, stop: () => child.kill() };
}

test('an author sees what they write, and what is wrong with it', async ({ page }) => {
  const folder = copyProject('dev');
  removeEntries(folder);
  const post = (...lines: string[]) =>
    entry(['title: Sketch', 'date: 2026-01-10', 'draft: true', ...lines], 'The words of it.');
  writeContent(folder, 'posts/sketch.md', post());
  const server = await serveWhileWriting(folder);
  const overlay = page.locator('vite-error-overlay');
  const badge = page.getByRole('main').getByText(/^draft$/i);
  /** The server may be reloading the page at that moment. */
  const open = (path: string) =>
    expect(async () => {
      await page.goto(server.address + path);
    }).toPass();
  try {
    // What its first pages need is there when it says that it is ready.
    for (const path of ['/', '/posts/sketch/']) expect(server.said()).toContain(`[200] ${path} `);
    await open('posts/sketch/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sketch');
    await expect(badge).toBeVisible();
    // What editors ask for which fields a file has.
    const manifest = readFileSync(join(folder, '.astro/collections/collections.json'), 'utf8');
    expect(manifest).toMatch(/src\/content\/posts\/sketch\.md": "posts"/);

    writeContent(folder, 'posts/sketch.md', post('lastmod: soon'));
    await expect(overlay).toContainText('lastmod');
    await expect(overlay).toContainText('sketch.md:5:1');
    await expect.poll(server.said).toContain('src/content/posts/sketch.md:5:1  error');
    // It is there for who comes later, on whatever page.
    await open('');
    await expect(overlay).toContainText('lastmod');

    writeContent(
      folder,
      'posts/sketch.md',
      post('tags: [new-tag]', 'cover: { image: /uploads/new.png, alt: Medians }'),
    );
    await expect(overlay).toContainText('new.png');
    const picture = join(projectFolder, 'src/media/benchmark-process-medians.png');
    cpSync(picture, join(folder, 'src/media/new.png'));
    await expect(overlay).toHaveCount(0);
    await open('posts/sketch/');
    const cover = page.getByRole('main').locator('img').first();
    // The page may be loaded anew while it is asked.
    await expect(async () => {
      const width = await cover.evaluate((image: HTMLImageElement) => image.naturalWidth);
      expect(width).toBeGreaterThan(0);
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole('link', { name: 'new-tag' }).first()).toBeVisible();

    writeContent(
      folder,
      'events/autumn.yaml',
      'name: Autumn\nstart: 2026-11-10\nend: 2026-11-10\nzone: Europe/Brussels\ncity: Ghent\ncountry: BE\nurl: https://example.org/\n',
    );
    writeContent(folder, 'posts/sketch.md', post('events: [autumn]'));
    await expect(page.getByRole('link', { name: 'Autumn' })).toBeVisible();

    rmSync(join(folder, 'src/content/posts/sketch.md'));
    await expect
      .poll(async () => (await page.request.get(`${server.address}posts/sketch/`)).status())
      .toBe(404);
  } finally {
    server.stop();
  }
});
