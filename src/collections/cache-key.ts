import { hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countPath } from '#collections/path-count.ts';
import { outputFolder } from '#images/output-folder.ts';

/**
 * A static path with the key under which its page may be restored from the last build.
 *
 * A page reads nothing but its props, its code and the names of the style sheets. The props hold
 * finished data and the digests of the files behind it, so that their hash covers neighbours, labels
 * and image bytes; Astro itself compares the code.
 */
export function keyed<Path extends { readonly params: object; readonly props: object }>(
  path: Path,
): Path & { cacheKey: string } {
  countPath();
  return {
    ...path,
    // The development server asks for no key.
    get cacheKey() {
      sheets ??= sheetsIn(outputFolder());
      const props = Object.entries(path.props).map(([name, value]) => [name, digestOf(value)]);
      return hashed(JSON.stringify([sheets, props]));
    },
  };
}

let sheets: string | undefined;

/** Of what several pages are made of, such as an entry and its twin. */
const digests = new WeakMap<object, string>();

function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const digest = digests.get(value) ?? hashed(JSON.stringify(value));
  digests.set(value, digest);
  return digest;
}

const hashed = (text: string) => hash('sha256', text, 'base64url');

/** Each sheet is named by its content, also on a page whose code has nothing of what changed in it. */
function sheetsIn(output: string | undefined): string {
  const folder = output && join(output, '_astro');
  if (!folder || !existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .join(' ');
}
