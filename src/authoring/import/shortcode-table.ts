/**
 * The shortcodes that an import replaces, each by what the site has for it. To add one of a site's own,
 * add a row, such as
 * `badge: row(({ given }) => ({ md: `**${given('text', 0)}**` }))`: `given` takes its arguments by name or place, `inner` is the Markdown between its tags, and
 * the component of `mdx` is a file of src/components/prose/. A use that returns undefined, and every
 * shortcode without a row, stays in the text and is told of.
 */
import {
  gist,
  highlight,
  html,
  instagram,
  mermaid,
  parameter,
  ref,
  tweet,
} from '#authoring/import/shortcode-link-rows.ts';
import { figure, media, vimeo, youtube } from '#authoring/import/shortcode-media-rows.ts';
import type { ShortcodeRow } from '#authoring/import/shortcode-row.ts';
import {
  button,
  comment,
  formula,
  inline,
  quote,
  speakerdeck,
  tab,
  tabs,
} from '#authoring/import/shortcode-theme-rows.ts';
import { aside, details, sidenote, tooltip } from '#authoring/import/shortcode-text-rows.ts';

/** By the shortcode's name. */
export const shortcodes: Readonly<Record<string, ShortcodeRow>> = {
  sidenote,
  marginnote: sidenote,
  tooltip,
  figure,
  img: figure,
  image: figure,
  youtube,
  vimeo,
  gist,
  tweet,
  twitter: tweet,
  x: tweet,
  instagram,
  ref,
  relref: ref,
  param: parameter,
  highlight,
  mermaid,
  rawhtml: html,
  'raw-html': html,
  details,
  collapse: details,
  expand: details,
  spoiler: details,
  tabs,
  tab,
  kbd: inline('kbd'),
  mark: inline('mark'),
  quote,
  blockquote: quote,
  button,
  speakerdeck,
  comment,
  math: formula,
  katex: formula,
  notice: aside(),
  alert: aside(),
  admonition: aside(),
  callout: aside(),
  hint: aside(),
  note: aside('note'),
  tip: aside('tip'),
  warning: aside('warning'),
  video: media('video'),
  audio: media('audio'),
};
