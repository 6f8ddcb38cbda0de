/** Tags that divide what belongs together. A line in the tags file says that a tag is meant. */
import leven from 'leven';
import type { TermInUse } from '#collections/advice/terms-in-use.ts';
import { warnOf } from '#collections/advice/warning.ts';
import { tagsFile } from '#entries/entry-name.ts';
import { plural, type Problem } from '#entries/problem.ts';

/** On a site of fewer tagged entries, most tags have had no time to be used again. */
const youngSite = 10;
/** Tags that one sentence names; the others are counted. */
const named = 12;

/**
 * Tags that differ by a letter or a hyphen, one warning for each; then all tags that stand on one
 * entry, in a single warning.
 *
 * @param tagged how many entries have tags
 */
export function strayTags(tags: readonly TermInUse[], tagged: number): Problem[] {
  const near = nearTags(tags);
  const lonely = tags
    .filter((tag) => tag.entries === 1 && !tag.isKnown && !near.has(tag))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return [
    ...[...near].map(([tag, other]) => nearProblem(tag, other)),
    ...(tagged < youngSite ? [] : lonelyProblem(lonely)),
  ];
}

function nearProblem(tag: TermInUse, other: TermInUse): Problem {
  const [{ text, entry, field }] = tag.uses;
  const [{ text: meant }] = other.uses;
  const [own, more] = [tag, other].map(({ entries }) => plural(entries, 'entry', 'entries'));
  const message = `"${text}" (on ${own}) is nearly "${meant}" (on ${more})`;
  const hint = `write "${meant}", or keep both by a line "${tag.key}:" in ${tagsFile}`;
  return warnOf(entry, field.split('.'), message, hint);
}

function lonelyProblem(tags: readonly TermInUse[]): Problem[] {
  const [first] = tags;
  if (!first) return [];
  const { entry, field } = first.uses[0];
  const names = tags.slice(0, named).map(({ uses }) => `"${uses[0].text}"`);
  const rest = tags.length > named ? ` and ${tags.length - named} more` : '';
  const are = tags.length === 1 ? 'stands on this entry alone' : 'stand on one entry each';
  const hint = `use tags that other entries have, or keep one by a line "${first.key}:" in ${tagsFile}`;
  return [warnOf(entry, field.split('.'), `${names.join(', ')}${rest} ${are}`, hint)];
}

/** Each tag that may be a slip for a more used one, with that one. */
function nearTags(tags: readonly TermInUse[]): ReadonlyMap<TermInUse, TermInUse> {
  const byShape = new Map<string, TermInUse[]>();
  for (const tag of tags) {
    for (const shape of shapesOf(tag.key)) {
      const alike = byShape.get(shape);
      if (alike) alike.push(tag);
      else byShape.set(shape, [tag]);
    }
  }
  const near = new Map<TermInUse, TermInUse>();
  for (const tag of tags) {
    if (tag.isKnown) continue;
    const alike = shapesOf(tag.key).flatMap((shape) => byShape.get(shape) ?? []);
    const other = alike.find(
      (one) => (one.isKnown || one.entries > tag.entries) && isSlip(tag.key, one.key),
    );
    if (other) near.set(tag, other);
  }
  return near;
}

/** A letter more, less or other changes a short word into another one. */
const shortest = 6;

/** The word without its hyphens, and with each of its letters left out: near words share one of these. */
function shapesOf(key: string): string[] {
  const word = bare(key);
  if (word.length < shortest) return [word];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

const bare = (key: string): string => key.replace(/[-./]/g, '');
/** Numbers tell years and versions apart. */
const digits = (key: string): string => key.replace(/\D/g, '');

function isSlip(key: string, other: string): boolean {
  if (key === other || digits(key) !== digits(other)) return false;
  const [one, two] = [bare(key), bare(other)];
  return one === two || (Math.min(one.length, two.length) >= shortest - 1 && leven(one, two) === 1);
}
