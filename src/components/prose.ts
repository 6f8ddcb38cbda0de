import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const modules = import.meta.glob<{ default: AstroComponentFactory }>('./prose/*.astro', {
  eager: true,
});

/** The components that `.mdx` entries may use: every file of the folder, by its name. */
export const components: Readonly<Record<string, AstroComponentFactory>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [
    path.slice('./prose/'.length, -'.astro'.length),
    module.default,
  ]),
);
