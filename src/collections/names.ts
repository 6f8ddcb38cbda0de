import { site } from '#site.config';

const languages = new Intl.DisplayNames([site.lang], { type: 'language' });
const countries = new Intl.DisplayNames([site.lang], { type: 'region' });

/** A BCP 47 tag in the site's language: `de` is German. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

/** An ISO 3166-1 code in the site's language: `BE` is Belgium. */
export const countryName = (code: string): string => countries.of(code) ?? code;

/** A place in words, of what is known of it: `Hall 1, Brussels, Belgium`. */
export const placeText = (
  {
    venue,
    city,
    country,
  }: {
    readonly venue?: string | undefined;
    readonly city?: string | undefined;
    readonly country?: string | undefined;
  },
  ...before: readonly (string | undefined)[]
): string => [...before, venue, city, country && countryName(country)].filter(Boolean).join(', ');

/** `en-GB` and `en` are one language to a reader. */
export const sameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0];
