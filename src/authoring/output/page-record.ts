import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from '#authoring/output/stamps.ts';

/** What a build left: each page that may be restored, by its path in the output. */
export interface PageRecord {
  /** With all that decides a page's bytes. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Of a build that left nothing. */
export const noPages: PageRecord = { pages: new Map() };

/** Where Astro keeps a copy of each page that may be restored, from its cache. */
export const pageCopies = 'dist';

/** The part of Astro 7.3's own record that is read here. */
interface AstroRecord {
  readonly configHash: string;
  readonly lockfileHash: string;
  readonly routes: Readonly<Record<string, AstroRoute>>;
}
interface AstroRoute {
  readonly dependencyHash: string;
  readonly paths: Readonly<Record<string, AstroPath>>;
}
interface AstroPath {
  readonly cacheKey: string;
  /** A part of a URL. */
  readonly outputFile: string;
  readonly contentHashes?: object;
}

/**
 * The record of the last build; of no pages where there is none that can be read.
 *
 * @param cache Astro's cache folder, absolute
 */
export function pageRecord(cache: string): PageRecord {
  const file = join(cache, 'incremental-build.json');
  const stamp = stampOf(file);
  if (read?.file !== file || read.stamp !== stamp) read = { file, stamp, record: recordIn(file) };
  return read.record;
}

/** Several ask for it while a build ends. */
let read:
  { readonly file: string; readonly stamp: string; readonly record: PageRecord } | undefined;

function recordIn(file: string): PageRecord {
  try {
    const { configHash, lockfileHash, routes } = JSON.parse(
      readFileSync(file, 'utf8'),
    ) as AstroRecord;
    const pages = new Map<string, string>();
    for (const { dependencyHash, paths } of Object.values(routes)) {
      const code = `${configHash} ${lockfileHash} ${dependencyHash}`;
      for (const { cacheKey, outputFile, contentHashes } of Object.values(paths)) {
        const content = contentHashes ? JSON.stringify(contentHashes) : '';
        pages.set(decodeURI(outputFile), `${code} ${cacheKey} ${content}`);
      }
    }
    return { pages };
  } catch {
    return noPages;
  }
}
