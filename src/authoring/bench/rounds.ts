import type { Contestant } from '#authoring/bench/contestant.ts';
import type { Cost } from '#authoring/bench/cost.ts';
import { type Arena, coldBuild, rebuilds, type Stage, stages } from '#authoring/bench/stages.ts';
import { plural } from '#entries/problem.ts';
import { leftOver } from '#entries/progress.ts';

/**
 * Builds each arena's site in every stage, as often as there are rounds. In turns, so that what disturbs
 * the machine for a while disturbs all alike; and first all that is built from nothing, since other
 * builds delete much, which slows down what comes after.
 *
 * @param said is told of each build as it ends, in one line, and how long the others may take
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
  const of = rounds * arenas.reduce((sum, { contestant }) => sum + stagesOf(contestant), 0);
  let [done, spent] = [0, 0];
  const note = (turn: number, arena: Arena, [stage, cost]: [Stage, Cost]) => {
    costs.get(arena)?.push([stage, cost]);
    done += 1;
    spent += cost.wall;
    const figures = `${cost.cpu.toFixed(1)} s CPU, ${cost.wall.toFixed(1)} s`;
    const what = `${arena.contestant.name}, ${plural(arena.count, 'post')}, round ${turn}, ${stage}`;
    const left = done < of ? leftOver((1000 * (of - done) * spent) / done) : '';
    said(`build ${done} of ${of}: ${what}: ${figures}${left}`);
  };
  said(`${plural(of, 'build')}, the first of ${arenas[0]?.contestant.name}`);
  for (const turn of turns)
    for (const arena of arenas) note(turn, arena, await coldBuild(arena, signal));
  for (const turn of turns)
    for (const arena of arenas)
      for await (const built of rebuilds(arena, turn, signal)) note(turn, arena, built);
  return costs;
}

const stagesOf = ({ apart }: Contestant) =>
  stages.filter((stage) => apart || stage !== 'apart').length;
