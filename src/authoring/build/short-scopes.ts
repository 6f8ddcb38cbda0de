/** Styles of components, told apart in fewer bytes. */
import type { AstroIntegration } from 'astro';

/** What Astro writes on every element of a component that has styles, and into each selector of these. */
const scope = /data-astro-cid-([a-z0-9]{8})/g;
/** Of eight characters: enough for some hundreds of components. */
const kept = 4;

/** The full name behind each short one so far, and the component that has it. */
export type Taken = Map<string, { readonly full: string; readonly component: string }>;

/**
 * Shortens the names of components' scopes in what a component or its styles became.
 *
 * @param id of the module: the path of its component, and what is asked of it after "?"
 * @throws Error when two components would get one name
 */
export const shortened = (code: string, id: string, taken: Taken): string =>
  code.replace(scope, (_, full: string) => {
    const short = full.slice(0, kept);
    const component = id.replace(/\?.*/s, '');
    const other = taken.get(short);
    if (other && other.full !== full) {
      const both = `${other.component} and ${component}`;
      throw new Error(`the styles of ${both} would get the same name — rename one of these files`);
    }
    if (!other) taken.set(short, { full, component });
    return `data-s-${short}`;
  });

/** The integration that does so in builds: names are in every page as often as elements. */
export function shortScopes(): AstroIntegration {
  const taken: Taken = new Map();
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
                  handler: (code, id) => ({ code: shortened(code, id, taken), map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
