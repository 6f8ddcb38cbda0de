import { destinationOf } from '#collections/destination.ts';
import { warnAt } from '#collections/advice/warning.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { publicationOf, statusOf } from '#collections/status.ts';
import type { Problem } from '#entries/problem.ts';
import { siteUrl } from '#permalinks';

/**
 * Links from an entry that is scheduled to one that becomes public after it. Those from an entry that
 * is public already are told of in every build.
 *
 * @param now milliseconds since the Unix epoch
 */
export function earlyLinks(entries: readonly EntrySource[], now: number): Problem[] {
  const scheduled = entries.filter(({ data }) => statusOf(data, now) === 'scheduled');
  const byPath = new Map(scheduled.map((entry) => [entryPath(entry), entry]));
  return scheduled.flatMap((entry) => {
    const appears = publicationOf(entry.data);
    return (entry.outline?.links ?? []).flatMap((link): Problem[] => {
      const url = destinationOf(entryPath(entry), link.target);
      const other = url?.origin === siteUrl ? byPath.get(url.pathname) : undefined;
      const later = other && publicationOf(other.data);
      if (!appears || !later || later.instant <= appears.instant) return [];
      const end = later.day === appears.day ? 'later on that day' : later.day;
      const message = `the link ${link.target} leads nowhere from ${appears.day}, when this entry appears, until ${end}`;
      const hint = `write "publishDate: ${appears.day}" there, or remove the link`;
      return [warnAt(entry, link, message, hint)];
    });
  });
}
