import type { BenchmarkOptions } from '#charts/benchmark-options.ts';
import { measureOf, pWords } from '#charts/benchmark-words.ts';
import type { BenchstatOutput, Reported, ReportedValue } from '#charts/benchstat-output.ts';
import { type Change, changeRows } from '#charts/change-rows.ts';
import type { Figure } from '#charts/figure.ts';
import { decimal, withUnit } from '#charts/numbers.ts';
import type { Verdict } from '#statistics/comparison.ts';
import { words } from '#words/words.ts';

/** What benchstat found, with nothing added to it. */
export function reportedFigure(
  { labels, rows }: BenchstatOutput,
  { title }: BenchmarkOptions,
  lang: string,
): Figure {
  const { columns, compared, methods } = words.charts;
  const said = rows.map((row) => `${row.name}: ${differenceOf(row, lang)}.`).join(' ');
  const isOneUnit = new Set(rows.map(({ unit }) => unit)).size === 1;
  const changes = rows.map((row): Change => ({
    name: nameOf(row, isOneUnit),
    change: { value: row.change ?? row.new.value / row.old.value - 1 },
    verdict: verdictOf(row),
    words: differenceOf(row, lang),
  }));
  return {
    isTable: true,
    key: [],
    description: `${compared(labels[1], labels[0])}. ${said}`,
    method: `${methods.benchstat} ${methods.alone}`,
    plot: changeRows(changes, labels, lang),
    table: {
      caption: title ?? compared(labels[1], labels[0]),
      columns: [columns.benchmark, ...labels, columns.difference].map((name) => ({
        name,
        isNumeric: false,
      })),
      rows: rows.map((row) => [
        nameOf(row, isOneUnit),
        ...[row.old, row.new].map((side) => valueText(side, row.unit)),
        [
          differenceOf(row, lang),
          [...pOf(row, lang), `n\u00A0=\u00A0${row.size.replace('+', ' + ')}`].join(', '),
        ],
      ]),
    },
  };
}

const pOf = ({ p }: Reported, lang: string): string[] =>
  p === undefined ? [] : [p === 0 ? 'p\u00A0<\u00A00.001' : pWords(p, lang)];

const nameOf = ({ name, unit }: Reported, isOneUnit: boolean) =>
  isOneUnit ? name : `${name}, ${unit}`;

function verdictOf({ change }: Reported): Verdict {
  if (change === undefined) return 'cannot tell';
  return change === 0 ? 'unchanged' : change < 0 ? 'less' : 'more';
}

/** `1.718 µs`, and below it `± 1 %`. */
function valueText({ text, reach }: ReportedValue, unit: string): readonly [string, string] {
  const [, digits = text, prefix = ''] = /^([\d.]+)(.*)$/.exec(text) ?? [];
  const short = unit.replace(/^sec/, 's').replace(/\/op$/, '');
  return [withUnit(digits, prefix + short), `± ${reach.replace('%', '\u202F%')}`];
}

function differenceOf(row: Reported, lang: string): string {
  const verdict = verdictOf(row);
  if (verdict === 'cannot tell') return words.charts.cannotTell;
  if (verdict === 'unchanged') return words.charts.unchanged;
  const share = decimal(Math.abs(row.change ?? 0) * 100, 1, lang);
  return `${withUnit(share, '%')} ${measureOf(row.unit, row.old.value).words[verdict]}`;
}
