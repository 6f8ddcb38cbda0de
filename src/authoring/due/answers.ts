/** Whether the deployed site shows what became due. */
import type { Change } from '#authoring/due/changes.ts';

/** How the site is asked, and how patiently. */
export interface Asking {
  /** The HTTP status of an address; undefined when nobody answers. */
  readonly statusOf: (address: string) => Promise<number | undefined>;
  /** Pauses before another round, in milliseconds; as many rounds as pauses, and one. */
  readonly pauses: readonly number[];
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/**
 * Asks for every entry that became public or left, until each answers as it should or patience ends.
 *
 * @returns a line for each that does not: `404  https://…/posts/a/  should answer 200`
 */
export async function wrongAnswers(
  changes: readonly Change[],
  { statusOf, pauses, pause }: Asking,
): Promise<string[]> {
  let open = changes.filter(({ change }) => change === 'public' || change === 'expired');
  const answers = new Map<Change, number | undefined>();
  for (let round = 0; ; round++) {
    for (const change of open) answers.set(change, await statusOf(change.address));
    open = open.filter((change) => !isRight(change, answers.get(change)));
    const next = pauses[round];
    if (open.length === 0 || next === undefined) break;
    await pause(next);
  }
  return open.map((change) => {
    const wanted = change.change === 'public' ? '200' : '404';
    return `${answers.get(change) ?? '---'}  ${change.address}  should answer ${wanted}`;
  });
}

/** What left may be gone for good (RFC 9110, 15.5.11). */
const isRight = ({ change }: Change, answer: number | undefined): boolean =>
  change === 'public' ? answer === 200 : answer === 404 || answer === 410;

/** The status an address answers with, past every cache. */
export async function askedStatus(address: string): Promise<number | undefined> {
  try {
    const response = await fetch(address, {
      headers: { 'cache-control': 'no-cache' },
      signal: AbortSignal.timeout(20_000),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
