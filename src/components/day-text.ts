import { site } from '#site.config';

const day = { timeZone: 'UTC', day: 'numeric' } as const;
/** Making a formatter costs a hundred times what using it does. */
const formats = {
  long: new Intl.DateTimeFormat(site.lang, { ...day, month: 'long', year: 'numeric' }),
  short: new Intl.DateTimeFormat(site.lang, { ...day, month: 'short' }),
  weekday: new Intl.DateTimeFormat(site.lang, { ...day, month: 'short', weekday: 'short' }),
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
 * @param form `short` and `weekday` leave out the year; `weekday` and `programme` say the day of the week
 */
export const dayText = (text: string, form: keyof typeof formats = 'long'): string =>
  formats[form].format(new Date(`${text}T00:00:00Z`));
