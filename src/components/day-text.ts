import { site } from '#site.config';

const day = { timeZone: 'UTC', day: 'numeric' } as const;
/** Making a formatter costs a hundred times what using it does. */
const formats = {
  long: new Intl.DateTimeFormat(site.lang, { ...day, month: 'long', year: 'numeric' }),
  short: new Intl.DateTimeFormat(site.lang, { ...day, month: 'short' }),
};

/**
 * A calendar day in the site's language; no zone can move it.
 *
 * @param text `YYYY-MM-DD`
 * @param form `short` leaves out the year
 */
export const dayText = (text: string, form: keyof typeof formats = 'long'): string =>
  formats[form].format(new Date(`${text}T00:00:00Z`));
