import { type BenchmarkOptions, benchmarkOptions } from '#charts/benchmark-options.ts';
import { comparedFigure } from '#charts/compared.ts';
import { benchstatOutput, isBenchstat } from '#charts/benchstat-output.ts';
import { ChartError } from '#charts/chart-error.ts';
import { cellAt, columnIndex } from '#charts/columns.ts';
import { type Sheet, sheetOf } from '#charts/csv.ts';
import type { Figure } from '#charts/figure.ts';
import { type GoOutput, goOutput, type Runs, shortNames } from '#charts/go-output.ts';
import { reportedFigure } from '#charts/reported.ts';
import { words } from '#words/words.ts';

/** Two samples of one benchmark. */
export interface Pair {
  readonly name: string;
  readonly unit: string;
  readonly old: readonly number[];
  readonly new: readonly number[];
}

export interface Pairs {
  readonly labels: readonly [old: string, new: string];
  readonly pairs: readonly Pair[];
}

/**
 * What a `<Benchmark>` shows.
 *
 * @param texts read what benchstat printed, or CSV; or what `go test` printed before and after
 * @throws ChartError
 */
export function benchmarkFigure(
  attributes: Readonly<Record<string, unknown>>,
  texts: () => readonly (() => string)[],
  lang: string,
): Figure {
  const options = benchmarkOptions(attributes);
  const [old, young] = texts();
  const figure = young
    ? comparedFigure(goPairs(goOutput(old?.() ?? ''), goOutput(young()), options), options, lang)
    : figureOfOne(old?.() ?? '', options, lang);
  const { title, caption, alt, wide } = options;
  return { ...figure, title, caption, isWide: wide, ...(alt && { description: alt }) };
}

const figureOfOne = (text: string, options: BenchmarkOptions, lang: string): Figure =>
  isBenchstat(text)
    ? reportedFigure(benchstatOutput(text), options, lang)
    : comparedFigure(sheetPairs(sheetOf(text), options), options, lang);

function sheetPairs(sheet: Sheet, options: BenchmarkOptions): Pairs {
  const { old = 'old', new: young = 'new', unit = '' } = options;
  const columns = [columnIndex(sheet, old, 'old'), columnIndex(sheet, young, 'new')] as const;
  const by = options.name ?? (sheet.columns.includes('name') ? 'name' : undefined);
  const at = by === undefined ? undefined : columnIndex(sheet, by, 'name');
  const groups = Map.groupBy(sheet.rows, ({ cells }) =>
    at === undefined ? (options.title ?? words.charts.columns.benchmark) : (cells[at] ?? ''),
  );
  const pairs = [...groups].map(([name, rows]): Pair => {
    const [olds = [], news = []] = columns.map((column) =>
      rows.flatMap((row) => {
        const cell = cellAt(sheet, row, column);
        if (cell && cell.value <= 0) throw notPositive(cell.text, row.line);
        return cell ? [cell.value] : [];
      }),
    );
    if (olds.length === 0 || news.length === 0)
      throw new ChartError(
        `${name} has values on one side only`,
        'measure it on both sides',
        rows[0]?.line,
      );
    return { name, unit, old: olds, new: news };
  });
  return { labels: [old, young], pairs };
}

const notPositive = (text: string, line: number | undefined) =>
  new ChartError(`${text} cannot be compared as a share`, 'write measurements above 0', line);

function goPairs(before: GoOutput, after: GoOutput, options: BenchmarkOptions): Pairs {
  const unit = options.metric ?? [...before.keys()].find((one) => after.has(one)) ?? '';
  const [olds, news] = [runsIn(before, unit), runsIn(after, unit)];
  const names = shortNames(olds.map(({ name }) => name));
  const pairs = olds.flatMap(({ name, values }): Pair[] => {
    const same = news.find((one) => one.name === name);
    return same ? [{ name: names.get(name) ?? name, unit, old: values, new: same.values }] : [];
  });
  if (pairs.length === 0)
    throw new ChartError(
      'no benchmark is in both outputs',
      'run the same benchmarks before and after',
    );
  for (const pair of pairs) {
    const wrong = [...pair.old, ...pair.new].find((value) => value <= 0);
    if (wrong !== undefined) {
      const hint = 'write metric="…" with a unit of which there is some';
      throw new ChartError(
        `${pair.name} has ${wrong} ${unit}, which cannot be compared as a share`,
        hint,
      );
    }
  }
  return { labels: [words.charts.sides.old, words.charts.sides.new], pairs };
}

function runsIn(output: GoOutput, unit: string): readonly Runs[] {
  const found = output.get(unit);
  if (found) return found;
  const hint = `write one of ${[...output.keys()].map((one) => `metric="${one}"`).join(', ')}`;
  throw new ChartError(
    `there are no results in ${unit === '' ? 'a unit of both sides' : unit}`,
    hint,
  );
}
