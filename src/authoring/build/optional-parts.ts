import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '#site.config';

const folder = '#components/optional/';
const nothing = fileURLToPath(new URL('../../components/optional/Nothing.astro', import.meta.url));

/** Each part that a site may have, with the setting that asks for it. */
export const optional: Readonly<Record<string, unknown>> = {
  [`${folder}Comments.astro`]: site.comments,
  [`${folder}Newsletter.astro`]: site.newsletter,
  [`${folder}Analytics.astro`]: site.analytics,
};

/** Puts an empty part where site.config asks for none, so that neither script nor style is built. */
export const optionalParts = (): AstroIntegration => ({
  name: 'optional-parts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const resolveId = (id: string) =>
        id in optional && optional[id] === undefined ? nothing : undefined;
      updateConfig({ vite: { plugins: [{ name: 'optional-parts', enforce: 'pre', resolveId }] } });
    },
  },
});
