/** Charts as authors write them: a tag, its attributes, and data between its opening and its end. */
import { defineMdastPlugin, type MdastPluginList, type MdxJsxFlowElement } from 'satteri';
import { mdxBody } from '#entries/mdx.ts';
import type { Place } from '#entries/problem.ts';
import { isMdx } from '#entries/syntax.ts';

/** A block of data in an entry's text. */
export interface DataBlock {
  readonly text: string;
  /** The line of the file on which the text begins. */
  readonly line: number;
}

/** Where a chart stands in an entry's text, and the data that stands there with it. */
export interface WrittenChart extends Place {
  /** Path of the entry from the project's root. */
  readonly file: string;
  /** Offsets into the body. */
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly DataBlock[];
  /** Only a block of its own can be a chart. */
  readonly among: 'blocks' | 'words' | 'code';
}

/** A chart with the attributes its author gave it, expressions evaluated. */
export interface ChartTag extends WrittenChart {
  readonly name: ChartName;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const chartNames = ['Chart', 'Benchmark'] as const;
export type ChartName = (typeof chartNames)[number];
const isChartName = (name: string | null): name is ChartName =>
  chartNames.some((known) => known === name);

const mentioned = new RegExp(`<(?:${chartNames.join('|')})\\b`);

/** Whether a body has charts, as far as that is seen without parsing it. */
export const hasCharts = (file: string, body: string): boolean =>
  isMdx(file) && mentioned.test(body);

/** The attribute in which a chart's component receives, as JSON, what {@link WrittenChart} says. */
const attribute = 'written';

/** For the rendering of a body: hands each chart to its component as it is written. */
export const chartSources = (file: string, body: string): MdastPluginList =>
  hasCharts(file, body) ? [sources(file)] : [];

type Tag = Readonly<Pick<MdxJsxFlowElement, 'name' | 'attributes' | 'position'>> & {
  readonly children: readonly MdxJsxFlowElement['children'][number][];
};

const sources = (file: string) => {
  const visit = (node: Tag, source: string, among: WrittenChart['among']) => {
    if (!isChartName(node.name)) return undefined;
    const { start, end } = node.position ?? {};
    const written: WrittenChart = {
      file,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
      start: start?.offset ?? 0,
      end: end?.offset ?? 0,
      blocks: blocksOf(node.children, source),
      among,
    };
    const value = JSON.stringify(written);
    const attributes = [...node.attributes, { type: 'mdxJsxAttribute', name: attribute, value }];
    return { ...node, attributes, children: [] } as never;
  };
  return defineMdastPlugin({
    name: 'chart sources',
    options: { position: true },
    mdxJsxFlowElement: (node, context) => visit(node, context.source, 'blocks'),
    mdxJsxTextElement: (node, context) => visit(node as never, context.source, 'words'),
  });
};

/** Blocks of code, or all that stands there as one block, however Markdown would read it. */
function blocksOf(children: Tag['children'], source: string): DataBlock[] {
  const code = children.flatMap((child) =>
    // The line of the fence is not one of the text.
    child.type === 'code' ? { text: child.value, line: (child.position?.start.line ?? 0) + 1 } : [],
  );
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  if (code.length > 0 || !first || !last) return code;
  const text = source.slice(first.start.offset, last.end.offset);
  return [{ text: text.replace(/^[^\S\n]+/gm, ''), line: first.start.line }];
}

/** What a component makes of the attributes it got from {@link chartSources}. */
export function chartTagOf(
  name: ChartName,
  { [attribute]: written, ...attributes }: Readonly<Record<string, unknown>>,
): ChartTag {
  if (typeof written !== 'string') throw new Error(`<${name}> was not rendered as an entry's text`);
  return { ...(JSON.parse(written) as WrittenChart), name, attributes };
}

/** The files of data that a tag names. */
export function chartFiles({ name, attributes, blocks }: ChartTag): string[] {
  const names =
    name === 'Benchmark' && attributes['data'] === undefined && blocks.length === 0
      ? ['old', 'new']
      : ['data'];
  return names.flatMap((attribute) => {
    const target = attributes[attribute];
    return typeof target === 'string' && target !== '' ? [target] : [];
  });
}

/**
 * Every chart of a body, in order, by running the body's expressions once. A body that cannot be run
 * has none: what is wrong with it is said elsewhere.
 */
export async function chartTags(file: string, body: string): Promise<ChartTag[]> {
  if (!hasCharts(file, body)) return [];
  const found: ChartTag[] = [];
  let astray: Pick<ChartTag, 'name' | 'attributes'> | undefined;
  const nothing = () => null;
  const tags = ['Fragment', ...[...body.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name ?? '')];
  const components = Object.fromEntries(
    tags.map((name) => [name, isChartName(name) ? { name } : nothing]),
  );
  const jsx = (type: unknown, props: Readonly<Record<string, unknown>>) => {
    const name = chartNames.find((known) => components[known] === type);
    if (!name) return null;
    if (attribute in props) found.push(chartTagOf(name, plain(props)));
    else astray ??= { name, attributes: plain(props) };
    return null;
  };
  try {
    const options = { mdastPlugins: chartSources(file, body) };
    const run = await mdxBody(file, body, { Fragment: nothing, jsx, jsxs: jsx }, options);
    run({ components });
  } catch {
    return [];
  }
  if (astray) found.push({ ...astray, ...placeInCode(file, body, found) });
  return found.toSorted((a, b) => a.start - b.start);
}

/** Where the first chart stands that the parser did not see, because it is in an expression. */
function placeInCode(file: string, body: string, seen: readonly ChartTag[]): WrittenChart {
  const tags = [...body.matchAll(new RegExp(mentioned, 'g'))];
  const { index = 0 } = tags.find((tag) => seen.every(({ start }) => start !== tag.index)) ?? {};
  const before = body.slice(0, index).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return { file, ...place, start: index, end: index, blocks: [], among: 'code' };
}

/** What JSON keeps of the attributes: they are stored with what else is known of the text. */
const plain = (props: object) => JSON.parse(JSON.stringify(props)) as Record<string, unknown>;
