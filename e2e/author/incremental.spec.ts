import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { entry, writeContent, writePicture } from '../content.ts';
import { differences, filesIn } from '../files.ts';
import { bringKept, build, copyProject, runScript } from '../project.ts';
import { sites } from '../sites.ts';

const post = (title: string, day: string, tags: string, body?: string) =>
  entry([`title: ${title}`, `date: 2026-03-${day}`, `tags: [${tags}]`], body);
/** What a build made anew: of what is as before it says only how much there is. */
const made = (output: string) =>
  [...output.matchAll(/├─ (\/\S*\.(?:html|xml))$/gm)].map(([, file]) => file);
const asBefore = (output: string) => Number(/^pages +[\d,]+ +([\d,]+) /m.exec(output)?.[1]);

/** Builds on what the last build left, then from nothing; returns where the first output went. */
async function buildTwice(folder: string, environment: Readonly<Record<string, string>>) {
  const again = await build(folder, environment);
  expect(again.status, again.output).toBe(0);
  const kept = join(folder, 'dist-incremental');
  renameSync(join(folder, 'dist'), kept);
  for (const cache of ['.cache', '.astro']) {
    rmSync(join(folder, cache), { recursive: true, force: true });
  }
  const full = await build(folder, environment);
  expect(full.status, full.output).toBe(0);
  expect(asBefore(full.output)).toBe(0);
  // Nothing is drawn or encoded twice, whoever shows it.
  expect(full.output).toMatch(/previews: \d+, all drawn now/);
  const encoded = [...full.output.matchAll(/▶ (\S+)/g)].map(([, file]) => file);
  expect(encoded.length).toBeGreaterThan(0);
  expect(encoded).toHaveLength(new Set(encoded).size);
  expect(differences(kept, join(folder, 'dist'))).toEqual([]);
  return { output: again.output, kept };
}

test('an incremental build after edits is a full build byte for byte', async () => {
  const folder = copyProject('incremental');
  bringKept(folder);
  writeContent(folder, 'posts/first.md', post('First', '01', 'alpha, beta'));
  writeContent(folder, 'posts/second.md', post('Second', '02', 'alpha, gamma, Delta'));
  writeContent(folder, 'posts/third.md', post('Third', '03', 'beta, delta, delta'));
  writeContent(folder, 'posts/fourth.md', post('Fourth', '04', 'beta'));
  writeContent(folder, 'posts/waiting.md', post('Waiting', '20', 'alpha'));
  const cold = await build(folder, { BUILD_TIME: '2026-03-10T00:00:00Z' });
  expect(cold.status, cold.output).toBe(0);
  expect(asBefore(cold.output)).toBe(0);
  expect(made(cold.output)).toContain('/about/index.html');
  expect(filesIn(join(folder, 'dist'))).toContain('tags/gamma/index.html');
  // From the second build on, the next is written over what is the same in the last two.
  const same = await build(folder, { BUILD_TIME: '2026-03-10T00:00:00Z' });
  expect(same.status, same.output).toBe(0);
  expect(same.output).toMatch(/previews: \d+, as before/);
  expect(same.output).toMatch(/^images +0 +[1-9]/m);

  writeContent(folder, 'posts/first.md', post('Retitled', '01', 'alpha, beta', '## New words'));
  writeContent(folder, 'posts/second.md', post('Second', '02', 'alpha, DELTA'));
  writeContent(folder, 'posts/fourth.md', undefined);
  writeContent(folder, 'posts/added.mdx', post('Added', '05', 'epsilon', '<Aside>New</Aside>'));
  const { output, kept } = await buildTwice(folder, { BUILD_TIME: '2026-03-30T00:00:00Z' });

  expect(asBefore(output)).toBeGreaterThan(10);
  expect(made(output)).toContain('/posts/first/index.html');
  expect(made(output)).not.toContain('/about/index.html');
  const files = filesIn(kept);
  expect(files).not.toContain('tags/gamma/index.html');
  expect(files).not.toContain('posts/fourth/index.html');
  expect(files).toContain('posts/waiting/index.html');
  expect(readFileSync(join(kept, 'posts/second/index.html'), 'utf8')).toContain('Retitled');
});

