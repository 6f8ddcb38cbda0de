/** What a comparison says in words and numbers. */
import { decimal, rounded, signed, withUnit } from '#charts/numbers.ts';
import type { TableCell } from '#charts/figure.ts';
import type { Estimate } from '#statistics/intervals.ts';
import type { Verdict } from '#statistics/comparison.ts';
import { words } from '#words/words.ts';

/** How a unit is written, and what less of it means. */
export interface Measure {
  readonly unit: string;
  /** What is written before the unit, with its factor. */
  readonly prefix: readonly [sign: string, factor: number];
  readonly words: Readonly<Record<'less' | 'more', string>>;
}

const decimalPrefixes = [
  ['', 1],
  ['m', 1e-3],
  ['µ', 1e-6],
  ['n', 1e-9],
] as const;
const binaryPrefixes = [
  ['Gi', 2 ** 30],
  ['Mi', 2 ** 20],
  ['Ki', 2 ** 10],
  ['', 1],
] as const;

/** @param value what is measured, in the unit without a prefix */
export function measureOf(unit: string, value: number): Measure {
  const isRate = /\/s$/.test(unit);
  const isTime = /^(?:sec|[nµm]?s)(?:\/op)?$/.test(unit);
  const { faster, less, more, slower } = words.charts;
  const amounts = isRate
    ? { less: slower, more: faster }
    : isTime
      ? { less: faster, more: slower }
      : { less, more };
  const base = /^sec(?:\/op)?$/.test(unit)
    ? decimalPrefixes
    : /^B(?:\/(?:op|s))?$/.test(unit)
      ? binaryPrefixes
      : ([['', 1]] as const);
  const prefix = base.find(([, factor]) => Math.abs(value) >= factor) ?? base.at(-1) ?? ['', 1];
  const short = unit.replace(/^sec/, 's').replace(/\/op$/, '');
  return { unit: prefix[0] + short, prefix, words: amounts };
}

/** `1.718 µs`, and below it `1.707 to 1.736`. */
export function estimateCell(
  { value, interval }: Estimate,
  { unit, prefix }: Measure,
  lang: string,
): TableCell {
  const [, factor] = prefix;
  const scaled = (number: number) => number / factor;
  if (!interval) return withUnit(rounded(scaled(value), lang), unit);
  const [low, high] = interval.map(scaled) as [number, number];
  const decimals = Math.max(decimalsFor(high - low), 3 - digitsBefore(scaled(value)));
  const text = (number: number) => decimal(number, Math.min(decimals, 6), lang);
  return [withUnit(text(scaled(value)), unit), words.charts.interval(text(low), text(high))];
}

const digitsBefore = (value: number) =>
  Math.max(1, Math.floor(Math.log10(Math.abs(value) || 1)) + 1);

/** Decimals that tell the ends of an interval apart by two digits. */
const decimalsFor = (width: number): number =>
  width > 0 ? Math.min(Math.max(0, 1 - Math.floor(Math.log10(width))), 6) : 0;

/** `17.3 % faster` and `16.6 to 18.0 %`, or `cannot tell` and `−0.6 to +1.1 %`. */
export function changeWords(
  { value, interval }: Estimate,
  verdict: Verdict,
  { words: amounts }: Measure,
  lang: string,
): readonly [verdict: string, interval: string] {
  const { cannotTell, interval: ends, tooFew, unchanged } = words.charts;
  if (!interval) return [cannotTell, tooFew];
  const percents = interval.map((share) => share * 100) as [number, number];
  const decimals = decimalsFor(percents[1] - percents[0]);
  if (verdict === 'less' || verdict === 'more') {
    const text = (share: number) => decimal(Math.abs(share), decimals, lang);
    const [least = 0, most = 0] = percents.map(Math.abs).toSorted((a, b) => a - b);
    return [
      `${withUnit(text(value * 100), '%')} ${amounts[verdict]}`,
      ends(text(least), withUnit(text(most), '%')),
    ];
  }
  const [low = '', high = ''] = percents.map((share) => signed(share, decimals, lang));
  const said = verdict === 'unchanged' ? unchanged : cannotTell;
  return [said, ends(low, withUnit(high, '%'))];
}

/** `p = 0.0002`, or `p < 0.0001`. */
export const pWords = (p: number, lang: string): string =>
  p < 0.0001 ? `p\u00A0<\u00A0${rounded(0.0001, lang)}` : `p\u00A0=\u00A0${rounded(p, lang, 2)}`;
