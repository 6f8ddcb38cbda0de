import { type Kind, textOf } from '#authoring/budget/kinds.ts';
import type { Weight } from '#authoring/budget/weight.ts';
import { markdownTable } from '#authoring/markdown-table.ts';

const columns = [
  'page',
  'HTML',
  'CSS',
  'JS',
  'together',
  'at most',
  'fonts',
  'images',
  'requests',
  'blocking',
];

/** Weights as a Markdown table, a row a kind of page, in bytes. */
export const weightTable = (pages: readonly (Kind & { readonly weight: Weight })[]): string =>
  markdownTable(
    columns,
    pages.map(({ name, weight, limits }) => {
      const { html, css, js, fonts, images, requests, blocking } = weight;
      const numbers = [html, css, js, textOf(weight), limits.text ?? 0, fonts, images];
      return [name, ...[...numbers, requests, blocking].map((value) => value.toLocaleString('en'))];
    }),
    [0],
  );
