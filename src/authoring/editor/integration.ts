import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { editorPath, routeParameter, withoutBase } from '#permalinks';
import { site } from '#site.config';

/** Adds the browser editor's page to a site that wants it; to any other, nothing. */
export function browserEditor(): AstroIntegration {
  return {
    name: 'browser-editor',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        if (!site.editor) return;
        injectRoute({
          pattern: `/${routeParameter(editorPath)}`,
          entrypoint: new URL('EditorPage.astro', import.meta.url),
        });
        updateConfig({ vite: { plugins: [{ name: 'own-fonts', transform: withOwnFonts }] } });
      },
      'astro:build:done': async ({ dir }) => {
        if (!site.editor) return;
        // All pages share one style sheet, which is the site's and not the editor's.
        const file = new URL(`.${withoutBase(editorPath)}index.html`, dir);
        const html = await readFile(file, 'utf8');
        await writeFile(file, html.replace(/<link rel="stylesheet"[^>]*>/g, ''));
      },
    },
  };
}

/** The package brings its fonts, and asks another host for the same ones before. */
function withOwnFonts(code: string, id: string): { code: string; map: null } | undefined {
  if (!/@sveltia\/cms\/npm\/index\.js/.test(id)) return undefined;
  return { code: code.replace(foreignFonts, ''), map: null };
}

const foreignFonts = /@font-face\s*\{[^}]*url\(https:[^}]*\}/g;
