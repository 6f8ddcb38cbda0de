import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';

/**
 * Takes out of the scripts of `public/`, as they stand in the output, what only their authors read:
 * Vite bundles every other script, and copies these as they are.
 */
export function minifiedScripts(): AstroIntegration {
  let source: URL;
  return {
    name: 'minified-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = config.publicDir;
      },
      'astro:build:done': async ({ dir }) => {
        const names = (await readdir(source)).filter((name) => name.endsWith('.js'));
        for (const name of names) {
          const script = await readFile(new URL(name, source), 'utf8');
          await writeFile(new URL(name, dir), await minified(name, script));
        }
      },
    },
  };
}

/**
 * A script or module without comments, spaces and long names; what it exports keeps its name.
 *
 * @param name of its file, for what is said of a mistake in it
 * @throws with the place of the first mistake in it
 */
export async function minified(name: string, script: string): Promise<string> {
  const { code, errors } = await minify(name, script, { compress: true, mangle: true });
  const [error] = errors;
  if (error) throw new Error(`public/${name}: ${error.message}\n${error.codeframe ?? ''}`);
  return code;
}
