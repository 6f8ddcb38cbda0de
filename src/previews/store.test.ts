import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '#previews/fixtures.test-data.ts';
import { pngOf } from '#previews/png.ts';
import { keep, kept, sweep } from '#previews/store.ts';

const bytes = pngOf(Buffer.alloc(40 * 20 * 4, 200), 40, 20, 60_000);
const drawn = { bytes, missing: [], unread: [] };
const aged = (path: string, hours: number) => {
  const time = Date.now() / 1_000 - hours * 3_600;
  utimesSync(path, time, time);
};

test('what was kept is found, with what could not be drawn', async () => {
  const store = join(folder(), 'deep', 'store');
  expect(await kept(store, 'a')).toBeUndefined();
  await keep(store, 'a', drawn);
  await keep(store, 'b', { ...drawn, missing: ['ᚠ'], unread: ['x.jpg'] });
  expect(await kept(store, 'a')).toEqual(drawn);
  expect(await kept(store, 'b')).toEqual({ bytes, missing: ['ᚠ'], unread: ['x.jpg'] });
  expect(readdirSync(store).toSorted()).toEqual(['a', 'b', 'b.json']);
});

test('half a picture is none', async () => {
  const store = folder();
  await keep(store, 'a', drawn);
  truncateSync(join(store, 'a'), bytes.length - 5);
  expect(await kept(store, 'a')).toBeUndefined();
  await keep(store, 'a', drawn);
  expect(await kept(store, 'a')).toEqual(drawn);
});

test('notes that make no sense are none', async () => {
  const store = folder();
  await keep(store, 'a', { ...drawn, missing: ['ᚠ'] });
  for (const text of ['{', '{"missing": 1}']) {
    writeFileSync(join(store, 'a.json'), text);
    expect(await kept(store, 'a')).toEqual(drawn);
  }
});

test('two that keep the same picture at once leave one whole one', async () => {
  const store = folder();
  await Promise.all(Array.from({ length: 20 }, () => keep(store, 'a', drawn)));
  expect(readdirSync(store)).toEqual(['a']);
  expect(Buffer.compare(readFileSync(join(store, 'a')), bytes)).toBe(0);
});

test('what nothing used for a day is swept', async () => {
  const store = folder();
  for (const key of ['used', 'fresh', 'old']) await keep(store, key, { ...drawn, missing: ['ᚠ'] });
  writeFileSync(join(store, 'making-abandoned'), 'half');
  for (const name of ['used', 'used.json', 'old', 'old.json', 'making-abandoned'])
    aged(join(store, name), 25);
  expect(await sweep(store, new Set(['used']))).toBe(1);
  expect(readdirSync(store).toSorted()).toEqual(['fresh', 'fresh.json', 'used', 'used.json']);
});

test('a store that is not there has nothing to sweep', async () => {
  expect(await sweep(join(folder(), 'none'), new Set())).toBe(0);
});
