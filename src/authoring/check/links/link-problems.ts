import type { Answer } from '#authoring/check/links/answer.ts';
import { type WebAddress, warnOfAddress } from '#collections/advice/web-addresses.ts';
import type { Problem } from '#entries/problem.ts';

/** What to tell an author of a link, given what its server says: one warning or none. */
export function linkProblems(address: WebAddress, answer: Answer): Problem[] {
  const { target } = address;
  const say = (message: string, hint: string) => [warnOfAddress(address, message, hint)];
  const now = (reason: string) =>
    say(
      `the link ${target} leads nowhere now: ${reason}`,
      'open it in a browser, and remove it if that is so there',
    );
  switch (answer.kind) {
    case 'alive':
    case 'untold':
    case 'busy':
      return [];
    case 'moved': {
      if (!isFrontPage(answer.to, target))
        return say(
          `the link ${target} has moved for good`,
          `write ${withFragment(answer.to, target)}`,
        );
      const message = `the link ${target} leads to the front page ${answer.to} now; the page itself is gone`;
      return say(message, elsewhere(target));
    }
    case 'gone':
      return say(
        `the link ${target} is dead: its server answers ${answer.status}`,
        elsewhere(target),
      );
    case 'no-host':
      return say(`the link ${target} is dead: there is no host ${answer.host}`, elsewhere(target));
    case 'failing':
      return now(answer.reason);
    case 'silent':
      return now(`${answer.host} does not answer in time`);
    case 'no-way':
      return now(`there is no way to ${answer.host} (${answer.code})`);
    case 'private':
      return say(
        `the link ${target} leads to ${answer.address}, which only your own network reaches`,
        'link to a public address, or remove the link',
      );
  }
}

/** @see RFC 9110 §10.2.2: a redirect without a fragment keeps that of the link */
function withFragment(to: string, target: string): string {
  const hash = URL.parse(target, 'https://base.invalid/')?.hash ?? '';
  return to.includes('#') ? to : to + hash;
}

const elsewhere = (target: string): string =>
  `link to another page, or to a copy if https://web.archive.org/web/${target} has one`;

/** A server that sends all its old addresses to one page has kept none of them. */
function isFrontPage(to: string, target: string): boolean {
  const [new_, old] = [URL.parse(to), URL.parse(target, 'https://base.invalid/')];
  return new_?.pathname === '/' && new_.search === '' && (old?.pathname ?? '/') !== '/';
}
