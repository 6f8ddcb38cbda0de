import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtIn, sitemapOf } from '../crawl.ts';
import { entry, removeEntries, writeContent } from '../content.ts';
import { filesIn, filesWith } from '../files.ts';
import { build, copyProject } from '../project.ts';
import { sites } from '../sites.ts';

const post = (title: string, ...lines: string[]) =>
  entry([`title: ${title}`, 'tags: [kept]', ...lines], `The word ${title}xyzzy.`);

test('what is not public is in no file, and the build says so', async () => {
  const folder = copyProject('held-back');
  const dist = join(folder, 'dist');
  removeEntries(folder);
  writeContent(folder, 'posts/open.md', post('Open', 'date: 2026-01-10'));
  writeContent(folder, 'posts/until-now.md', post('UntilNow', 'date: 2026-06-01T12:00:00Z'));
  const hidden = {
    Later: post('Later', 'date: 2026-01-10', 'publishDate: 2026-09-01', 'tags: [laters]'),
    Sooner: post('Sooner', 'date: 2026-07-15'),
    Second: post('Second', 'date: 2026-06-01T12:00:01Z'),
    Past: post('Past', 'date: 2026-01-10', 'expiryDate: 2026-05-01'),
    Sketch: post('Sketch', 'date: 2026-01-10', 'draft: true', 'series: [Sketches]'),
    Outline: post('Outline', 'date: 2026-01-10', 'draft: true'),
  };
  for (const [title, text] of Object.entries(hidden)) {
    const collection = title === 'Sooner' ? 'talks' : 'posts';
    const once = text.includes('tags: [laters]') ? text.replace('tags: [kept]\n', '') : text;
    writeContent(folder, `${collection}/${title.toLowerCase()}-entry.md`, once);
  }

  const early = await build(folder, { BUILD_TIME: '2026-06-01T12:00:00Z' });
  expect(early.status, early.output).toBe(0);
  expect(early.output).toMatch(
    /held back: 3 scheduled \(next 2026-06-01: Second\), 1 expired, 2 drafts$/m,
  );
  for (const title of Object.keys(hidden)) {
    expect.soft(filesWith(dist, `${title}xyzzy`), title).toEqual([]);
    expect.soft(filesWith(dist, `${title.toLowerCase()}-entry`), title).toEqual([]);
  }
  expect(filesWith(dist, 'laters')).toEqual([]);
  expect(filesWith(dist, 'Sketches')).toEqual([]);
  expect(filesIn(dist)).toContain('posts/open/index.html');
  expect(filesIn(dist)).toContain('posts/until-now/index.html');

  const late = await build(folder, { BUILD_TIME: '2026-08-01T00:00:00Z' });
  expect(late.output).toMatch(
    /held back: 1 scheduled \(next 2026-09-01: Later\), 1 expired, 2 drafts$/m,
  );
  expect(filesIn(dist)).toContain('talks/sooner-entry/index.html');
  expect(filesIn(dist)).toContain('posts/second-entry/index.html');
  expect(filesWith(dist, 'Pastxyzzy')).toEqual([]);
});

test('a long list goes on over pages that know each other', async () => {
  const folder = copyProject('pages');
  removeEntries(folder);
  for (let day = 1; day <= 45; day++) {
    const date = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
    writeContent(folder, `posts/day-${day}.md`, post(`Day ${day}`, `date: ${date}`));
  }
  const { status, output } = await build(folder);
  expect(status, output).toBe(0);
  const read = builtIn(join(folder, 'dist'));
  const sitemap = await sitemapOf(read, sites.root.address);
  for (const list of ['posts/', 'tags/kept/']) {
    const pages = [list, `${list}page/2/`, `${list}page/3/`];
    expect(sitemap.map(({ path }) => path)).toEqual(expect.arrayContaining(pages));
    expect((await read(`${list}page/1/`)).status).toBe(404);
    expect((await read(`${list}page/4/`)).status).toBe(404);
    const bodies = await Promise.all(pages.map(async (page) => (await read(page)).body));
    const days = bodies.map((body) =>
      [...body.matchAll(/href="\/posts\/day-(\d+)\/"/g)].map(([, day]) => Number(day)),
    );
    expect(days.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(days.flat()).toEqual(Array.from({ length: 45 }, (_, index) => 45 - index));
    for (const [index, body] of bodies.entries()) {
      const turns = [...body.matchAll(/<a href="([^"]*)" rel="(prev|next)"/g)];
      expect(turns.map(([, href, rel]) => [rel, href])).toEqual(
        [
          ['prev', pages[index - 1]],
          ['next', pages[index + 1]],
        ].flatMap(([rel, page]) => (page ? [[rel, `/${page}`]] : [])),
      );
    }
  }
});
