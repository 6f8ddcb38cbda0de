import type { EntrySource } from '#collections/entry.ts';
import { type Framed, framedAt } from '#recordings/framed.ts';

export type { Framed };

/** The recordings that are seen in the frames of an entry's text, in its order; each place in one once. */
export function framedIn({ outline, data }: EntrySource): Framed[] {
  const all = (outline?.frames ?? []).flatMap(({ target, title }) => {
    const framed = framedAt(target, title, data.title);
    return framed && !framed.playable.type?.startsWith('audio/') ? [framed] : [];
  });
  const first = new Map(all.toReversed().map((framed) => [placeIn(framed), framed]));
  return all.filter((framed) => first.get(placeIn(framed)) === framed);
}

const placeIn = ({ playable: { key, offset = 0 } }: Framed) => `${key} ${offset}`;
