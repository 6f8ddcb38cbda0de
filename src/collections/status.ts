import type { Moment } from '#schemas/moment.ts';

/** Whether an entry is public. Deliveries have a status of their own. */
export type Status = 'draft' | 'scheduled' | 'expired' | 'published';

interface Publication {
  readonly draft: boolean;
  readonly date?: Moment | undefined;
  readonly publishDate?: Moment | undefined;
  readonly expiryDate?: Moment | undefined;
}

/** When an entry becomes public: Hugo's rule, `publishDate` or else `date`. */
export const publicationOf = ({ publishDate, date }: Publication): Moment | undefined =>
  publishDate ?? date;

/**
 * The site's only publication rule.
 *
 * @param now milliseconds since the Unix epoch; an entry is public from its very instant
 */
export function statusOf(entry: Publication, now: number): Status {
  if (entry.draft) return 'draft';
  if ((publicationOf(entry)?.instant ?? now) > now) return 'scheduled';
  if ((entry.expiryDate?.instant ?? Number.POSITIVE_INFINITY) <= now) return 'expired';
  return 'published';
}
