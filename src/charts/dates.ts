/** Days on an axis. Everything is in UTC: a day is the same wherever the site is built. */
import type { Axis, Scale } from '#charts/scale.ts';

const day = 86_400_000;

/** Milliseconds since the epoch of `2026-02-13` or `2026-02`; undefined for any other text. */
export function dayOf(text: string): number | undefined {
  const [, year, month, date = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = Date.parse(`${year}-${month}-${date}T00:00:00Z`);
  return new Date(time).toISOString().startsWith(`${year}-${month}-${date}`) ? time : undefined;
}

interface Step {
  readonly months?: number;
  readonly days?: number;
}

const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((days) => ({ days })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600].map((months) => ({ months })),
];

/** The finest of some round steps whose names have room. The axis begins and ends with the data. */
export function dateScale(from: number, to: number, { lang, room }: Axis): Scale {
  const [start, end] = to > from ? [from, to] : [from - day, to + day];
  const at = (time: number) => (time - start) / (end - start);
  const sets = steps.map((step) => {
    const name = namer(step, lang);
    return marks(start, end, step).map((time) => ({ at: at(time), text: name(time) }));
  });
  const fits = (ticks: readonly { text: string }[]) =>
    ticks.length * (Math.max(...ticks.map(({ text }) => text.length)) * 6.8 + 20) <= room + 20;
  const ticks = sets.find((set) => set.length > 0 && fits(set)) ?? [];
  return { from: start, to: end, at, ticks };
}

function marks(start: number, end: number, { months, days = 1 }: Step): number[] {
  // More than any axis has room for: a coarser step follows.
  const most = 60;
  const times: number[] = [];
  if (months) {
    const first = new Date(start);
    let month = first.getUTCFullYear() * 12 + first.getUTCMonth();
    month = Math.ceil(month / months) * months;
    for (; times.length <= most; month += months) {
      const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
      if (time > end) break;
      if (time >= start) times.push(time);
    }
    return times;
  }
  for (let time = start; time <= end && times.length <= most; time += days * day) times.push(time);
  return times;
}

function namer({ months }: Step, lang: string): (time: number) => string {
  const options: Intl.DateTimeFormatOptions = months
    ? { year: 'numeric', ...(months < 12 && { month: 'short' }) }
    : { day: 'numeric', month: 'short' };
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  return (time) => format.format(time);
}

/** Days as a table names them. */
export function dayNames(lang: string): (time: number) => string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  return (time) => format.format(time);
}
