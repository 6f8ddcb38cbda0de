import type { AstroIntegration } from 'astro';
import { onContent } from '#entries/content-record.ts';

/**
 * Lets the development server show what was read anew at once. Astro does the same, half a second after
 * a loader changed its store.
 */
export function freshPages(): AstroIntegration {
  return {
    name: 'fresh-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        onContent(() => {
          // Astro's own word for it: routes are asked again which pages they have.
          for (const { hot } of Object.values(server.environments))
            hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
