import type { EntrySource } from '#collections/entry.ts';
import type { Mentions } from '#collections/mentions.ts';

/**
 * Posts and talks that belong together, whichever of the two names the other: in its front matter,
 * or by a link in its text.
 */
export function companionsOf(
  sources: readonly EntrySource[],
  mentions: Mentions,
): Map<EntrySource, EntrySource[]> {
  const byId = new Map(sources.map((source) => [`${source.collection}/${source.id}`, source]));
  const companions = new Map<EntrySource, Set<EntrySource>>();
  const add = (one: EntrySource, other: EntrySource) =>
    companions.set(one, (companions.get(one) ?? new Set()).add(other));
  for (const source of sources) {
    const named = source.references.map(({ collection, id }) => byId.get(`${collection}/${id}`));
    for (const other of [...named, ...(mentions.get(source)?.keys() ?? [])]) {
      if (!other || !isPair(source, other)) continue;
      add(source, other);
      add(other, source);
    }
  }
  return new Map([...companions].map(([source, others]) => [source, [...others]]));
}

/** A post and a talk; a page goes with neither. */
const isPair = (...both: readonly [EntrySource, EntrySource]): boolean =>
  (['posts', 'talks'] as const).every((one) => both.some(({ collection }) => collection === one));
