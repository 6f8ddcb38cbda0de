import { ChartError } from '#charts/chart-error.ts';

/** One comparison as benchstat printed it. */
export interface Reported {
  readonly name: string;
  readonly unit: string;
  readonly old: ReportedValue;
  readonly new: ReportedValue;
  /** The change as a share; undefined where benchstat found none, and prints "~". */
  readonly change: number | undefined;
  /** Absent where benchstat did not test. */
  readonly p?: number;
  /** `10`, or `10+9`. */
  readonly size: string;
}

export interface ReportedValue {
  /** In the unit without a prefix. */
  readonly value: number;
  /** As printed: `1.718µ`. */
  readonly text: string;
  /** How far the 95 % interval reaches, as printed: `1%` or `∞`. */
  readonly reach: string;
}

export interface BenchstatOutput {
  readonly labels: readonly [old: string, new: string];
  readonly rows: readonly Reported[];
}

/** Whether a text is what benchstat prints. */
export const isBenchstat = (text: string): boolean => /│/.test(text) && /vs base/.test(text);

const value = String.raw`([\d.]+)([nµumkKMGT]?i?)\s+±\s+(\d+%|∞)`;
const mark = String.raw`(?:\s+[¹²³⁴-⁹⁰]+)?`;
const result = new RegExp(
  String.raw`^(\S+)\s+${value}${mark}\s+${value}${mark}\s+(~|\?|[-+]?[\d.]+%)\s+\((?:p=([\d.]+) )?n=([\d+]+)\)`,
);

/**
 * Reads the table that benchstat prints of two files: medians, their intervals and the change. The
 * geometric mean below them is passed over, since it is not tested.
 *
 * @see https://pkg.go.dev/golang.org/x/perf/cmd/benchstat
 * @throws ChartError
 */
export function benchstatOutput(text: string): BenchstatOutput {
  const rows: Reported[] = [];
  let labels: readonly [string, string] | undefined;
  let unit = '';
  for (const [index, line] of text.split('\n').entries()) {
    const cells = line.split('│').map((cell) => cell.trim());
    if (cells.length > 1) {
      const columns = cells.slice(1, -1);
      if (columns.length !== 2) {
        const message = `benchstat compares ${columns.length === 1 ? 'nothing' : `${columns.length} files`} here`;
        throw new ChartError(
          message,
          'run benchstat with two files: old.txt and new.txt',
          index + 1,
        );
      }
      const [old = '', young = ''] = columns;
      if (/vs base/.test(young)) unit = old;
      else labels = [old, young];
      continue;
    }
    const found = result.exec(line.trim());
    if (!found) {
      if (!/±/.test(line) || /^geomean\b/.test(line)) continue;
      const hint = 'write the line as benchstat printed it';
      throw new ChartError('this is no comparison as benchstat prints it', hint, index + 1);
    }
    const [
      ,
      name = '',
      a = '',
      ap = '',
      ar = '',
      b = '',
      bp = '',
      br = '',
      change = '',
      p,
      size = '',
    ] = found;
    rows.push({
      name,
      unit,
      old: { value: Number(a) * prefixed(ap), text: a + ap, reach: ar },
      new: { value: Number(b) * prefixed(bp), text: b + bp, reach: br },
      change: /^[~?]/.test(change) ? undefined : Number(change.slice(0, -1)) / 100,
      ...(p !== undefined && { p: Number(p) }),
      size,
    });
  }
  if (!labels || rows.length === 0)
    throw new ChartError('benchstat compares nothing here', 'write the whole table that it prints');
  return { labels, rows };
}

const factors: Readonly<Record<string, number>> = {
  n: 1e-9,
  µ: 1e-6,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};
const prefixed = (prefix: string): number => factors[prefix] ?? 1;
