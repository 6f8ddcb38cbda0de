/** Charts as entries have them: the data is read here, and mistakes get their place. */
import { readFileSync } from 'node:fs';
import { benchmarkFigure } from '#charts/benchmark.ts';
import { chartFigure } from '#charts/chart.ts';
import { ChartError } from '#charts/chart-error.ts';
import { sheetOf, sheetOfRows } from '#charts/csv.ts';
import type { Figure } from '#charts/figure.ts';
import { chartFiles, type ChartTag } from '#entries/chart-tags.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Place, Problem } from '#entries/problem.ts';
import { site } from '#site.config';

/** A text of data, and where its lines stand. */
interface Source {
  readonly text: string;
  /** The file it lies in, as the tag names it; absent where it stands in the entry. */
  readonly target?: string;
  /** The line of the entry on which it begins. */
  readonly line?: number;
}

/**
 * What a tag shows.
 *
 * @param root the project's folder, absolute
 * @throws what {@link chartProblem} finds
 */
export function figureOf(tag: ChartTag, root: string): Figure {
  const drawn = drawnFrom(tag, root);
  if ('figure' in drawn) return drawn.figure;
  const { file, line, message, hint } = drawn.problem;
  throw new Error(`${file}:${line}: ${message} — ${hint ?? ''}`);
}

/** What is wrong with a tag, in one line; a file that does not exist is told of elsewhere. */
export function chartProblem(tag: ChartTag, root: string): Problem | undefined {
  const isRead = chartFiles(tag).every(
    (name) => !/^(?:missing|link)$/.test(mediaFile(root, tag.file, name).kind),
  );
  const drawn = isRead ? drawnFrom(tag, root) : undefined;
  return drawn && 'problem' in drawn ? drawn.problem : undefined;
}

function drawnFrom(tag: ChartTag, root: string) {
  const { lang } = site;
  let at: Source | undefined;
  const textOf = (source: Source): string => {
    at = source;
    return source.text;
  };
  try {
    if (tag.among !== 'blocks') throw misplaced(tag);
    const figure =
      tag.name === 'Chart'
        ? chartFigure(
            tag.attributes,
            () => {
              if (tag.attributes['rows'] !== undefined) return sheetOfRows(onlyRows(tag));
              return sheetOf(textOf(onlySource(tag, root)));
            },
            lang,
          )
        : benchmarkFigure(
            tag.attributes,
            () => benchmarkSources(tag, root).map((source) => () => textOf(source)),
            lang,
          );
    return { figure };
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    return { problem: problemAt(tag, error, at) };
  }
}

function misplaced({ among, name }: ChartTag): ChartError {
  return among === 'words'
    ? new ChartError('it stands among the words of a paragraph', 'put empty lines around it')
    : new ChartError(
        'it stands in an expression',
        `write it as a tag <${name} /> outside of { and }`,
      );
}

function problemAt(tag: ChartTag, error: ChartError, source: Source | undefined): Problem {
  const { file, line, column, name } = tag;
  const { message, hint } = error;
  const said = { file, severity: 'error', hint } as const;
  if (error.line === undefined || !source)
    return { ...said, line, column, message: `<${name}>: ${message}` };
  if (source.target !== undefined) {
    return {
      ...said,
      line,
      column,
      message: `<${name}>: ${source.target}:${error.line}: ${message}`,
    };
  }
  const own: Place = { line: (source.line ?? line) + error.line - 1, column: 1 };
  return { ...said, ...own, message: `<${name}>: ${message}` };
}

const sourcesHint =
  'write data="./results.csv", rows={[…]}, or the data as a block of code in the tag';

function onlyRows({ attributes, blocks }: ChartTag): unknown {
  if (attributes['data'] === undefined && blocks.length === 0) return attributes['rows'];
  throw new ChartError('the data is there twice', sourcesHint);
}

function onlySource(tag: ChartTag, root: string): Source {
  const sources = [...chartFiles(tag).map((name) => fileSource(tag, name, root)), ...tag.blocks];
  const [only] = sources;
  if (!only) throw new ChartError('there is no data', sourcesHint);
  if (sources.length > 1) throw new ChartError('the data is there twice', sourcesHint);
  return only;
}

function benchmarkSources(tag: ChartTag, root: string): Source[] {
  const { attributes, blocks } = tag;
  const files = chartFiles(tag);
  if (attributes['data'] !== undefined || blocks.length === 1) return [onlySource(tag, root)];
  if (blocks.length === 2) return [...blocks];
  const hint =
    'write data="./benchstat.txt", old="./old.txt" new="./new.txt", or the data as a block of code in the tag';
  if (blocks.length > 2) throw new ChartError(`there are ${blocks.length} blocks of data`, hint);
  if (files.length !== 2) throw new ChartError('there is no data', hint);
  return files.map((name) => fileSource(tag, name, root));
}

function fileSource({ file }: ChartTag, target: string, root: string): Source {
  const found = mediaFile(root, file, target);
  if (found.kind === 'remote') {
    const hint = 'save it beside the entry and write ./NAME';
    throw new ChartError(`the data ${target} is on another host`, hint);
  }
  if (found.kind !== 'file') {
    const hint = 'hint' in found ? found.hint : undefined;
    throw new ChartError(`the file ${target} does not exist`, hint ?? 'put it there');
  }
  return { target, text: readFileSync(found.path, 'utf8') };
}
