import { site } from '#site.config';

const day = { timeZone: 'UTC', day: 'numeric' } as const;
/** Making a formatter costs a hundred times what using it does. */
const formats = {
  long: new Intl.DateTimeFormat(site.lang, { ...day, month: 'long', year: 'numeric' }),
  short: new Intl.DateTimeFormat(site.lang, { ...day, month: 'short' }),
  weekday: new Intl.DateTimeFormat(site.lang, { ...day, month: 'short', weekday: 'short' }),
  heading: new Intl.DateTimeFormat(site.lang, { ...day, month: 'long', weekday: 'long' }),
  programme: new Intl.DateTimeFormat(site.lang, {
    ...day,
    month: 'short',
    weekday: 'short',
    year: 'numeric',
  }),
};

/**
 * A calendar day in the site's language; no zone can move it.
 *
 * @param text `YYYY-MM-DD`
 * @param form `short`, `weekday` and `heading` leave out the year; these two and `programme` say the day of the week
 */
export const dayText = (text: string, form: keyof typeof formats = 'long'): string =>
  formats[form].format(new Date(`${text}T00:00:00Z`));

/**
 * Days from one to another, both included, saying once what they share: `31 January – 1 February 2026`.
 *
 * @param start and end as `YYYY-MM-DD`
 */
export const daysText = (start: string, end: string): string =>
  formats.long
    .formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`))
    // Not every face has thin spaces.
    .replace(/[\u2009\u202f]/g, ' ');

/** The same for a page, on which a line is broken before a day or behind it and never within it. */
export const inOnePiece = (text: string): string =>
  text.replace(/(?<=\d\.?) (?=\p{L})| (?=\d{4})/gu, '\u00a0');
