import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Contestant, leftovers } from '#authoring/bench/contestant.ts';
import { type Cost, measured, type Run } from '#authoring/bench/cost.ts';
import { generatedId, generatedNow, generatedPost } from '#authoring/bench/generated-post.ts';
import { plainEnvironment } from '#authoring/bench/scratch.ts';
import { Stop, status } from '#authoring/command.ts';

/** What a build finds that has to be built, in the order they are measured. */
export const stages = ['cold', 'unchanged', 'apart', 'edit', 'layout'] as const;
export type Stage = (typeof stages)[number];

/** A project with its posts, ready to be built as often as wanted. */
export interface Arena {
  readonly contestant: Contestant;
  readonly count: number;
  readonly folder: string;
  readonly layoutText: string;
}

/** Writes a contestant's project with a number of posts into a folder that does not exist yet. */
export function arenaOf(contestant: Contestant, count: number, folder: string): Arena {
  mkdirSync(folder, { recursive: true });
  contestant.prepare(folder);
  mkdirSync(join(folder, contestant.posts), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const { id, text } = generatedPost(index, count);
    writeFileSync(join(folder, contestant.posts, `${id}.mdx`), text);
  }
  const layoutText = readFileSync(join(folder, contestant.layout), 'utf8');
  return { contestant, count, folder, layoutText };
}

/**
 * Builds once for each stage, one after the other, and makes sure that each built what it should.
 *
 * @param round differs from all rounds before in the same arena
 * @param heard is told of each stage as it ends
 * @throws Stop with the build's own words when one fails or leaves something out
 */
export async function* round(
  arena: Arena,
  round: number,
  signal: AbortSignal,
): AsyncGenerator<[Stage, Cost]> {
  const { contestant, count, folder, layoutText } = arena;
  const id = generatedId(Math.floor(count / 2));
  const page = join(folder, 'dist/posts', id, 'index.html');
  const build = async (stage: Stage, mark = '') => {
    const environment = {
      ...plainEnvironment(),
      BUILD_TIME: generatedNow,
      ...(stage !== 'apart' && contestant.without),
    };
    const run = await measured(contestant.build, { folder, environment }, signal);
    const built = existsSync(page) && readFileSync(page, 'utf8').includes(mark);
    const pages = existsSync(join(folder, 'dist/posts'))
      ? readdirSync(join(folder, 'dist/posts'))
      : [];
    if (run.status !== 0 || !built || pages.length < count) throw failed(arena, stage, run);
    return [stage, run] as [Stage, Cost];
  };

  for (const leftover of leftovers)
    rmSync(join(folder, leftover), { recursive: true, force: true });
  yield await build('cold');
  yield await build('unchanged');
  if (contestant.apart) yield await build('apart');
  const sentence = `This sentence came in round ${round}.`;
  appendFileSync(join(folder, contestant.posts, `${id}.mdx`), `\n${sentence}\n`);
  yield await build('edit', sentence);
  const mark = `data-round="${round}"`;
  writeFileSync(join(folder, contestant.layout), layoutText.replace(/<body\b/, `$& ${mark}`));
  yield await build('layout', mark);
}

function failed({ contestant, count }: Arena, stage: Stage, { status: code, output }: Run): Stop {
  const what = `${contestant.name} with ${count} posts, ${stage}`;
  const how = code === 0 ? 'built without all of its pages or changes' : `ended with ${code}`;
  return new Stop(status.refused, [`${what}: ${how}`, ...output.trim().split('\n').slice(-20)]);
}
