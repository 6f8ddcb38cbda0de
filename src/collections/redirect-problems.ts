import { destinationOf } from '#collections/destination.ts';
import type { Destinations } from '#collections/links.ts';
import { configFile, type OldAddress } from '#collections/redirects.ts';
import { publicationOf, statusOf } from '#collections/status.ts';
import { nearest } from '#entries/nearest.ts';
import type { Problem } from '#entries/problem.ts';
import { basePath, homePath, siteUrl, withoutBase } from '#permalinks';

/**
 * What keeps an old address from being one: what stands after `?` or `#` is no part of a file's name,
 * dots and control characters could name a file elsewhere, other signs no file everywhere.
 */
export function misspelled(old: OldAddress): Problem[] {
  const { written } = old;
  if (!written.startsWith('/'))
    return say(old, `"${written}" is no address of this site`, `write '/${written}'`);
  const [sign] = /[?#]/.exec(written) ?? [];
  if (sign) return say(old, `no page can stand at an address with "${sign}"`, 'remove this line');
  return isPath(old.path)
    ? []
    : say(old, `"${written}" cannot be an address`, 'write it as /2019/my-post/');
}

function isPath(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    const up = decoded.split(/[/\\]/).some((part) => part === '.' || part === '..');
    return !up && !/\/\/|[\p{Cc}<>:"|*\\]/u.test(decoded) && path.startsWith(basePath);
  } catch {
    return false;
  }
}

/**
 * What is wrong with where the old addresses of site.config lead: at once, and to something there.
 *
 * @param old every old address, entries' own included
 */
export function redirectProblems(old: readonly OldAddress[], to: Destinations): Problem[] {
  // What stands at an old address is asked for there, and is a mistake of its own.
  const free = old.filter(({ path }) => !to.addresses.has(path) && !to.sources.has(path));
  const targets = new Map(free.map(({ path, target }) => [path, target]));
  return old.filter(({ file }) => file === configFile).flatMap((one) => leads(one, targets, to));
}

function leads(old: OldAddress, targets: ReadonlyMap<string, string>, to: Destinations): Problem[] {
  const { target } = old;
  const known = /^(?:\/(?!\/)|https:\/\/)/.test(target);
  const url = known ? destinationOf(homePath, target) : undefined;
  if (!url)
    return say(old, `"${target}" is no address to lead to`, "write '/posts/NAME/' or 'https://…'");
  if (url.origin !== siteUrl) return [];
  if (!target.startsWith('/')) {
    const path = withoutBase(url.href.slice(siteUrl.length));
    return say(old, `${target} is on this site`, `write '${path}'`);
  }
  if (!targets.has(slashed(url))) return missing(old, url.pathname, to);
  const end = endOf(slashed(url), targets, new Set([old.path]));
  return end === undefined
    ? say(old, `${target} leads in a circle`, 'remove this line')
    : say(old, `${target} is an old address itself`, `write '${end}'`);
}

/** Old addresses are kept with their last slash. */
const slashed = ({ pathname }: Pick<URL, 'pathname'>) => pathname.replace(/\/?$/, '/');

/** Where old addresses lead in the end, as site.config would say it; undefined for a loop. */
function endOf(
  path: string,
  targets: ReadonlyMap<string, string>,
  passed: ReadonlySet<string>,
): string | undefined {
  const target = targets.get(path);
  if (passed.has(path)) return undefined;
  const url = target === undefined ? undefined : destinationOf(homePath, target);
  if (url?.origin !== siteUrl || !targets.has(slashed(url))) return target;
  return endOf(slashed(url), targets, new Set([...passed, path]));
}

function missing(old: OldAddress, path: string, to: Destinations): Problem[] {
  const written = withoutBase(path);
  if (to.addresses.has(path) || to.unread.has(path) || to.isFile(decodeURI(written))) return [];
  const source = to.sources.get(path);
  if (!source) {
    const found = nearest(written, [...to.addresses.keys()].map(withoutBase));
    const hint = found ? `'${found}'` : "an address of this site, such as '/posts/NAME/'";
    return say(old, `there is nothing at ${written}`, `write ${hint}`);
  }
  const status = statusOf(source.data, to.now);
  const hint = 'publish it first, or remove this line';
  if (status !== 'scheduled')
    return say(old, `${written} is ${status === 'draft' ? 'a draft' : status}`, hint);
  const message = `${written} is not there until ${publicationOf(source.data)?.day}`;
  return [{ ...problem(old, message, hint), severity: 'warning' }];
}

function problem(old: OldAddress, message: string, hint: string): Problem {
  const { file, line, column, field } = old;
  return { file, line, column, severity: 'error', field, message, hint };
}
const say = (...about: Parameters<typeof problem>): Problem[] => [problem(...about)];
