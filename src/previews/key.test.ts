import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Card } from '#previews/card.ts';
import { cards, folder } from '#previews/fixtures.test-data.ts';
import { keyOf } from '#previews/key.ts';

const card = (more: Partial<Card> = {}): Card => ({ ...cards.session, ...more });

test('is a file name, the same for the same words', () => {
  expect(keyOf(card())).toMatch(/^[0-9a-f]{32}$/);
  expect(keyOf(card())).toBe(keyOf(card()));
});

test.each<Partial<Card>>([
  { title: 'Another' },
  { lang: 'ja' },
  { hue: 15 },
  { ahead: true },
  { foot: [] },
  { people: [{ name: 'A Speaker', portrait: { file: 'a.jpg', digest: '1' } }] },
  { rows: [{ title: 'A row' }] },
])('is another with %j', (more) => {
  expect(keyOf(card(more))).not.toBe(keyOf(card()));
});

test('is another with other bytes in a picture', () => {
  const cover = (digest: string) => keyOf({ design: 'cover', picture: { file: 'a.jpg', digest } });
  expect(cover('1')).toBe(cover('1'));
  expect(cover('1')).not.toBe(cover('2'));
});

/** A project with what a key reads. */
function project(change: { from: RegExp | string; to: string; in: string }): string {
  const root = folder();
  mkdirSync(join(root, 'src'));
  for (const name of ['package.json', 'src/styles', 'src/previews'])
    cpSync(join(process.cwd(), name), join(root, name), { recursive: true });
  const file = join(root, change.in);
  writeFileSync(file, readFileSync(file, 'utf8').replace(change.from, change.to));
  return root;
}

test.each([
  { in: 'package.json', from: /"@napi-rs\/canvas": "[^"]*"/, to: '"@napi-rs/canvas": "0.0.0"' },
  { in: 'package.json', from: /source-serif-4": "[^"]*"/, to: 'source-serif-4": "0.0.0"' },
  { in: 'src/styles/tokens.css', from: '--ground:', to: '--ground: red; --other:' },
  { in: 'src/previews/parts.ts', from: 'margin = ', to: 'margin = 1' },
])('is another where $in says $to', (change) => {
  expect(keyOf(card(), project(change))).not.toBe(keyOf(card()));
});

test.each([
  { in: 'package.json', from: /"astro": "[^"]*"/, to: '"astro": "0.0.0"' },
  { in: 'src/previews/key.test.ts', from: 'import', to: ' import' },
])('is the same where $in says $to, wherever the project lies', (change) => {
  expect(keyOf(card(), project(change))).toBe(keyOf(card()));
});
