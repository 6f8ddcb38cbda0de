/** What charts say in words. */

/** How wide the plot is on a small phone, in pixels. */
export const room = 272;

/** `Time (ms)`. */
export function axisTitle(name: string, unit: string | undefined): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return unit ? `${title} (${unit})` : title;
}

/** What a table is of: with the unit of its numbers, also where a title says what is measured. */
export const tableTitle = (
  title: string | undefined,
  y: string,
  unit: string | undefined,
): string => axisTitle(title ?? y, unit);

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

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
  return `the least is ${named(least)}, the greatest ${named(greatest)}`;
}
