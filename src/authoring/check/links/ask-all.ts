import { lookup } from 'node:dns';
import { type Answer, answerOf, type Asking } from '#authoring/check/links/answer.ts';
import { type Manners, politeHosts } from '#authoring/check/links/hosts.ts';

export interface Settings extends Manners, Omit<Asking, 'rest'> {}

export const settings: Settings = {
  atOnce: 12,
  perHost: 2,
  timeout: 15_000,
  redirects: 10,
  retries: 2,
  longestWait: 30_000,
  allowPrivate: false,
  resolve: lookup,
};

/** Hosts that are silent, with a word from no other: the fault lies on this machine's side. */
const silentHosts = 3;
/** Links of one host that fail before its others are taken to do the same. */
const patience = 3;

/**
 * Asks each address, and stops where none can be reached.
 *
 * @param addresses absolute, each once
 * @param hear is told each answer as it comes
 */
export async function askAll(
  addresses: readonly string[],
  how: Settings,
  hear: (address: string, answer: Answer) => void,
): Promise<{ readonly unreachable?: string }> {
  const hosts = politeHosts(how);
  const failures = new Map<string, Answer[]>();
  const silent = new Map<string, string>();
  let isHeard = false;
  let hasNoWay = false;
  /** A host that does not exist is known at once, and one that does takes a while to answer. */
  const underWay = new Set<Promise<void>>();
  const isCutOff = () => !isHeard && silent.size >= silentHosts;

  const note = (url: URL, answer: Answer, failed: Answer[]) => {
    // A redirect may end at a host that is none, and says nothing of the one it began at.
    const isOwn = 'host' in answer && answer.host === url.hostname;
    if (isOwn) failed.push(answer);
    const silence = isOwn ? silenceOf(answer) : undefined;
    if (silence !== undefined) silent.set(url.host, silence);
    else isHeard ||= answer.kind !== 'private';
    hasNoWay ||= answer.kind === 'no-way';
    hear(url.href, answer);
  };
  const ask = async (url: URL): Promise<void> => {
    while (isCutOff() && underWay.size > 0) await Promise.race(underWay);
    if (isCutOff()) return;
    const failed = failures.get(url.host) ?? [];
    failures.set(url.host, failed);
    const last = failed.length >= patience ? failed.at(-1) : undefined;
    if (last) return note(url, last, failed);
    const asking = answerOf(url, { ...how, rest: hosts.rest }).then((answer) =>
      note(url, answer, failed),
    );
    underWay.add(asking);
    await asking;
    underWay.delete(asking);
  };
  const urls = addresses.map((address) => new URL(address));
  await Promise.all(urls.map((url) => hosts.ask(url.host, () => ask(url))));

  const [reason] = silent.values();
  const isAlone = isCutOff() || (!isHeard && hasNoWay);
  return isAlone && reason !== undefined ? { unreachable: reason } : {};
}

/** What may be said of this machine as well as of a host. */
export const silences: ReadonlySet<Answer['kind']> = new Set(['silent', 'no-way', 'no-host']);

/** Why nothing was heard from a host. */
function silenceOf(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'no-host':
      return `there is no host ${answer.host}`;
    case 'no-way':
      return `there is no way to ${answer.host}, ${answer.code}`;
    case 'silent':
      return `${answer.host} does not answer in time`;
    default:
      return undefined;
  }
}
