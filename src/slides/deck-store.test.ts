import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Deck, DeckError, deckOf } from '#slides/deck.ts';
import { darkest, file, folder, keptOnly, patient, textPdf } from '#slides/pdfs.test-data.ts';

const small = 240;
const texts = ({ pages }: Deck) => pages.map(({ text }) => text);

describe.concurrent('a deck that was made', patient, () => {
  const bytes = textPdf(['One', 'Two']);

  test('is found again, by content', async () => {
    const options = { store: folder(), size: small };
    const path = file(await bytes);
    const first = await deckOf(path, options);
    expect(await deckOf(path, { ...options, ...keptOnly })).toEqual(first);
    const moved = join(folder(), 'moved.pdf');
    cpSync(path, moved);
    expect(await deckOf(moved, { ...options, ...keptOnly })).toEqual(first);
  });

  test('is another one when the file or the size changes', async () => {
    const options = { store: folder(), size: small };
    const path = file(await bytes);
    const first = await deckOf(path, options);
    expect((await deckOf(path, { ...options, size: 120 })).pages[0]?.width).toBe(120);
    writeFileSync(path, await textPdf(['Other']));
    expect(texts(await deckOf(path, options))).toEqual(['Other']);
    expect(texts(first)).toEqual(['One', 'Two']);
  });

  test.each([
    ['an image is gone', (at: string) => rmSync(join(at, '2.png'))],
    ['an image is cut', (at: string) => truncateSync(join(at, '1.png'), 99)],
    ['the record is gone', (at: string) => rmSync(join(at, 'deck.json'))],
    ['the record is cut', (at: string) => truncateSync(join(at, 'deck.json'), 40)],
    ['the record says nothing', (at: string) => writeFileSync(join(at, 'deck.json'), '{}')],
    ['all is gone', (at: string) => rmSync(at, { recursive: true })],
  ])('is made again where %s', async (_, damage) => {
    const store = folder();
    const path = file(await bytes);
    const first = await deckOf(path, { store, size: small });
    const at = dirname(first.pages[0]?.image ?? '');
    damage(at);
    expect(await deckOf(path, { store, size: small })).toEqual(first);
    for (const { image } of first.pages) expect(await darkest(image)).toBeLessThan(80);
    expect(readdirSync(at).toSorted()).toEqual(['1.png', '2.png', 'deck.json']);
    expect(readdirSync(store)).toHaveLength(1);
  });

  test('is made once for all who ask at once', async () => {
    const options = { store: folder(), size: small };
    const path = file(await bytes);
    const begun = new Set<string>();
    const watcher = watch(
      options.store,
      (_, name) => name?.startsWith('making') && begun.add(name),
    );
    const asked = [deckOf(path, options), deckOf(path, options), deckOf(path, options)];
    const [first, ...others] = await Promise.all(asked);
    watcher.close();
    expect(others).toEqual([first, first]);
    expect(begun.size).toBe(1);
  });

  test('leaves nothing behind where it fails', async () => {
    const store = folder();
    await expect(deckOf(file('no PDF'), { store })).rejects.toThrow(DeckError);
    expect(readdirSync(store)).toEqual([]);
  });

  test('is not half of one that a build left behind', async () => {
    const store = folder();
    for (const name of ['making-old', 'making-new']) mkdirSync(join(store, name));
    utimesSync(join(store, 'making-old'), 0, 0);
    const { pages } = await deckOf(file(await bytes), { store, size: small });
    expect(pages).toHaveLength(2);
    expect(readdirSync(store)).toContain('making-new');
    expect(readdirSync(store)).not.toContain('making-old');
  });

  test('stands where two builds make it at once, and neither says a word', async () => {
    const store = folder();
    const spoilt = Buffer.from(await bytes);
    spoilt.fill('~', spoilt.lastIndexOf('startxref'), spoilt.length);
    const program = `const { deckOf } = await import('#slides/deck.ts');
      const deck = await deckOf(...JSON.parse(process.argv[1]));
      console.log(JSON.stringify(deck));`;
    const given = JSON.stringify([file(spoilt), { store, size: small }]);
    const build = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, given]);
    const builds = await Promise.all([build(), build()]);
    expect(builds.map(({ stderr }) => stderr)).toEqual(['', '']);
    const decks = builds.map(({ stdout }) => JSON.parse(stdout) as Deck);
    expect(decks[0]).toEqual(decks[1]);
    expect(texts(decks[0] as Deck)).toEqual(['One', 'Two']);
    expect(readdirSync(store)).toHaveLength(1);
  });
});
