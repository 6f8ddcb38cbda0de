import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { convertPathToPattern } from 'tinyglobby';
import { buildPart } from '#authoring/build/part.ts';
import { buildReport } from '#authoring/build/report.ts';
import { freshPages } from '#authoring/build/fresh-pages.ts';
import { hostFiles } from '#authoring/build/host-files.ts';
import { imageFiles } from '#authoring/build/image-files.ts';
import { browserEditor } from '#authoring/editor/integration.ts';
import { minifiedScripts } from '#authoring/build/minified-scripts.ts';
import { optionalParts } from '#authoring/build/optional-parts.ts';
import { factsOf, pageFacts } from '#authoring/build/page-facts.ts';
import { partNamed } from '#authoring/output/part.ts';
import { previewReport } from '#authoring/build/preview-report.ts';
import { firstPages } from '#authoring/dev/first-pages.ts';
import { problemOverlay } from '#authoring/dev/problem-overlay.ts';
import { searchIndex } from '#authoring/search/integration.ts';
import { shortScopes } from '#authoring/build/short-scopes.ts';
import { wholeOutput } from '#authoring/whole-output.ts';
import { buildRecord } from '#collections/build-record.ts';
import { basePath, searchPath, siteUrl, withoutBase } from '#permalinks';

// One "now" for the whole build: the check, the pages and their end run in module graphs of their own.
process.env.BUILD_TIME ||= new Date().toISOString();
// Astro writes variables of the environment into code that names them. This one is the program that a shell
// started, by which code would be another for each way to start a build.
delete process.env._;

/** Only what stands at an address of its own and has text of its own: no redirect, no error page, no search. */
const listed = (url) => {
  const { pathname } = new URL(url);
  return pathname !== searchPath && buildRecord().addresses.has(pathname);
};

/** An address with the date its content last changed, never the build's, and an entry's images. */
const described = (item) => {
  const path = new URL(item.url).pathname;
  const { modified, entry } = buildRecord().addresses.get(path) ?? {};
  const page = `${decodeURI(withoutBase(path)).slice(1)}index.html`;
  const img = entry ? factsOf(page).images.map((url) => ({ url })) : [];
  return {
    ...item,
    ...(modified && { lastmod: new Date(modified.instant).toISOString() }),
    ...(img.length > 0 && { img }),
  };
};

/** `CodeCopy.HASH.js`: Astro's own name is longer than some scripts, and in every page. */
const scriptName = ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash].js`;

/**
 * Both are native or large: Node loads them as they are. Only in a build, for where a configuration names this
 * environment the development server prepares it as well, while it answers from another.
 */
const nativePackages = {
  name: 'native-packages',
  apply: 'build',
  configEnvironment: (name) =>
    name === 'prerender' ? { resolve: { external: ['satteri', 'shiki'] } } : undefined,
};

/** What this project writes and no page is made of: thousands of files, which each start and edit touches. */
const written = ['.cache', 'dist'].map(
  (name) => `${convertPathToPattern(fileURLToPath(new URL(name, import.meta.url)))}/**`,
);

const part = partNamed(process.env.BUILD_PART);

/**
 * Without `defineConfig`, with which comes a program that makes SVG small: a seventh of a second for every command.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  prerenderConflictBehavior: 'error',
  // Entries are rendered by src/markdown; the integration supplies the renderer for their components.
  integrations: [
    mdx(),
    // What is made of all pages is made of none of a part's.
    ...(part
      ? [buildPart(part)]
      : [sitemap({ filter: listed, serialize: described }), searchIndex(), hostFiles()]),
    pageFacts(),
    browserEditor(),
    minifiedScripts(),
    shortScopes(),
    optionalParts(),
    freshPages(),
    problemOverlay(),
    firstPages(),
    imageFiles(),
    previewReport(),
    buildReport(),
    wholeOutput(part !== undefined),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: './src/images/service.ts' } },
  // A content security policy without hashes needs every style and script in a file of its own.
  // While one page is written the next is made.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  // contentIntellisense lets editors complete front matter.
  experimental: { incrementalBuild: true, contentIntellisense: true },
  vite: {
    // One sheet for all pages: one request that blocks the first, none for the next.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    server: { watch: { ignored: written } },
    plugins: [nativePackages],
    environments: {
      // The development server's: what a module imports is transformed while the module is, not after it.
      ssr: { dev: { preTransformRequests: true } },
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } },
    },
  },
};
