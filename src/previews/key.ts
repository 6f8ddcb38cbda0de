import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '#previews/card.ts';
import { families } from '#previews/fonts.ts';
import { siteSheet } from '#previews/palette.ts';

/** What draws, besides the code beside this file: no other package leaves a mark on a picture. */
const drawers = ['@napi-rs/canvas', 'sharp', ...families.map((family) => family.package)];

/** By drawing: pages ask again for what a route has asked. */
const known = new WeakMap<Drawing, string>();
const surroundings = new Map<string, string>();

/**
 * The name of a picture: what all it depends on is hashed into. Known without drawing it, so that a
 * page can name it.
 */
export function keyOf(drawing: Drawing, root: string = process.cwd()): string {
  const found = known.get(drawing);
  if (found !== undefined) return found;
  const around = surroundings.get(root) ?? surroundingsIn(root);
  surroundings.set(root, around);
  const key = hash(around + JSON.stringify(drawing)).slice(0, 32);
  known.set(drawing, key);
  return key;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** The versions that package.json pins, the site's colours, and the code that draws. */
function surroundingsIn(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = drawers.map((name) => `${name}@${dependencies[name]}`);
  return hash([...versions, siteSheet(root), ...codeIn(join(root, 'src', 'previews'))].join('\n'));
}

const codeIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.test(?:-data)?\.ts$/.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
