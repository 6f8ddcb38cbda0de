/** What charts say in words. */
import { capitalised, words } from '#words/words.ts';

/** How wide the plot is on a small phone, in pixels. */
export const room = 272;

/** `Time (ms)`. */
export function axisTitle(name: string, unit: string | undefined): string {
  const title = capitalised(name);
  return unit ? `${title} (${unit})` : title;
}

/** What a table is of: with the unit of its numbers, also where a title says what is measured. */
export const tableTitle = (
  title: string | undefined,
  y: string,
  unit: string | undefined,
): string => axisTitle(title ?? y, unit);

export interface NamedValue {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** Every value where there are few, the ends where there are many. */
export function namedValues(values: readonly NamedValue[]): string {
  const named = ({ label, text }: NamedValue) => `${label} ${text}`;
  if (values.length <= 8) return values.map(named).join(', ');
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (!least || !greatest) return '';
  return words.charts.ends(named(least), named(greatest));
}
