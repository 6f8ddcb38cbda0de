/** The longest line in octets, without its end. */
const longest = 75;

/**
 * One content line of an iCalendar object, folded between characters, with its end.
 *
 * @param name with its parameters: `DTSTART;VALUE=DATE`
 * @param value as its type wants it: see {@link text} and {@link utc}
 * @see RFC 5545 §3.1
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/**
 * A value of type TEXT. Line breaks of every kind are kept; other control characters, which the
 * format has no place for, are left out.
 *
 * @see RFC 5545 §3.3.11
 */
export const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/**
 * A value of type DATE-TIME, in UTC: `20260201T105000Z`.
 *
 * @param instant milliseconds since the Unix epoch
 * @see RFC 5545 §3.3.5
 */
export const utc = (instant: number): string =>
  new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** A value of type DATE: `20260201` of `2026-02-01` (RFC 5545 §3.3.4). */
export const date = (day: string): string => day.replaceAll('-', '');
