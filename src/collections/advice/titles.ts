import { warnOf } from '#collections/advice/warning.ts';
import { repeated } from '#collections/repeated.ts';
import type { EntrySource } from '#collections/entry.ts';
import type { Problem } from '#entries/problem.ts';

/** Titles that two entries of one kind share; a talk and the post about it may have the same. */
export const sameTitles = (entries: readonly EntrySource[]): Problem[] =>
  repeated(entries, ({ collection, data }) => `${collection} ${folded(data.title)}`).map(
    ([first, second]) => {
      const message = `is also that of ${first.file}`;
      return warnOf(second, ['title'], message, 'write one that tells the two apart');
    },
  );

const folded = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ');
