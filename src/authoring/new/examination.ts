import { problemsOf } from '#collections/problems.ts';
import { type Problem, problemLine } from '#entries/problem.ts';
import { type EntryFile, readEntry } from '#entries/read-entry.ts';
import type { Content } from '#entries/source.ts';

/**
 * Every problem that the content would have with a new entry, and has not without.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 */
export async function examination(
  root: string,
  content: Content,
  entry: EntryFile,
  now: number,
): Promise<Problem[]> {
  const reading = await readEntry(root, entry);
  const { collection } = entry;
  const after: Content = {
    entries: {
      ...content.entries,
      [collection]: [...content.entries[collection], ...reading.entries],
    },
    unread: [...content.unread, ...reading.unread],
    problems: [...content.problems, ...reading.problems],
  };
  const before = new Set(problemsOf(content, root, now).map(said));
  return problemsOf(after, root, now).filter((problem) => !before.has(said(problem)));
}

/** Without the hint, in which an old problem may name the new entry. */
const said = ({ hint: _, ...problem }: Problem): string => problemLine(problem);
