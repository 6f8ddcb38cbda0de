import { homePath, withBase } from '#permalinks';
import { site } from '#site.config';
import { directionOf } from '#words/direction.ts';

/** What browsers paint around a page: the ground of styles/tokens.css in each theme. */
export const grounds = { light: '#fdfaf5', dark: '#11141f' } as const;

const png = (name: string, size: number, purpose?: string) => ({
  src: withBase(name),
  type: 'image/png',
  sizes: `${size}x${size}`,
  ...(purpose && { purpose }),
});

/**
 * What a device knows of the site that keeps it like an application.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export const webManifest = (): string =>
  JSON.stringify({
    id: homePath,
    name: site.title,
    description: site.description,
    lang: site.lang,
    dir: directionOf(site.lang),
    start_url: homePath,
    scope: homePath,
    display: 'minimal-ui',
    background_color: grounds.light,
    theme_color: grounds.light,
    icons: [
      { src: withBase('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      png('icon-192.png', 192),
      png('icon-512.png', 512),
      png('icon-maskable-512.png', 512, 'maskable'),
    ],
  });