test('every page names the common style sheet that is there after one component changed', async () => {
  const folder = copyProject('incremental-style');
  bringKept(folder);
  const cold = await build(folder);
  expect(cold.status, cold.output).toBe(0);
  const sheets = () =>
    filesIn(join(folder, 'dist')).filter((file) => /^_astro\/style\..*\.css$/.test(file));
  const before = sheets();

  const component = join(folder, 'src/components/Transcript.astro');
  writeFileSync(
    component,
    `${readFileSync(component, 'utf8')}\n<style>.cue { order: 1; }</style>\n`,
  );
  const again = await build(folder);
  expect(again.status, again.output).toBe(0);
  expect(sheets()).toHaveLength(1);
  expect(sheets()).not.toEqual(before);
  const pages = filesIn(join(folder, 'dist')).filter((file) => file.endsWith('.html'));
  const named = (page: string) =>
    /<link rel="stylesheet" href="\/([^"]*)"/.exec(
      readFileSync(join(folder, 'dist', page), 'utf8'),
    )?.[1];
  expect(pages.filter((page) => named(page) !== sheets()[0])).toEqual([]);
});

test('the same content builds to the same bytes in any folder, zone and language, and in parts', async () => {
  const folder = copyProject('elsewhere');
  // The day there is another for most of the day, and small letters of I are others.
  const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  for (const part of ['1', '2']) {
    const { status, output } = await build(folder, { ...elsewhere, BUILD_PART: `${part}/2` });
    expect(status, output).toBe(0);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    renameSync(join(folder, '.cache'), join(folder, `part-${part}`));
  }
  const put = await runScript(folder, 'join', ['part-1', 'part-2']);
  expect(put.status, put.output).toBe(0);
  const whole = await build(folder, elsewhere);
  expect(whole.status, whole.output).toBe(0);
  const pages = /(\d+) pages/.exec(put.output)?.[1];
  expect(/^pages +\d+ +(\d+) /m.exec(whole.output)?.[1], whole.output).toBe(pages);
  expect(differences(join(folder, 'dist'), sites.root.dist)).toEqual([]);
});

test('new bytes in an image or in data change the pages that show them', async () => {
  const folder = copyProject('incremental-image');
  bringKept(folder);
  const picture = { width: 900, height: 600 };
  await writePicture(folder, 'swatch.png', { ...picture, background: '#204060' });
  const lines = ['title: Swatch', 'date: 2026-03-01', 'cover: { image: /uploads/swatch.png }'];
  writeContent(folder, 'posts/in-text.md', post('In text', '01', 'x', '![S](/uploads/swatch.png)'));
  writeContent(folder, 'posts/cover.md', entry(lines));
  const figure = '<Figure src="/uploads/swatch.png" alt="S" />';
  writeContent(folder, 'posts/figure.mdx', post('Figure', '01', 'x', figure));
  writeContent(folder, 'posts/times.csv', 'machine,time\nquiet,12\n');
  const chart = '<Chart kind="bar" data="./times.csv" />';
  writeContent(folder, 'posts/chart.mdx', post('Chart', '01', 'x', chart));
  const pages = ['in-text', 'cover', 'figure'].map((name) => `posts/${name}/index.html`);
  const cold = await build(folder);
  expect(cold.status, cold.output).toBe(0);
  const sourcesIn = (dist: string, page: string) =>
    [...readFileSync(join(dist, page), 'utf8').matchAll(/\/_astro\/swatch[^\s",]*/g)].map(String);
  const before = pages.map((page) => sourcesIn(join(folder, 'dist'), page));

  await writePicture(folder, 'swatch.png', { ...picture, background: '#602040' });
  writeContent(folder, 'posts/times.csv', 'machine,time\nquiet,34\n');
  const { output, kept } = await buildTwice(folder, {});
  const drawn = readFileSync(join(kept, 'posts/chart/index.html'), 'utf8');
  expect(drawn).toContain('<span class="value">34</span>');
  expect(made(output)).not.toContain('/about/index.html');
  for (const [index, page] of pages.entries()) {
    const now = new Set(sourcesIn(kept, page));
    expect.soft(now.size, page).toBeGreaterThan(1);
    expect
      .soft(
        (before[index] ?? []).filter((source) => now.has(source)),
        page,
      )
      .toEqual([]);
  }
});
