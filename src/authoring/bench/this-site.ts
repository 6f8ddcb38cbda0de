import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astro, type Contestant } from '#authoring/bench/contestant.ts';
import { linkPackages } from '#authoring/bench/scratch.ts';
import { contentFolder } from '#entries/source.ts';

const copied = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];

/** Copies a project without its entries into an empty folder. */
export function copySite(project: string, folder: string): void {
  const isEntries = (path: string) => path === join(project, contentFolder);
  for (const part of copied)
    cpSync(join(project, part), join(folder, part), {
      recursive: true,
      filter: (path) => !isEntries(path),
    });
  mkdirSync(join(folder, contentFolder, 'posts'), { recursive: true });
  linkPackages(project, folder);
}

const previewRoutes = ['src/pages/[...preview].png.ts', 'src/pages/[...preview].jpg.ts'];
const config = 'astro.bench.mjs';

/** The site's own configuration without the integrations that `BENCH_WITHOUT` names. */
const configText = `import site from './astro.config.mjs';
const without = process.env.BENCH_WITHOUT;
const integrations = site.integrations.filter(({ name }) => name !== without);
export default { ...site, integrations };
`;

/**
 * @param project the project's folder, absolute
 * @param previews whether it draws its link previews
 */
export const thisSite = (project: string, previews = false): Contestant => ({
  name: previews ? 'with link previews' : 'this site',
  prepare(folder) {
    copySite(project, folder);
    if (!previews) for (const route of previewRoutes) rmSync(join(folder, route));
    writeFileSync(join(folder, config), configText);
  },
  posts: `${contentFolder}/posts`,
  layout: 'src/layouts/Document.astro',
  build: [astro, 'build', '--config', config],
  without: { BENCH_WITHOUT: 'search-index' },
  apart: 'search index',
});
