/** Pictures that stand in one another's place and are not of one shape. */
import { warnAt } from '#collections/advice/warning.ts';
import type { EntrySource } from '#collections/entry.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Mention, Outline } from '#entries/outline.ts';
import type { Problem } from '#entries/problem.ts';
import { imageFacts } from '#images/facts.ts';

/** How far the shapes may be apart: less than a pixel's row that a resized picture loses. */
const tolerance = 0.01;

/**
 * The pair of a `<Figure dark>` and the two of a `<Compare>`: where they differ, text jumps when the
 * theme changes, or the one does not cover the other.
 *
 * @param root the project's folder, absolute
 */
export async function unlikePairs(entry: EntrySource, root: string): Promise<Problem[]> {
  const pairs = entry.outline ? pairsIn(entry.outline) : [];
  const all = pairs.map(async ([first, second]): Promise<Problem[]> => {
    const [one, other] = await Promise.all(
      [first, second].map(({ target }) => sizeOf(root, entry.file, target)),
    );
    if (!one || !other) return [];
    const shapes = [one, other].map(({ width, height }) => width / height);
    const [least = 1, most = 1] = shapes.toSorted((a, b) => a - b);
    if (most / least <= 1 + tolerance) return [];
    const sizes = [one, other].map(({ width, height }) => `${width} × ${height}`).join(' and ');
    const message = `${first.target} and ${second.target} stand in one place and have two shapes, ${sizes}`;
    return [warnAt(entry, first, message, 'cut both to one shape')];
  });
  return (await Promise.all(all)).flat();
}

/** The images of one tag, or the two behind one. */
function pairsIn({ components, images }: Outline): [Mention, Mention][] {
  return components.flatMap(({ target, line, column }): [Mention, Mention][] => {
    const found =
      target === 'Figure'
        ? images.filter((image) => image.line === line && image.column === column)
        : target === 'Compare'
          ? images.filter((image) => image.line > line).slice(0, 2)
          : [];
    const [first, second, ...more] = found;
    return first && second && more.length === 0 ? [[first, second]] : [];
  });
}

async function sizeOf(root: string, entryFile: string, target: string) {
  const found = mediaFile(root, entryFile, target);
  if (found.kind !== 'file') return undefined;
  const facts = await imageFacts(found.path);
  return 'flaw' in facts ? undefined : facts;
}
