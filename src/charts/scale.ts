/** Where values stand on an axis, and which of them it names. */
import { decimal, rounded } from '#charts/numbers.ts';

export interface Tick {
  /** From 0 to 1 along the axis. */
  readonly at: number;
  /** '' for a line without a name. */
  readonly text: string;
  /** Whether there is room for the name only where there is more than on a phone. */
  readonly isExtra?: boolean;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  /** From 0 to 1 for what lies on the axis. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

export interface Axis {
  readonly lang: string;
  /** How much room the names have, in pixels: as much as on a small phone. */
  readonly room: number;
  /** How much each name takes, in pixels, where that is not its width. */
  readonly each?: number;
  /** Where the axis begins or ends, whatever the data. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Of one digit, and of what parts two names, in pixels of the size that axes are set in. */
const digitWidth = 7.2;
const gap = 18;

const widthOf = (names: readonly string[], each?: number): number =>
  each ?? Math.max(...names.map(({ length }) => length)) * digitWidth + gap;

/**
 * A linear axis whose ends are round numbers, unless they are given.
 *
 * @param least the least value it shows
 * @param greatest the greatest value it shows
 */
export function linearScale(least: number, greatest: number, axis: Axis): Scale {
  const { lang, room, each, from, to } = axis;
  const [low, high] = apart(from ?? least, to ?? greatest);
  for (let number = 6; ; number--) {
    const { step, decimals } = stepFor(high - low, number);
    const start = from ?? Math.floor(low / step + 1e-9) * step;
    const end = to ?? Math.ceil(high / step - 1e-9) * step;
    const count = Math.floor(end / step + 1e-9) - Math.ceil(start / step - 1e-9) + 1;
    const values = Array.from(
      { length: count },
      (_, index) => (Math.ceil(start / step - 1e-9) + index) * step,
    );
    const names = values.map((value) => decimal(value, decimals, lang));
    if (number > 1 && widthOf(names, each) * count > room + gap) continue;
    const at = (value: number) => (value - start) / (end - start);
    const ticks = values.map((value, index) => ({ at: at(value), text: names[index] ?? '' }));
    return { from: start, to: end, at, ticks };
  }
}

/** Two ends that differ, by more than the last digits of a number. */
function apart(low: number, high: number): [low: number, high: number] {
  if (high - low > Math.max(Math.abs(low), Math.abs(high)) * 1e-9) return [low, high];
  const room = Math.abs(low) / 2 || 1;
  return [low - room, low + room];
}

/** A round step for about so many ticks: one, two or five of a power of ten. */
function stepFor(span: number, number: number): { step: number; decimals: number } {
  const rough = span / number;
  const power = Math.floor(Math.log10(rough));
  const factor = rough / 10 ** power;
  const [digit, more] = factor <= 1 ? [1, 0] : factor <= 2 ? [2, 0] : factor <= 5 ? [5, 0] : [1, 1];
  const exponent = power + more;
  // A power below one is not exact, its inverse is.
  const step = exponent < 0 ? digit / 10 ** -exponent : digit * 10 ** exponent;
  return { step, decimals: Math.min(Math.max(0, -exponent), 12) };
}

/**
 * A logarithmic axis between two of 1, 2 and 5 times a power of ten, unless its ends are given; over
 * many powers, only some are named.
 *
 * @param least above 0
 */
export function logScale(least: number, greatest: number, axis: Axis): Scale {
  const { from, to } = axis;
  const [low, high] =
    greatest > least * 1.001 || from !== undefined || to !== undefined
      ? [from ?? least, to ?? greatest]
      : [least / 2, greatest * 2];
  const powers = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1] as const;
  const round = Array.from({ length: powers[1] - powers[0] + 1 }, (_, index) =>
    [1, 2, 5].map((digit) => Number(`${digit}e${powers[0] + index}`)),
  ).flat();
  const start = from ?? round.findLast((value) => value <= low * (1 + 1e-9)) ?? low;
  const end = to ?? round.find((value) => value >= high * (1 - 1e-9)) ?? high;
  const at = (value: number) => Math.log(value / start) / Math.log(end / start);
  const shown = round.filter((value) => value >= start * (1 - 1e-9) && value <= end * (1 + 1e-9));
  const named = namedOf(shown, Math.log10(end / start), axis);
  return {
    from: start,
    to: end,
    at,
    ticks: shown
      .filter((value) => named.has(value) || isPower(value))
      .map((value) => ({ at: at(value), text: named.get(value) ?? '' })),
  };
}

const isPower = (value: number) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9);

/** The densest of some sets of values whose names do not touch. */
function namedOf(
  values: readonly number[],
  decades: number,
  { lang, room, each }: Axis,
): ReadonlyMap<number, string> {
  const powers = values.filter(isPower);
  const sets = [
    values,
    // As a ruler has them, where 2 stands nearer to 1 than 5 does to 10.
    ...[1, 2, 3, 4, 6, 9].map((every) => powers.filter((_, index) => index % every === 0)),
  ];
  const fits = (set: readonly number[]) =>
    set.every((value, index) => {
      const next = set[index + 1];
      if (next === undefined) return true;
      const apart = (Math.log10(next / value) / decades) * room;
      return apart >= widthOf([nameOf(value, lang), nameOf(next, lang)], each);
    });
  const chosen =
    sets.find((set) => set.length > 1 && fits(set)) ??
    [values[0], values.at(-1)].filter((value) => value !== undefined);
  return new Map(chosen.map((value) => [value, nameOf(value, lang)]));
}

const nameOf = (value: number, lang: string): string => rounded(value, lang, 6);
