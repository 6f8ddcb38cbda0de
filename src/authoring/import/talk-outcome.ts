/** What is left of a talk's text when its facts are told elsewhere, and how many there were. */
import type { Counts } from '#authoring/import/notes.ts';
import { keyOf, nestedKind } from '#authoring/import/talk-delivery.ts';
import type { TalkItem, TalkSection } from '#authoring/import/talk-sections.ts';
import type { Edit } from '#authoring/rename/edits.ts';

/** What leaves the text: a whole section with its label, or single items of it. */
export function removals(
  { start, end, items }: TalkSection,
  body: string,
  placed: ReadonlySet<TalkItem>,
): Edit[] {
  if (items.every((item) => placed.has(item))) return [{ start, end, text: '' }];
  const spans = [...Map.groupBy(items, (item) => `${item.start}-${item.end}`).values()];
  return spans.flatMap((same): Edit[] => {
    const [first] = same;
    if (!first || !same.every((item) => placed.has(item))) return [];
    const from = body.lastIndexOf('\n', first.start - 1) + 1;
    const lineEnd = /^[ \t]*\n?/.exec(body.slice(first.end))?.[0].length ?? 0;
    return [{ start: from, end: first.end + lineEnd, text: '' }];
  });
}

/** How the facts of a text came out. */
export function countsOf(
  items: readonly TalkItem[],
  placed: ReadonlySet<TalkItem>,
  kept: ReadonlySet<string>,
): Counts {
  const count = (label: TalkItem['label']) => {
    const all = items.filter((item) => item.label === label);
    const out = all.filter((item) => placed.has(item)).length;
    return { in: all.length, out, told: all.length - out };
  };
  const nested = items.filter(({ label }) => label === 'events').flatMap((item) => item.nested);
  const recordings = [
    ...items.filter(({ label }) => label === 'recording'),
    ...nested.filter((item) => nestedKind(item) === 'recording'),
  ];
  const keys = new Set(recordings.flatMap(({ url }) => (url ? [keyOf(url)] : [])));
  const out = [...keys].filter((key) => kept.has(key)).length;
  const own = nested.filter((item) => nestedKind(item) === 'slides');
  const ownOut = own.filter((inner) =>
    [...placed].some((item) => item.nested.includes(inner)),
  ).length;
  const slides = count('slides');
  return {
    slides: {
      in: slides.in + own.length,
      out: slides.out + ownOut,
      told: slides.told + own.length - ownOut,
    },
    events: count('events'),
    recordings: { in: keys.size, out, told: keys.size - out },
  };
}
