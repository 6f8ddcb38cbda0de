/** Styles of components, told apart in fewer bytes. */
import type { AstroIntegration } from 'astro';

/** What Astro writes on every element of a component that has styles, and into each selector of these. */
const scope = /data-astro-cid-([a-z0-9]{8})/g;
/** Of eight characters: enough for some hundreds of components. */
const kept = 4;

/**
 * Shortens the names of components' scopes in what a component or its styles became.
 *
 * @param taken the full name behind each short one so far
 * @throws Error when two components would get one name
 */
export const shortened = (code: string, taken: Map<string, string>): string =>
  code.replace(scope, (_, full: string) => {
    const short = full.slice(0, kept);
    const other = taken.get(short) ?? full;
    if (other !== full)
      throw new Error(`the scopes ${other} and ${full} are alike: rename one of their components`);
    taken.set(short, full);
    return `data-s-${short}`;
  });

/** The integration that does so in builds: names are in every page as often as elements. */
export function shortScopes(): AstroIntegration {
  const taken = new Map<string, string>();
  return {
    name: 'short-scopes',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'short-scopes',
                transform: {
                  filter: { code: 'data-astro-cid-' },
                  handler: (code) => ({ code: shortened(code, taken), map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
