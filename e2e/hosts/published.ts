/** The two sites that the servers publish, with more in them than the project's own content has. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, sites } from '../sites.ts';
import { entry, writeContent } from '../content.ts';
import { bringKept, build, copyProject, projectFolder, runScript } from '../project.ts';

/** A site as its servers get it. */
export interface Published extends Pick<Site, 'name' | 'address' | 'dist'> {
  /** The project that was built. */
  readonly folder: string;
  /** The base path. */
  readonly base: string;
  /** What a server publishes: the output, or a folder that holds it under the base path. */
  readonly root: string;
}

const publishedAs = ({ name, address }: Site): Published => {
  const folder = join(projectFolder, `.cache/e2e/hosts-${name}`);
  const base = new URL(address).pathname;
  const dist = join(folder, 'dist');
  return { name, address, folder, base, dist, root: base === '/' ? dist : join(folder, 'www') };
};

export const published = { root: publishedAs(sites.root), sub: publishedAs(sites.sub) } as const;

/** Old addresses and where they lead, as site.config names them: with what servers read as signs. */
const redirects = {
  '/ol d/$1;x/': '/about/#main',
  '/cv.html': 'https://example.org/c$v?a=b&c=%20d#e',
};
/** The same, and an alias, below the base path and percent-encoded. */
export const movedTo = (base: string): readonly (readonly [from: string, to: string])[] => [
  [`${base}ol%20d/$1;x/`, `${base}about/#main`],
  [`${base}cv.html/`, 'https://example.org/c$v?a=b&c=%20d#e'],
  [`${base}2019/caf%C3%A9/`, `${base}posts/played/`],
];

/** The page on which things play. */
export const playedPage = 'posts/played/';
export const frameOrigin = 'https://player.vimeo.com';

/** Builds and compresses both. */
export default async function publish(): Promise<void> {
  await Promise.all(Object.values(published).map(publishOne));
}

async function publishOne({ name, address, folder, base, dist, root }: Published): Promise<void> {
  copyProject(`hosts-${name}`);
  cpSync(join(projectFolder, 'wrangler.jsonc'), join(folder, 'wrangler.jsonc'));
  // What the browser's tests have made already.
  bringKept(folder, name === 'root' ? projectFolder : join(projectFolder, '.cache/e2e', name));
  const config = join(folder, 'src/site.config.ts');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('redirects: {}', `redirects: ${JSON.stringify(redirects)}`));
  const lines = ['title: Played', 'date: 2026-01-01', 'aliases: [/2019/café]'];
  writeContent(
    folder,
    'posts/played.md',
    entry(
      lines,
      '<iframe src="https://vimeo.com/76979871"></iframe>\n\n<iframe src="https://video.example/a.mp4" title="A file"></iframe>',
    ),
  );
  const url = new URL(address);
  const environment = { SITE_URL: url.origin, BASE_PATH: base };
  const built = await build(folder, environment);
  if (built.status !== 0) throw new Error(built.output);
  const compressed = await runScript(folder, 'compress', []);
  if (compressed.status !== 0) throw new Error(compressed.output);
  if (root === dist) return;
  mkdirSync(root, { recursive: true });
  symlinkSync(dist, join(root, base.slice(0, -1)), 'junction');
}
