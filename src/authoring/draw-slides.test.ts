import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { decks } from '#authoring/draw-slides.ts';
import { deckOf } from '#slides/deck.ts';

const root = join(import.meta.dirname, '..');
const drawn = Object.entries(decks);

/** What is in the file but for how tightly it is packed, which zlib decides anew on each platform. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const stream = /\/Length \d+\s([^]*?)stream\n([^]*?)\nendstream/g;
  return text
    .slice(0, text.lastIndexOf('\nxref'))
    .replace(stream, (_, rest: string, data: string) =>
      rest.includes('/FlateDecode')
        ? rest + inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
        : rest + data,
    );
}

async function pagesOf(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'slides.pdf'), bytes);
  const { pages } = await deckOf(join(folder, 'slides.pdf'), { store: folder, size: 320 });
  return pages;
}

/** The front matter of the talk that a deck belongs to, and its speakers' names. */
function talkOf(name: string): { title: string; speakers: string[] } {
  const [file = ''] = globSync(`${dirname(name)}{.md,/index.md}`, { cwd: root });
  const [, yaml = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m);
  const { title, speakers } = parse(yaml) as { title: string; speakers: { person: string }[] };
  const people = speakers.map(({ person }) => `content/people/${person}.yaml`);
  const names = people.map((path) => parse(readFileSync(join(root, path), 'utf8')).name as string);
  return { title, speakers: names };
}

test.each(drawn)('%s has the same bytes each time it is drawn', async (_, draw) => {
  expect((await draw()).equals(await draw())).toBe(true);
});

test.each(drawn)('%s is as it is drawn', async (name, draw) => {
  const kept = readFileSync(join(root, name));
  expect(kept.length).toBeLessThan(60_000);
  expect(unpacked(kept)).toBe(unpacked(await draw()));
});

test.each(drawn)(
  '%s says what it is, in its own order',
  { timeout: 60_000 },
  async (name, draw) => {
    const { title, speakers } = talkOf(name);
    const pages = await pagesOf(await draw());
    expect(pages.length).toBeGreaterThanOrEqual(7);
    const [first = '', ...others] = pages.map(({ text }) => text);
    expect(first.split('\n').slice(0, 3)).toEqual(['FOSDEM 2026', title, speakers.join(' and ')]);
    expect(first).toContain('Summary slides by Hallway Track');
    // The kicker, the title and something to say; no page numbers.
    for (const text of others) expect(text.split('\n').length).toBeGreaterThan(3);
    expect(others.join('\n')).not.toMatch(/^\d+ \/ \d+$/m);
  },
);

test.each(drawn)('%s tells a reader its language, its title and its parts', async (name, draw) => {
  const text = (await draw()).toString('latin1');
  expect(text).toContain('/Lang (en)');
  expect(text).toContain('/DisplayDocTitle true');
  expect(text).toContain(`/Title (${talkOf(name).title})`);
  expect(text.match(/\/S \/H1\b/g)).toHaveLength(text.match(/\/Type \/Page\b/g)?.length ?? 0);
  expect(text.match(/\/S \/Figure\b/g)?.length).toBe(text.match(/\/Alt /g)?.length);
  expect(text).toContain('/Outlines');
});
