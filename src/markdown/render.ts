/**
 * An entry's text as a component, made when its page is built.
 *
 * Uses `astro/jsx-runtime` and `astro/runtime/server`, which are not documented for this: it is one
 * of the two files that tie the exact version of Astro (the other is pictures.ts).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent, render as template, unescapeHTML } from 'astro/runtime/server/index.js';
import { markdownToHtml, mdxToJs } from 'satteri';
import { splitFrontMatter } from '#entries/front-matter.ts';
import type { Heading } from '#entries/headings.ts';
import { features, isMdx } from '#entries/syntax.ts';
import { componentMedia, figures, images } from '#markdown/image-plugins.ts';
import * as plugins from '#markdown/plugins.ts';

/** Astro's own type for a component is not exported; a layout renders it as `<Content />`. */
export type Content = ReturnType<typeof createComponent>;

export interface Rendered {
  readonly Content: Content;
  readonly headings: readonly Heading[];
}

type Compiled = (runtime: object) => Promise<{ default: (props: object) => unknown }>;
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  code: string,
) => Compiled;

/**
 * Renders an entry. In `.mdx`, `Content` takes `components`: the registry of what tags may name.
 *
 * @param file path of the entry from the project's root
 * @throws with the entry's path when an expression in its text fails
 */
export async function render({ file }: { readonly file: string }): Promise<Rendered> {
  const text = (await readFile(join(process.cwd(), file), 'utf8')).replace(/^\uFEFF/, '');
  const body = splitFrontMatter(text)?.body ?? text;
  let headings: readonly Heading[] = [];
  const options = {
    features: features(file),
    fileURL: pathToFileURL(join(process.cwd(), file)),
    mdastPlugins: [plugins.headings((found) => (headings = found))],
    hastPlugins: [
      figures,
      images(file),
      plugins.links,
      componentMedia(file),
      plugins.code,
      plugins.tables,
      plugins.imports,
    ],
  };
  if (!isMdx(file)) {
    const { html } = await markdownToHtml(body, options);
    return { headings, Content: createComponent(() => template`${unescapeHTML(html)}`) };
  }
  const { code } = await mdxToJs(body, {
    ...options,
    jsxImportSource: 'astro',
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  });
  return { headings, Content: await componentOf(code, file, body) };
}

async function componentOf(code: string, file: string, body: string): Promise<Content> {
  const named = (error: unknown) => expressionError(error, file, body);
  const { default: compiled } = await new AsyncFunction(code)({ Fragment, jsx, jsxs }).catch(
    (error: unknown) => {
      throw named(error);
    },
  );
  const Content = (props: { components?: object } = {}) => {
    try {
      return compiled({ ...props, components: { Fragment, ...props.components } });
    } catch (error) {
      throw named(error);
    }
  };
  // How Astro tells which renderer a component belongs to.
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return Content as never;
}

/** One line for an author: an expression runs only when its page is built, so reading cannot see it fail. */
function expressionError(error: unknown, file: string, body: string): Error {
  const said = error instanceof Error ? error.message : String(error);
  const name = /^(\w+) is not defined/.exec(said)?.[1];
  const line = name
    ? body.split('\n').findIndex((text) => new RegExp(`\\b${name}\\b`).test(text)) + 1
    : 1;
  const hint = name
    ? `write "\\{" for the sign itself, or define it with "export const ${name} = …"`
    : 'mend the expression between "{" and "}"';
  const shown = new Error(`${file}:${line}:1  error  MDX: ${said} — ${hint}`);
  // The stack is of code made from the entry; no line of it exists.
  shown.stack = '';
  return shown;
}
