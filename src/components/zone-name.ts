import { site } from '#site.config';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A time zone as it is called at that time: CET in winter, CEST in summer. Where the site's language
 * has no short name for it, its distance from GMT: GMT+9.
 *
 * @param zone IANA name
 * @param instant milliseconds since the Unix epoch
 */
export function zoneName(zone: string, instant: number): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat(site.lang, { timeZone: zone, timeZoneName: 'short' });
  formats.set(zone, format);
  const parts = format.formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
