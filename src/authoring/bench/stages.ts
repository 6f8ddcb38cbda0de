import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
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
 * Builds from nothing, as in a fresh clone. What earlier builds left is moved to a folder beside the
 * arena's: where much was deleted just now, some file systems take seconds to find room for new files.
 *
 * @throws Stop with the build's own words when it fails or leaves something out
 */
export async function coldBuild(arena: Arena, signal: AbortSignal): Promise<[Stage, Cost]> {
  const left = leftovers.map((name) => join(arena.folder, name)).filter((path) => existsSync(path));
  if (left.length > 0) {
    const aside = mkdtempSync(`${arena.folder}-left-`);
    for (const [index, path] of left.entries()) renameSync(path, join(aside, `${index}`));
  }
  return build(arena, 'cold', signal);
}

/**
 * Builds once for each other stage, one after the other, where one has been built before.
 *
 * @param round differs from all rounds before in the same arena
 * @throws Stop with the build's own words when one fails or leaves something out
 */
export async function* rebuilds(
  arena: Arena,
  round: number,
  signal: AbortSignal,
): AsyncGenerator<[Stage, Cost]> {
  const { contestant, folder, layoutText } = arena;
  yield await build(arena, 'unchanged', signal);
  if (contestant.apart) yield await build(arena, 'apart', signal);
  const sentence = `This sentence came in round ${round}.`;
  appendFileSync(join(folder, contestant.posts, `${editedId(arena)}.mdx`), `\n${sentence}\n`);
  yield await build(arena, 'edit', signal, sentence);
  const mark = `data-round="${round}"`;
  writeFileSync(join(folder, contestant.layout), layoutText.replace(/<body\b/, `$& ${mark}`));
  yield await build(arena, 'layout', signal, mark);
}

const editedId = ({ count }: Arena) => generatedId(Math.floor(count / 2));

/** @param mark what the edited post's page must have */
async function build(
  arena: Arena,
  stage: Stage,
  signal: AbortSignal,
  mark = '',
): Promise<[Stage, Cost]> {
  const { contestant, count, folder } = arena;
  const environment = {
    ...plainEnvironment(),
    BUILD_TIME: generatedNow,
    ...(stage !== 'apart' && contestant.without),
  };
  const run = await measured(contestant.build, { folder, environment }, signal);
  const posts = join(folder, 'dist/posts');
  const page = join(posts, editedId(arena), 'index.html');
  const isBuilt = existsSync(page) && readFileSync(page, 'utf8').includes(mark);
  if (run.status !== 0 || !isBuilt || readdirSync(posts).length < count)
    throw failed(arena, stage, run);
  return [stage, run];
}

function failed({ contestant, count }: Arena, stage: Stage, { status: code, output }: Run): Stop {
  const what = `${contestant.name} with ${count} posts, ${stage}`;
  const how = code === 0 ? 'built without all of its pages or changes' : `ended with ${code}`;
  return new Stop(status.refused, [`${what}: ${how}`, ...output.trim().split('\n').slice(-20)]);
}
