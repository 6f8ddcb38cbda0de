import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '#authoring/bench/result.ts';
import { type Arena, coldBuild } from '#authoring/bench/stages.ts';
import { markdownTable } from '#authoring/markdown-table.ts';

/** Milliseconds of processor time that link previews took, none of them kept from before. */
export interface PreviewCost {
  readonly posts: number;
  /** Of one build. */
  readonly previews: number;
  /** Of each, with the start of the processes that draw and all that they load. */
  readonly mean: number;
  /** Of the drawings alone, those of all rounds. */
  readonly median: number;
  readonly most: number;
  /** Nineteen of twenty took no more. */
  readonly usual: number;
}

/**
 * Builds an arena's site from nothing, as often as there are rounds.
 *
 * @param said is told of each round as it ends, in one line
 * @throws Stop with the build's own words when it fails
 */
export async function previewCost(
  arena: Arena,
  rounds: number,
  signal: AbortSignal,
  said: (line: string) => void,
): Promise<PreviewCost> {
  const all: Costs[] = [];
  for (let turn = 1; turn <= rounds; turn += 1) {
    const file = join(arena.folder, `preview-costs-${turn}`);
    const without = { ...arena.contestant.without, PREVIEW_COSTS: file };
    await coldBuild({ ...arena, contestant: { ...arena.contestant, without } }, signal);
    const costs = costsIn(readFileSync(file, 'utf8'));
    all.push(costs);
    const each = (costs.processes / costs.drawings.length).toFixed(1);
    said(`round ${turn} of ${rounds}: ${costs.drawings.length} previews, ${each} ms CPU each`);
  }
  const ranked = all.flatMap(({ drawings }) => drawings).toSorted((a, b) => a - b);
  return {
    posts: arena.count,
    previews: Math.round(ranked.length / rounds),
    mean: all.reduce((sum, { processes }) => sum + processes, 0) / ranked.length,
    median: median(ranked),
    usual: ranked[Math.ceil(ranked.length * 0.95) - 1] ?? Number.NaN,
    most: ranked.at(-1) ?? Number.NaN,
  };
}

/** Milliseconds of processor time in one build. */
interface Costs {
  /** Of each drawing. */
  readonly drawings: readonly number[];
  /** Of all processes that draw, from their start to their last drawing. */
  readonly processes: number;
}

/** @param text as `preview-probe.ts` writes it */
export function costsIn(text: string): Costs {
  const lines = text.trim().split('\n').filter(Boolean);
  const drawings: number[] = [];
  const totals = new Map<string, number>();
  for (const line of lines) {
    const [pid = '', drawing, total] = line.split(' ');
    drawings.push(Number(drawing) / 1000);
    totals.set(pid, Number(total) / 1000);
  }
  return { drawings, processes: [...totals.values()].reduce((sum, total) => sum + total, 0) };
}

/** As a Markdown table, a row for each number of posts. */
export const previewTable = (costs: readonly PreviewCost[]): string =>
  markdownTable(
    ['posts', 'previews', 'CPU ms each', 'a drawing: median', '95 % within', 'the slowest'],
    costs.map(({ posts, previews, mean, median, usual, most }) => [
      ...[posts, previews].map((count) => count.toLocaleString('en')),
      ...[mean, median, usual, most].map((time) => time.toFixed(1)),
    ]),
  );
