import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { Card, Drawing } from '#previews/card.ts';
import { drawingIn } from '#previews/drawn.ts';
import { drawAhead, previewFile } from '#previews/files.ts';
import { cards, folder } from '#previews/fixtures.test-data.ts';
import { keyOf } from '#previews/key.ts';
import type { Preview } from '#previews/preview.ts';
import { previewRecord } from '#previews/record.ts';

const preview = (drawing: Drawing, about = 'src/content/posts/a.md'): Preview => ({
  path: '/posts/a/preview.png',
  about,
  drawing,
  alt: 'A',
});
const card = (title: string): Card => ({ ...cards.text, title });
const drawnFor = (made: Preview) => previewRecord().drawn.includes(keyOf(made.drawing));

test('a picture is drawn once and found again', { timeout: 30_000 }, async () => {
  const store = folder();
  const one = preview(card('Drawn once'));
  const [first, second] = await Promise.all([previewFile(one, store), previewFile(one, store)]);
  expect(second).toBe(first);
  expect(drawnFor(one)).toBe(true);
  expect(readdirSync(store)).toEqual([keyOf(one.drawing)]);
  previewRecord().drawn.length = 0;
  expect(Buffer.compare(await previewFile(one, store), first)).toBe(0);
  expect(drawnFor(one)).toBe(false);
});

test('a process without the machine’s fonts draws the same', { timeout: 30_000 }, async () => {
  GlobalFonts.removeAll();
  const shown = card('Go语言 в продакшене مع eBPF 🦀 ∑ ᚠ');
  const { bytes } = await drawingIn(process.cwd())(shown);
  expect(Buffer.compare(await previewFile(preview(shown), folder()), bytes)).toBe(0);
});

test('a damaged picture is drawn again', { timeout: 30_000 }, async () => {
  const store = folder();
  const one = preview(card('Damaged'));
  const first = await previewFile(one, store);
  truncateSync(join(store, keyOf(one.drawing)), 100);
  expect(Buffer.compare(await previewFile(one, store), first)).toBe(0);
});

test('a store that cannot be written costs nothing but time', { timeout: 30_000 }, async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const one = preview(card('Nowhere'));
  expect((await previewFile(one, join(file, 'store'))).length).toBeGreaterThan(1_000);
});

test('what cannot be drawn is named with what it is of', { timeout: 30_000 }, async () => {
  const picture = { file: 'src/media/none.jpg', digest: 'none' };
  await expect(
    previewFile(preview({ design: 'cover', picture }, 'src/content/posts/b.md'), folder()),
  ).rejects.toThrow(/^src\/content\/posts\/b\.md: the link preview cannot be drawn: .*missing/);
});

test(
  'all that are not kept are drawn beside the build, each once whoever asks',
  { timeout: 60_000 },
  async () => {
    const store = folder();
    const kept = preview(card('Kept'));
    await previewFile(kept, store);
    previewRecord().drawn.length = 0;
    const all = [kept, ...Array.from({ length: 20 }, (_, at) => preview(card(`Number ${at}`)))];
    drawAhead(all, store);
    const asked = () => Promise.all(all.map((one) => previewFile(one, store)));
    await asked();
    await Promise.all([previewRecord().settled, asked()]);
    const keys = all.slice(1).map(({ drawing }) => keyOf(drawing));
    expect(previewRecord().drawn.toSorted()).toEqual(keys.toSorted());
    expect(readdirSync(store).toSorted()).toEqual(
      all.map(({ drawing }) => keyOf(drawing)).toSorted(),
    );
  },
);

test('what no font has is said in every build', { timeout: 30_000 }, async () => {
  const store = folder();
  const one = preview(card('A rune: ᚠ'), 'src/content/posts/rune.md');
  for (const time of ['drawn', 'kept']) {
    previewRecord().faults.clear();
    drawAhead([one], store);
    await previewRecord().settled;
    expect([...previewRecord().faults], time).toEqual([
      'src/content/posts/rune.md: no font has "ᚠ" (U+16A0); the link preview shows a box or a bare ' +
        'letter in its place. A package of fonts and a row in src/previews/fonts.ts add a script',
    ]);
  }
});
