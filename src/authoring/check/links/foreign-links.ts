/** `npm run check -- --external`: where the links to other sites lead. */
import type { Answer } from '#authoring/check/links/answer.ts';
import { askAll, silences, type Settings, settings } from '#authoring/check/links/ask-all.ts';
import { openKeptAnswers } from '#authoring/check/links/kept-answers.ts';
import { linkProblems } from '#authoring/check/links/link-problems.ts';
import { isLocal } from '#collections/advice/plain-http.ts';
import type { LinksAsked } from '#authoring/check/report.ts';
import type { WebAddress } from '#collections/advice/web-addresses.ts';
import type { Problem } from '#entries/problem.ts';

export interface LinksFound {
  readonly problems: readonly Problem[];
  /** The addresses of which they speak, as written. */
  readonly spoken: ReadonlySet<string>;
  readonly asked: LinksAsked;
}

/**
 * Asks each address once, whatever names it, unless an answer is kept.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 * @param step hears how many of the addresses are answered
 */
export async function foreignLinks(
  addresses: readonly WebAddress[],
  root: string,
  now: number,
  step: (done: number, of: number) => void = () => undefined,
  how: Settings = settings,
): Promise<LinksFound> {
  const links = addresses.flatMap((link) => {
    const url = addressOf(link.target);
    // Who writes of a server on the reader's own machine means that one.
    const isMeant = url && (how.allowPrivate || !isLocal(url.hostname));
    return isMeant ? [{ link, address: url.href }] : [];
  });
  const all = [...new Set(links.map(({ address }) => address))];
  const kept = openKeptAnswers(root, now);
  const answers = new Map<string, Answer>();
  for (const address of all) {
    const answer = kept.get(address);
    if (answer) answers.set(address, answer);
  }
  const known = answers.size;
  const { unreachable } = await askAll(
    all.filter((address) => !answers.has(address)),
    how,
    (address, answer) => {
      answers.set(address, answer);
      kept.set(address, answer);
      // What is asked for minutes is not lost when its author has no more time.
      if (answers.size % 50 === 0) kept.close(all);
      step(answers.size, all.length);
    },
  );
  kept.close(all);
  const untold = [...answers.values()].filter(({ kind }) => kind === 'untold' || kind === 'busy');
  const said = links.map(({ link, address }) => {
    const answer = answers.get(address);
    const isOurs = unreachable !== undefined && answer && silences.has(answer.kind);
    return { link, problems: answer && !isOurs ? linkProblems(link, answer) : [] };
  });
  return {
    problems: said.flatMap(({ problems }) => problems),
    spoken: new Set(said.flatMap(({ link, problems }) => problems.map(() => link.target))),
    asked: {
      ...{ addresses: all.length, kept: known, untold: untold.length },
      ...(unreachable !== undefined && { unreachable }),
    },
  };
}

/** What is asked for a link: not its place on the page, and never a name and password. */
function addressOf(target: string): URL | undefined {
  const url = URL.parse(target, 'https://base.invalid/');
  if (!url) return undefined;
  url.hash = url.username = url.password = '';
  return url;
}
