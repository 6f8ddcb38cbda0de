import { warnOf } from '#collections/advice/warning.ts';
import type { EntrySource } from '#collections/entry.ts';
import type { Problem } from '#entries/problem.ts';

/** What search results and link previews show of a description, in characters. */
const longestDescription = 160;

/** A description that is missing, but for a draft, which is not finished; or that would be cut. */
export function unfitDescription(entry: EntrySource): Problem[] {
  const { description, draft } = entry.data;
  if (description === undefined) {
    if (draft) return [];
    const message = 'is missing; lists and search results show the first words of the text instead';
    const hint = 'add a line "description: One sentence that says what the reader gets."';
    return [warnOf(entry, ['description'], message, hint)];
  }
  const length = [...description].length;
  const over = length - longestDescription;
  if (over <= 0) return [];
  const message = `has ${length} characters, and search results cut it after ${longestDescription}`;
  const hint = `leave out ${over} ${over === 1 ? 'character' : 'characters'}`;
  return [warnOf(entry, ['description'], message, hint)];
}
