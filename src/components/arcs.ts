import type { GraphEdge } from '#collections/graph.ts';

/** An arc between two rows, in a grid of a thousand that is stretched beside them. */
export interface Arc {
  readonly kind: GraphEdge['kind'];
  readonly d: string;
}

const grid = 1000;

/**
 * Arcs between rows of one height: the further two are apart, the further an arc reaches, by the
 * square root, so that short ones are still told apart beside long ones. An arc diagram
 * (M. Wattenberg, "Arc diagrams", InfoVis 2002) leaves every title where it can be read.
 *
 * @param rows how many there are
 */
export function arcsOf(edges: readonly GraphEdge[], rows: number): Arc[] {
  const longest = Math.max(1, ...edges.map(({ from, to }) => to - from));
  return edges.map(({ from, to, kind }) => {
    const [start, end] = [middle(from, rows), middle(to, rows)];
    // A cubic curve reaches three quarters of the way to its control points.
    const reach = Math.round((4 / 3) * 0.96 * grid * Math.sqrt((to - from) / longest));
    return { kind, d: `M0 ${start}C${reach} ${start} ${reach} ${end} 0 ${end}` };
  });
}

/** The middle of a row, as the grid has it. */
export const middle = (row: number, rows: number): number =>
  Math.round((grid * (2 * row + 1)) / (2 * rows));
