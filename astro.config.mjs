import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildReport } from '#authoring/build-report.ts';
import { buildRecord } from '#collections/build-record.ts';
import { basePath, siteUrl } from '#permalinks';

// One "now" for the whole build: the check, the pages and their end run in module graphs of their own.
process.env.BUILD_TIME ||= new Date().toISOString();

/** Only what stands at an address of its own: no redirect, no error page. */
const listed = (url) => buildRecord().addresses.has(new URL(url).pathname);

/** An address with the date its content last changed; never the build's. */
const dated = (item) => {
  const changed = buildRecord().addresses.get(new URL(item.url).pathname)?.modified;
  return changed ? { ...item, lastmod: new Date(changed.instant).toISOString() } : item;
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  prerenderConflictBehavior: 'error',
  // Entries are rendered by src/markdown; the integration supplies the renderer for their components.
  integrations: [mdx(), sitemap({ filter: listed, serialize: dated }), buildReport()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  image: { service: { config: { avif: { effort: 2 } } } },
  // A content security policy without hashes needs every style and script in a file of its own.
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  experimental: { incrementalBuild: true },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Both are native or large: Node loads them as they are.
    environments: { prerender: { resolve: { external: ['satteri', 'shiki'] } } },
  },
});
