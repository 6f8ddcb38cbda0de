/** Styles that few texts need: sheets of their own, which every other page does without. */
import chart from '#styles/chart.css?url';
import formula from '#styles/formula.css?url';

const sheets: readonly (readonly [shown: RegExp, address: string])[] = [
  [/<[a-z]+ class="chart[ "]/, chart],
  [/<math[ >]/, formula],
];

/** The addresses of the sheets that a text asks for by what its HTML holds. */
export const proseSheets = (html: string): string[] =>
  sheets.flatMap(([shown, address]) => (shown.test(html) ? [address] : []));
