import type { Event } from '#collections/event.ts';
import type { Person } from '#collections/person.ts';
import { type Hue, hueOf } from '#components/accent.ts';
import { dayText } from '#components/day-text.ts';
import type { CardPerson } from '#previews/card.ts';
import { cardPicture } from '#previews/card-picture.ts';

/** What all cards say in the same words. */
export const said = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

/** `31 January – 1 February 2026`: the year once, where it is one. */
export function daysText(start: string, end: string): string {
  if (start === end) return dayText(start);
  const first = dayText(start);
  const year = ` ${start.slice(0, 4)}`;
  const shared = end.startsWith(start.slice(0, 4)) && first.endsWith(year);
  return `${shared ? first.slice(0, -year.length) : first} – ${dayText(end)}`;
}

export const hueFor = ({ accent }: Pick<Event, 'accent'>): { readonly hue?: Hue } =>
  accent ? { hue: hueOf(accent) } : {};

export function cardPerson({ name, portrait, file }: Person): CardPerson {
  const picture = portrait && cardPicture(portrait.image, file);
  return { name, ...(picture && { portrait: picture }) };
}
