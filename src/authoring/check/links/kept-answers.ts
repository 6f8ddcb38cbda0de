/** What servers said lately, on disk: an address is not asked again within days. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer } from '#authoring/check/links/answer.ts';
import { keepFile } from '#entries/kept-file.ts';

const day = 24 * 60 * 60 * 1000;
/** Milliseconds for which an answer stands; what may pass is asked again each time. */
const lives: Partial<Record<Answer['kind'], number>> = {
  alive: 7 * day,
  moved: 7 * day,
  gone: day,
  untold: day,
};

const answer = z.union([
  z.object({ kind: z.enum(['alive', 'untold']) }),
  z.object({ kind: z.literal('moved'), to: z.string() }),
  z.object({ kind: z.literal('gone'), status: z.number() }),
]);
const file = z.object({
  version: z.literal(1),
  answers: z.record(z.string(), z.object({ at: z.number(), answer })),
});

export interface KeptAnswers {
  readonly get: (address: string) => Answer | undefined;
  readonly set: (address: string, answer: Answer) => void;
  /** Writes what still stands, of these addresses alone. */
  readonly close: (addresses: Iterable<string>) => void;
}

/**
 * Opens what is kept in a project. A file that is missing, damaged or of another form is an empty one;
 * one that cannot be written costs time and nothing else.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 */
export function openKeptAnswers(root: string, now: number): KeptAnswers {
  const path = join(root, '.cache/links/answers.json');
  const kept = new Map(Object.entries(stored(path)));
  const stands = ({ at, answer }: { at: number; answer: Answer }) =>
    at <= now && now - at < (lives[answer.kind] ?? 0);
  return {
    get(address) {
      const found = kept.get(address);
      return found && stands(found) ? found.answer : undefined;
    },
    set(address, said) {
      const { data } = answer.safeParse(said);
      if (data) kept.set(address, { at: now, answer: data });
      else kept.delete(address);
    },
    close(addresses) {
      const wanted = new Set(addresses);
      const still = [...kept].filter(([address, own]) => wanted.has(address) && stands(own));
      keepFile(path, JSON.stringify({ version: 1, answers: Object.fromEntries(still) }));
    },
  };
}

function stored(path: string): z.infer<typeof file>['answers'] {
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8'))).answers;
  } catch {
    return {};
  }
}
