/**
 * An entry's text as a component, made when its page is built.
 *
 * Uses `astro/jsx-runtime` and `astro/runtime/server`, which are not documented for this: it is one
 * of the two files that tie the exact version of Astro (the other is pictures.ts).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent, render as template, unescapeHTML } from 'astro/runtime/server/index.js';
import { markdownToHtml } from 'satteri';
import { chartSources } from '#entries/chart-tags.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import type { Heading } from '#entries/headings.ts';
import { mdxCode, runnable, staticHtml } from '#entries/mdx.ts';
import { restored } from '#entries/stand-ins.ts';
import { isMdx, syntaxOf } from '#entries/syntax.ts';
import { alerts } from '#markdown/alerts.ts';
import { codeBlocks, codeOptions } from '#markdown/code-blocks.ts';
import { fileTrees } from '#markdown/file-tree.ts';
import { formulas } from '#markdown/formulas.ts';
import { frames, type PosterOf } from '#markdown/frames.ts';
import { glosses } from '#markdown/glosses.ts';
import { htmlMedia } from '#markdown/html-media.ts';
import { beginsWithImage, componentMedia, figures, images } from '#markdown/image-plugins.ts';
import { notes } from '#markdown/notes.ts';
import { pictureSets } from '#markdown/picture-sets.ts';
import { players } from '#markdown/players.ts';
import { headings, links, tables, tasks } from '#markdown/plugins.ts';
import { tabs } from '#markdown/tabs.ts';
import type { Playable } from '#recordings/hosts.ts';

/** A layout renders it as `<Content />`; in `.mdx` it takes `components`, what tags may name. */
export type Content = ReturnType<typeof createComponent>;

export interface Rendered {
  readonly Content: Content;
  /** The recordings in the text, for which the page needs the player's script. */
  readonly plays: readonly Playable[];
  /** Whether the text holds code to copy, for which the page needs the button's script. */
  readonly copies: boolean;
  /** Whether the text has slanted words, for which the page needs the italics. */
  readonly slants: boolean;
}

/** Elements that browsers slant, in HTML and in compiled MDX, which holds some of its HTML as it is. */
const slantedHtml = /<(?:address|cite|dfn|em|i|var)[\s>]/;
const slantedCode = /[."'](?:address|cite|dfn|em|i|var)[,"']/;

/**
 * Renders an entry that the content check has passed.
 *
 * @param file path of the entry from the project's root
 * @param headings of its text, as reading found them
 * @param literal where signs stand in it that only look like syntax, if that is known
 * @param cover what is shown above the text, if anything
 * @param title what a recording in the text is called that has no name of its own
 * @param posterOf for readers without our style sheet, which draws the posters of recordings
 */
export async function render({
  file,
  title,
  headings: found,
  literal,
  cover,
  posterOf,
}: {
  readonly file: string;
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly literal?: readonly number[];
  readonly cover?: unknown;
  readonly posterOf?: PosterOf;
}): Promise<Rendered> {
  const path = join(process.cwd(), file);
  // Small files: handing each to another thread costs more than reading it.
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const body = splitFrontMatter(text)?.body ?? text;
  const plays: Playable[] = [];
  let copies = false;
  const options = {
    fileURL: pathToFileURL(path),
    ...(literal && { literal }),
    mdastPlugins: [
      ...chartSources(file, body),
      pictureSets(file),
      headings(found),
      alerts,
      codeOptions,
    ],
    hastPlugins: [
      figures,
      images(file, cover === undefined && beginsWithImage(body)),
      frames(title, (playable) => plays.push(playable), posterOf),
      players(file, (playable) => plays.push(playable)),
      htmlMedia((playable) => plays.push(playable)),
      links(file),
      componentMedia(file),
      formulas,
      codeBlocks(() => (copies = true)),
      tables,
      tasks,
      notes(),
      glosses(),
      tabs(),
      fileTrees,
    ],
  };
  const code = isMdx(file) ? await mdxCode(file, body, options) : undefined;
  const html = code === undefined ? await htmlOf(file, body, options) : staticHtml(code);
  const Content =
    html === undefined
      ? await component(code ?? '')
      : createComponent(() => template`${unescapeHTML(html)}`);
  const slants =
    slantedHtml.test(html ?? code ?? '') || (html === undefined && slantedCode.test(code ?? ''));
  return { plays, copies, slants, Content };
}

async function htmlOf(
  file: string,
  body: string,
  { literal, ...options }: { readonly literal?: readonly number[] },
): Promise<string> {
  const { text, features } = syntaxOf(file, body, literal);
  return restored((await markdownToHtml(text, { ...options, features })).html);
}

/** Code of MDX as a component that Astro renders. */
async function component(code: string): Promise<Content> {
  const run = await runnable(code, { Fragment, jsx, jsxs });
  const made = (props: { components?: object } = {}) =>
    run({ ...props, components: { Fragment, ...props.components } });
  // How Astro tells which renderer a component belongs to.
  Object.assign(made, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return made as never;
}
