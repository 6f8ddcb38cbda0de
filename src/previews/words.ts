import type { Event } from '#collections/event.ts';
import type { Person } from '#collections/person.ts';
import { type Hue, hueOf } from '#components/accent.ts';
import type { CardPerson } from '#previews/card.ts';
import { cardPicture } from '#previews/card-picture.ts';

/** What all cards say in the same words. */
export const said = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

export const hueFor = ({ accent }: Pick<Event, 'accent'>): { readonly hue?: Hue } =>
  accent ? { hue: hueOf(accent) } : {};

export function cardPerson({ name, portrait, file }: Person): CardPerson {
  const picture = portrait && cardPicture(portrait.image, file);
  return { name, ...(picture && { portrait: picture }) };
}
