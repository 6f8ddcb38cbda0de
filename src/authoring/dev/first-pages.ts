import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { entryPath } from '#collections/entry.ts';
import { leftContent } from '#entries/content-record.ts';
import type { Content } from '#entries/source.ts';
import { homePath } from '#permalinks';

/**
 * Has the development server make a list and an entry before it says that it is ready: hundreds of modules are
 * transformed for its first page, and the site is made of the content. The author's first page takes no longer
 * than their second.
 */
export function firstPages(): AstroIntegration {
  let server: ViteDevServer;
  return {
    name: 'first-pages',
    hooks: {
      'astro:server:setup': (setup) => {
        server = setup.server;
      },
      'astro:server:start': async () => {
        const [address] = Object.values(server.resolvedUrls ?? {}).flat();
        const ask = async (path: string) => (await fetch(new URL(path, address))).text();
        // What fails here fails again, and visibly, when the author asks for it.
        await Promise.allSettled(firstPaths(leftContent().entries).map(ask));
      },
    },
  };
}

/** The home page, and what has a text of its own, if anything has. */
export function firstPaths({ posts, talks, pages }: Content['entries']): string[] {
  return [homePath, ...[...posts, ...talks, ...pages].slice(0, 1).map(entryPath)];
}
