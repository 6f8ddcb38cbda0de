/** What is left of a talk's text when its facts are told elsewhere, and how many there were. */
import type { Counts } from '#authoring/import/notes.ts';
import { keyOf, nestedKind } from '#authoring/import/talk-delivery.ts';
import { framesOf } from '#authoring/import/talk-links.ts';
import type { TalkItem, TalkSection } from '#authoring/import/talk-sections.ts';
import type { Edit } from '#authoring/rename/edits.ts';
import { treeOf } from '#entries/syntax.ts';

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

/** Players that stand alone in a text, of recordings that a delivery shows. */
export function playersOf(
  body: string,
  sections: readonly TalkSection[],
  recorded: ReadonlySet<string>,
): Edit[] {
  if (recorded.size === 0) return [];
  return treeOf('body.md', body).children.flatMap((block): Edit[] => {
    if (block.type !== 'html') return [];
    const [start, end] = [block.position?.start.offset ?? 0, block.position?.end.offset ?? 0];
    const isLabelled = sections.some((section) => start >= section.start && start < section.end);
    const frames = framesOf(block.value) ?? [];
    if (isLabelled || frames.length === 0) return [];
    if (!frames.every(({ url }) => recorded.has(keyOf(url)))) return [];
    return [{ start, end: end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0), text: '' }];
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
