import type { Cost } from '#authoring/bench/cost.ts';
import { type Stage, stages } from '#authoring/bench/stages.ts';

/** What one contestant's builds of one kind cost at one number of posts. */
export interface Result {
  readonly contestant: string;
  readonly count: number;
  readonly stage: Stage;
  /** Medians over all rounds. */
  readonly cost: Cost;
}

/** The median; of two in the middle their mean. */
export function median(values: readonly number[]): number {
  const ranked = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = low] = [
    ranked[Math.ceil(ranked.length / 2) - 1],
    ranked[Math.floor(ranked.length / 2)],
  ];
  return (low + high) / 2;
}

/**
 * The medians of a contestant's rounds at one number of posts, in the order of the stages. What is
 * measured apart is a build that does it and nothing else: without what an unchanged build takes.
 */
export function resultsOf(
  contestant: string,
  count: number,
  costs: readonly (readonly [Stage, Cost])[],
): Result[] {
  const costOf = (stage: Stage): Cost | undefined => {
    const some = costs.flatMap(([of, cost]) => (of === stage ? [cost] : []));
    const middle = (name: keyof Cost) => median(some.map((cost) => cost[name]));
    if (some.length === 0) return undefined;
    return { cpu: middle('cpu'), wall: middle('wall'), peak: middle('peak') };
  };
  const unchanged = costOf('unchanged');
  return stages.flatMap((stage) => {
    const cost = costOf(stage);
    if (!cost) return [];
    const alone = stage === 'apart' && unchanged ? without(cost, unchanged) : cost;
    return [{ contestant, count, stage, cost: alone }];
  });
}

const without = (cost: Cost, other: Cost): Cost => ({
  ...cost,
  cpu: Math.max(0, cost.cpu - other.cpu),
  wall: Math.max(0, cost.wall - other.wall),
});
