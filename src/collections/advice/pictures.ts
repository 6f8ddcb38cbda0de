/** What those are told who cannot see an entry's pictures. */
import { warnAt, warnOf } from '#collections/advice/warning.ts';
import type { EntrySource } from '#collections/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Unspoken } from '#entries/spoken.ts';
import { isMdx } from '#entries/syntax.ts';

/** Pictures without words: the cover, which no reader can pass over, and those in the text. */
export function wordlessPictures(entry: EntrySource): Problem[] {
  const { cover } = entry.data;
  const images = (entry.outline?.unspoken ?? []).filter(({ kind }) => kind !== 'h1');
  return [
    ...(cover?.alt === ''
      ? [warnOf(entry, ['cover', 'alt'], 'is missing', coverRemedy(entry))]
      : []),
    ...images.map((image) => {
      const message = `the image ${nameOf(image)} has no text for those who cannot see it`;
      return warnAt(entry, image, message, remedy(image, isMdx(entry.file)));
    }),
  ];
}

const coverRemedy = ({ places }: EntrySource): string =>
  Object.hasOwn(places, 'cover.alt')
    ? 'write alt: What the cover shows'
    : 'add a line "alt: What the cover shows" below its image';

function remedy({ kind, target = '' }: Unspoken, isMdx: boolean): string {
  if (kind === 'img') return 'add alt="What it shows", or alt="" where it only adorns';
  if (kind === 'reference') return `write ![What it shows][${target}]`;
  const address = /\s/.test(target) ? `<${target}>` : target;
  const tag = `<img src="${target}" alt=""${isMdx ? ' /' : ''}>`;
  return `write ![What it shows](${address}), or ${tag} where it only adorns`;
}

const nameOf = ({ kind, target = '' }: Unspoken): string =>
  kind === 'reference' ? `[${target}]` : target;
