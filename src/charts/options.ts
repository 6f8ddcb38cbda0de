import { ChartError } from '#charts/chart-error.ts';
import { nearest } from '#entries/nearest.ts';

/** The kinds of chart. */
const chartKinds = ['bar', 'dot', 'box', 'distribution', 'line'] as const;
export type ChartKind = (typeof chartKinds)[number];

const scales = ['linear', 'log'] as const;
export type ScaleName = (typeof scales)[number];

/** How a distribution is shown. */
export const shows = ['histogram', 'density', 'strip'] as const;
export type Show = (typeof shows)[number];

/** A statistic that may stand beside the name of a sample. */
export const notes = ['median', 'mean', 'deviation', 'cv', 'count'] as const;
export type Note = (typeof notes)[number];

/** What a `<Chart>` may say of itself, beside where its data is. */
export interface ChartOptions {
  readonly kind: ChartKind;
  readonly title?: string;
  readonly caption?: string;
  /** Whether it goes beyond the text where there is room. */
  readonly wide?: boolean;
  /** What the chart shows, instead of the description that is made of the data. */
  readonly alt?: string;
  /** The column of what is compared, or along which lines run. */
  readonly x?: string;
  /** The columns of what is measured. */
  readonly y?: readonly string[];
  /** The column that tells series apart. */
  readonly series?: string;
  /** The columns of the ends of an interval, or of what reaches as far either way. */
  readonly low?: string;
  readonly high?: string;
  readonly error?: string;
  /** Names on the axes, where those of the columns will not do. */
  readonly xLabel?: string;
  readonly yLabel?: string;
  readonly unit?: string;
  readonly scale?: ScaleName;
  readonly xScale?: ScaleName;
  /** Where the axis of what is measured begins and ends. */
  readonly from?: number;
  readonly to?: number;
  readonly show?: readonly Show[];
  readonly bins?: number;
  readonly note?: Note;
}

type Read = (value: unknown, name: string) => unknown;

const fault = (name: string, value: unknown, hint: string) =>
  new ChartError(`${name} is ${said(value)}`, hint);
const said = (value: unknown) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

const text: Read = (value, name) => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw fault(name, value, `write ${name}="…"`);
};
const number: Read = (value, name) => {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof read === 'number' && Number.isFinite(read)) return read;
  throw fault(name, value, `write ${name}={0} with a number`);
};
const flag: Read = (value, name) => {
  if (value === true || value === false) return value;
  throw fault(name, value, `write ${name} alone`);
};
const whole: Read = (value, name) => {
  const read = number(value, name) as number;
  if (Number.isInteger(read) && read >= 2 && read <= 200) return read;
  throw fault(name, value, `write ${name}={50}, from 2 to 200`);
};
const one =
  (known: readonly string[]): Read =>
  (value, name) => {
    if (typeof value === 'string' && known.includes(value)) return value;
    const near = typeof value === 'string' ? nearest(value, known) : undefined;
    // Short words are near to one another: a pie is no line.
    const meant = near?.charAt(0) === String(value).charAt(0) ? near : undefined;
    throw fault(
      name,
      value,
      meant ? `write ${name}="${meant}"` : `write one of ${known.join(', ')}`,
    );
  };
const list =
  (read: Read): Read =>
  (value, name) =>
    (Array.isArray(value) ? value : String(value).split(',')).map((item: unknown) =>
      read(typeof item === 'string' ? item.trim() : item, name),
    );

const readers: Readonly<Record<keyof ChartOptions, Read>> = {
  kind: one(chartKinds),
  title: text,
  caption: text,
  alt: text,
  wide: flag,
  x: text,
  y: list(text),
  series: text,
  low: text,
  high: text,
  error: text,
  xLabel: text,
  yLabel: text,
  unit: text,
  scale: one(scales),
  xScale: one(scales),
  from: number,
  to: number,
  show: list(one(shows)),
  bins: whole,
  note: one(notes),
};

/** Which kinds an option says something to; others are for all. */
const kindsOf: Readonly<Partial<Record<keyof ChartOptions, readonly ChartKind[]>>> = {
  series: ['bar', 'dot', 'line'],
  low: ['bar', 'dot', 'line'],
  high: ['bar', 'dot', 'line'],
  error: ['bar', 'dot', 'line'],
  xLabel: ['line'],
  xScale: ['line'],
  show: ['distribution'],
  bins: ['distribution'],
  note: ['box', 'distribution'],
};

/** Attributes that say where the data is, or that rendering adds. */
const others: readonly string[] = ['data', 'rows', 'children'];

/**
 * The options of a chart.
 *
 * @param attributes as written, expressions evaluated
 * @throws ChartError
 */
export function chartOptions(attributes: Readonly<Record<string, unknown>>): ChartOptions {
  const given = optionsOf(attributes, readers, others) as Partial<ChartOptions>;
  const { kind, low, high, error, from, to } = given;
  if (!kind)
    throw new ChartError(
      'kind is missing',
      `write one of ${chartKinds.map((one) => `kind="${one}"`).join(', ')}`,
    );
  for (const [name, kinds] of Object.entries(kindsOf)) {
    if (!(name in given) || kinds.includes(kind)) continue;
    const hint = `leave it out, or write kind="${kinds.join('" or "')}"`;
    throw new ChartError(`${name} means nothing for kind="${kind}"`, hint);
  }
  if ((low === undefined) !== (high === undefined) || (error !== undefined && low !== undefined)) {
    const hint = 'write low="…" and high="…", or error="…" for what reaches as far either way';
    throw new ChartError('the interval has not two ends', hint);
  }
  if (from !== undefined && to !== undefined && from >= to)
    throw new ChartError(`the axis runs from ${from} to ${to}`, 'write the lesser as from={…}');
  return { ...given, kind };
}

/** Attributes read by name; one that is not known is a mistake. @throws ChartError */
export function optionsOf(
  attributes: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, Read>>,
  ignored: readonly string[],
): Readonly<Record<string, unknown>> {
  const names = [...Object.keys(known), ...ignored];
  const read = Object.entries(attributes).flatMap(([name, value]) => {
    const reader = Object.hasOwn(known, name) ? known[name] : undefined;
    if (reader) return [[name, reader(value, name)] as const];
    if (ignored.includes(name)) return [];
    const meant = nearest(name, names);
    const hint = meant
      ? `write ${meant}`
      : `known are ${names.filter((one) => one !== 'children').join(', ')}`;
    throw new ChartError(`there is no attribute ${name}`, hint);
  });
  return Object.fromEntries(read);
}

export const readText = text;
export const readNumber = number;
export const readOne = one;
export const readFlag = flag;
