/** Where an event was, as people write it, read only as far as it has one meaning. */
import { countryCode } from '#entries/countries.ts';

export interface EventPlace {
  /** With the state behind it where the country is not certain: `Portland, OR`. */
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/**
 * `Brussels, Belgium`; `Chicago, IL`, which is no place in Israel; `Austin, TX, USA`.
 *
 * @returns undefined for parts that may as well name a building
 */
export function placeIn(parts: readonly string[]): EventPlace | undefined {
  const [city = '', second = '', third] = parts.map((part) => part.trim());
  if (!/\p{L}/u.test(city) || parts.length < 2 || parts.length > 3) return undefined;
  const isState = states.has(second);
  if (third !== undefined) {
    const country = isState ? countryCode(third) : undefined;
    return country === undefined ? undefined : { city: `${city}, ${second}`, country };
  }
  const country = countryCode(second);
  if (country !== undefined && (!isState || isCityOf(city, country))) return { city, country };
  return isState ? { city: `${city}, ${second}` } : undefined;
}

/** Whether a place is nowhere: its audience was online. */
export const isOnline = (place: string): boolean =>
  /^(?:fully )?(?:online|virtual(?:ly)?|remote|webinar|zoom|youtube)(?: (?:event|conference|meetup|only))?$/i.test(
    place.trim(),
  );

/** States that are written in two capitals, or that share their name with a country. */
const states: ReadonlySet<string> = new Set([
  ...'AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT'.split(' '),
  ...'NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'.split(' '),
  ...'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '),
  ...'ACT NSW QLD SA TAS VIC'.split(' '),
  'Georgia',
]);

const isCityOf = (city: string, country: string): boolean =>
  zonesOf(country).some((zone) => isNamedAfter(zone, city));

/** The time zone of a country that has one only, or that of a city it is named after. */
export function zoneOf(country: string, city = ''): string | undefined {
  const zones = zonesOf(country);
  return zones.length === 1 ? zones[0] : zones.find((zone) => isNamedAfter(zone, city));
}

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`);
  return (locale as { getTimeZones?: () => string[] | undefined }).getTimeZones?.() ?? [];
}

const isNamedAfter = (zone: string, city: string): boolean =>
  zone.split('/').at(-1) === city.trim().replaceAll(' ', '_');
