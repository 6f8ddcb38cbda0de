import type { Result } from '#authoring/bench/result.ts';

const [width, height] = [860, 420];
const inside = { left: 64, right: 590, top: 48, bottom: 370 };
/** The kinds of build that are drawn, each with what its line's label says. */
const drawn = { cold: 'from nothing', edit: 'one post edited' } as const;

/**
 * Processor seconds of builds over the number of posts as an SVG for light and dark pages. Both axes are
 * logarithmic: on a line that rises as steeply as the diagonal, each post costs the same.
 */
export function costPlot(results: readonly Result[], caption: string): string {
  const shown = results.filter(({ stage }) => stage in drawn);
  const x = scale(
    shown.map(({ count }) => count),
    [inside.left, inside.right],
  );
  const y = scale(
    shown.map(({ cost }) => cost.cpu),
    [inside.bottom, inside.top],
  );
  const contestants = [...new Set(shown.map(({ contestant }) => contestant))];
  const lines = contestants.flatMap((contestant, index) =>
    (Object.keys(drawn) as (keyof typeof drawn)[]).flatMap((stage) => {
      const points = shown
        .filter((result) => result.contestant === contestant && result.stage === stage)
        .toSorted((a, b) => a.count - b.count)
        .map(({ count, cost }) => ({ x: x.at(count), y: y.at(cost.cpu), cpu: cost.cpu }));
      return points.length > 0 ? [{ contestant, index, stage, points }] : [];
    }),
  );
  const ends = lines.map(({ points }) => points.at(-1)?.y ?? 0);
  const labels = apart(ends, 16);
  const marks = lines.map(({ contestant, index, stage, points }, line) => {
    const path = points.map((point) => `${round(point.x)} ${round(point.y)}`).join('L');
    const dots = points.map(
      (point) => `<circle cx="${round(point.x)}" cy="${round(point.y)}" r="4"/>`,
    );
    const label = `${contestant}, ${drawn[stage]}: ${(points.at(-1)?.cpu ?? 0).toFixed(1)} s`;
    const at = `x="${inside.right + 12}" y="${round((labels[line] ?? 0) + 4)}"`;
    return `<g class="of-${index} ${stage}"><path d="M${path}"/>${dots.join('')}${text(at, label)}</g>`;
  });
  const rules = [
    ...x.ticks.map((tick) => {
      const at = round(x.at(tick));
      const line = `<line x1="${at}" x2="${at}" y1="${inside.top}" y2="${inside.bottom}"/>`;
      return line + text(`x="${at}" y="${inside.bottom + 20}" text-anchor="middle"`, named(tick));
    }),
    ...y.ticks.map((tick) => {
      const at = round(y.at(tick));
      const line = `<line x1="${inside.left}" x2="${inside.right}" y1="${at}" y2="${at}"/>`;
      return line + text(`x="${inside.left - 8}" y="${at + 4}" text-anchor="end"`, named(tick));
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(`Processor seconds of a build by number of posts. ${caption}`)}</title>`,
    `<style>${style}</style>`,
    text(`x="${inside.left}" y="24" class="name"`, 'CPU seconds of a build, by number of posts'),
    `<g class="rules">${rules.join('')}</g>`,
    ...marks,
    text(`x="${inside.left}" y="${height - 10}" class="caption"`, caption),
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  'text{font:13px system-ui,sans-serif;fill:#333}.name{font-weight:600}.caption{font-size:11px}',
  '.rules line{stroke:#8886;stroke-width:1}',
  'path{fill:none;stroke-width:2.5}.edit path{stroke-dasharray:6 4}',
  '.of-0 path{stroke:#0b6e4f}.of-0 circle,.of-0 text{fill:#0b6e4f}',
  '.of-1 path{stroke:#a63d00}.of-1 circle,.of-1 text{fill:#a63d00}',
  '@media(prefers-color-scheme:dark){text{fill:#ccc}',
  '.of-0 path{stroke:#5fd3a6}.of-0 circle,.of-0 text{fill:#5fd3a6}',
  '.of-1 path{stroke:#ff9d66}.of-1 circle,.of-1 text{fill:#ff9d66}}',
].join('');

/** A logarithmic scale over some values, with the 1, 2 and 5 of each power of ten as ticks. */
function scale(values: readonly number[], [from, to]: readonly [number, number]) {
  const low = tickBelow(Math.min(...values));
  const high = Math.max(low * 2, tickAbove(Math.max(...values)));
  const at = (value: number) => from + ((to - from) * Math.log(value / low)) / Math.log(high / low);
  return { at, ticks: allTicks.filter((tick) => tick >= low && tick <= high) };
}

const allTicks = Array.from({ length: 9 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** (power - 2)),
).flat();
const tickBelow = (value: number) => allTicks.findLast((tick) => tick <= value) ?? 0.01;
const tickAbove = (value: number) => allTicks.find((tick) => tick >= value) ?? 5_000_000;

/** Heights for labels that stand at least so far apart, in the same order from top to bottom. */
function apart(heights: readonly number[], distance: number): number[] {
  const placed = [...heights];
  const order = heights
    .map((_, index) => index)
    .toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  for (const [rank, index] of order.entries()) {
    const above = placed[order[rank - 1] ?? -1];
    if (above !== undefined) placed[index] = Math.max(placed[index] ?? 0, above + distance);
  }
  return placed;
}

const named = (value: number) => value.toLocaleString('en');
const round = (value: number) => Math.round(value * 10) / 10;
const escape = (words: string) =>
  words.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
const text = (attributes: string, words: string) => `<text ${attributes}>${escape(words)}</text>`;
