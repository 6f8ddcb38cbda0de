import type { Cost } from '#authoring/bench/cost.ts';
import { type Arena, coldBuild, rebuilds, type Stage } from '#authoring/bench/stages.ts';

/**
 * Builds each arena's site in every stage, as often as there are rounds. In turns, so that what disturbs
 * the machine for a while disturbs all alike; and first all that is built from nothing, since other
 * builds delete much, which slows down what comes after.
 *
 * @param said is told of each build as it ends, in one line
 * @throws Stop with a build's own words when it fails or leaves something out
 */
export async function costsOf(
  arenas: readonly Arena[],
  rounds: number,
  signal: AbortSignal,
  said: (line: string) => void,
): Promise<Map<Arena, [Stage, Cost][]>> {
  const costs = new Map(arenas.map((arena) => [arena, [] as [Stage, Cost][]]));
  const turns = Array.from({ length: rounds }, (_, index) => index + 1);
  const note = (turn: number, arena: Arena, [stage, cost]: [Stage, Cost]) => {
    costs.get(arena)?.push([stage, cost]);
    const figures = `${cost.cpu.toFixed(1)} s CPU, ${cost.wall.toFixed(1)} s`;
    const what = `${arena.contestant.name}, ${arena.count} posts, ${stage}`;
    said(`round ${turn} of ${rounds}: ${what}: ${figures}`);
  };
  for (const turn of turns)
    for (const arena of arenas) note(turn, arena, await coldBuild(arena, signal));
  for (const turn of turns)
    for (const arena of arenas)
      for await (const built of rebuilds(arena, turn, signal)) note(turn, arena, built);
  return costs;
}
