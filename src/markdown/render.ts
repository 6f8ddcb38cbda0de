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
import { markdownToHtml } from 'satteri';
import { splitFrontMatter } from '#entries/front-matter.ts';
import type { Heading } from '#entries/headings.ts';
import { mdxBody } from '#entries/mdx.ts';
import { features, isMdx } from '#entries/syntax.ts';
import { frames } from '#markdown/frames.ts';
import { componentMedia, figures, images } from '#markdown/image-plugins.ts';
import { alignment, code, headings, links, tables, tasks } from '#markdown/plugins.ts';

/** A layout renders it as `<Content />`; in `.mdx` it takes `components`, what tags may name. */
export type Content = ReturnType<typeof createComponent>;

export interface Rendered {
  readonly Content: Content;
  readonly headings: readonly Heading[];
  /** Whether the text holds a recording, for which the page needs the player's script. */
  readonly plays: boolean;
}

/**
 * Renders an entry that the content check has passed.
 *
 * @param file path of the entry from the project's root
 * @param title what a recording in the text is called that has no name of its own
 */
export async function render({
  file,
  title,
}: {
  readonly file: string;
  readonly title: string;
}): Promise<Rendered> {
  const path = join(process.cwd(), file);
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const body = splitFrontMatter(text)?.body ?? text;
  let found: readonly Heading[] = [];
  let plays = false;
  const options = {
    fileURL: pathToFileURL(path),
    mdastPlugins: [headings((all) => (found = all))],
    hastPlugins: [
      figures,
      images(file),
      frames(title, () => (plays = true)),
      links,
      componentMedia(file),
      code,
      alignment,
      tables,
      tasks,
    ],
  };
  if (!isMdx(file)) {
    const { html } = await markdownToHtml(body, { ...options, features: features(file) });
    return {
      headings: found,
      plays,
      Content: createComponent(() => template`${unescapeHTML(html)}`),
    };
  }
  const run = await mdxBody(file, body, { Fragment, jsx, jsxs }, options);
  const Content = (props: { components?: object } = {}) =>
    run({ ...props, components: { Fragment, ...props.components } });
  // How Astro tells which renderer a component belongs to.
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return { headings: found, plays, Content: Content as never };
}
