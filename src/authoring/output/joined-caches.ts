/** The caches of a build's parts as one, as if one machine had made all pages. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { finish, pageList, wholeBy } from '#authoring/output/trusted-cache.ts';
import { Stop, status } from '#authoring/command.ts';
import { keepFile } from '#entries/kept-file.ts';

/** What joining reads of Astro's list of pages; all else stays as it is. */
const list = z.looseObject({
  configHash: z.string(),
  lockfileHash: z.string(),
  routes: z.record(
    z.string(),
    z.looseObject({ dependencyHash: z.string(), paths: z.record(z.string(), z.unknown()) }),
  ),
});
type List = z.output<typeof list>;

/**
 * @param parts folders of caches, each as the build of its part left it
 * @param cache the folder that the next build finds, absolute; what it held of pages is gone afterwards
 * @returns how many pages can be restored
 * @throws Stop with a line for a part that is not whole, or was made by other code than the first
 */
export function joinCaches(parts: readonly string[], cache: string): number {
  const made = parts.map(madeIn);
  const [first] = made;
  if (!first) throw new Stop(status.misused, 'no part is named — write npm run join -- FOLDER…');
  for (const [index, { by, pages }] of made.entries()) {
    if (by === first.by && isOfSameCode(pages, first.pages)) continue;
    const message = `${parts[index]} and ${parts[0]} were made by different code — build both anew`;
    throw new Stop(status.refused, message);
  }
  const astro = join(cache, 'astro');
  for (const folder of [astro, join(cache, 'dist-spare')])
    rmSync(folder, { recursive: true, force: true });
  mkdirSync(astro, { recursive: true });
  for (const part of parts) {
    for (const name of readdirSync(part))
      cpSync(join(part, name), join(cache, name), { recursive: true, force: false });
  }
  const routes = joined(made.map(({ pages }) => pages));
  keepFile(join(astro, pageList), JSON.stringify({ ...first.pages, routes }));
  finish(astro, first.by);
  return Object.values(routes).reduce((sum, { paths }) => sum + Object.keys(paths).length, 0);
}

function madeIn(part: string): { readonly by: string; readonly pages: List } {
  const astro = join(part, 'astro');
  const by = existsSync(astro) ? wholeBy(astro) : undefined;
  const pages = by === undefined ? undefined : pagesIn(join(astro, pageList));
  if (by !== undefined && pages) return { by, pages };
  const message = `${part} is not what the build of a part left in .cache/ — build the part anew`;
  throw new Stop(status.refused, message);
}

function pagesIn(file: string): List | undefined {
  try {
    return list.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

const isOfSameCode = (one: List, other: List): boolean =>
  one.configHash === other.configHash &&
  one.lockfileHash === other.lockfileHash &&
  Object.entries(one.routes).every(([route, { dependencyHash }]) => {
    const same = other.routes[route];
    return same === undefined || same.dependencyHash === dependencyHash;
  });

function joined(lists: readonly List[]): List['routes'] {
  const routes: Record<string, List['routes'][string]> = {};
  for (const list of lists) {
    for (const [name, route] of Object.entries(list.routes))
      routes[name] = { ...route, paths: { ...routes[name]?.paths, ...route.paths } };
  }
  return routes;
}
