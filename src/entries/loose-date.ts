import { momentOf } from '#schemas/moment.ts';

/** A date of the source. */
export interface ReadDate {
  /** As front matter writes it. */
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** What of the source's own spelling is lost, for its author to confirm. */
  readonly doubt?: string;
}

/**
 * Reads a date in any of the forms Hugo takes whose meaning is one: RFC 3339 and its looser cousins, Go's
 * own, RFC 822, 850 and 1123, ANSI C, and days with the name of a month. `01/02/2019` has two meanings.
 *
 * @returns undefined when the text is no such date, or names a day that does not exist
 * @see https://pkg.go.dev/github.com/spf13/cast#StringToDate
 */
export function readDate(written: unknown): ReadDate | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written.trim();
  const known = momentOf(text);
  // Hugo's zero time.
  if (known) return /^0001-01-01/.test(text) ? undefined : { text, day: known.day };
  const found =
    numeric.exec(text)?.groups ?? withMonth.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!found) return undefined;
  const year = found['year'] ?? fullYear(found['short']);
  const month = found['month'] ?? monthNumber(found['name'] ?? '');
  if (year === undefined || month === undefined) return undefined;
  const day = [year, two(month), two(found['day'] ?? '')].join('-');
  const time = timeOf(found);
  const { offset, doubt } = offsetOf(found['zone']?.trim());
  const result = time === undefined ? day : `${day}T${time}${offset}`;
  if (!momentOf(result) || /^0001-/.test(result)) return undefined;
  return { text: result, day, ...(doubt && { doubt }) };
}

const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[ap]m))?`;
const zone = String.raw`(?<zone>(?: ?(?:Z|UTC|GMT|[A-Z]{3,4})(?![\w-]))?(?: ?[+-]\d{2}:?\d{2})?(?: ?\(?[A-Z]{3,5}\)?)?)`;
const monthName = String.raw`(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const end = String.raw`(?: m=[+-][\d.]+)?$`;
const pattern = (source: string): RegExp => new RegExp(`^${source}${end}`, 'i');

const numeric = pattern(
  String.raw`(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:(?:T| +)${clock}${zone})?`,
);
const withMonth = [
  // Mon, 02 Jan 2006 15:04:05 -0700; 2 January 2006; 02-Jan-06
  pattern(
    String.raw`(?:[a-z]+, ?)?(?<day>\d{1,2})(?:st|nd|rd|th)?[ -]${monthName}[ ,-]+(?:(?<year>\d{4})|(?<short>\d{2}))(?:,? +${clock}${zone})?`,
  ),
  // January 2, 2006; Jan 2nd 2006 15:04
  pattern(
    String.raw`(?:[a-z]+, ?)?${monthName} +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})(?:,? +${clock}${zone})?`,
  ),
  // Mon Jan _2 15:04:05 MST 2006
  pattern(String.raw`[a-z]+ +${monthName} +(?<day>\d{1,2}) +${clock}${zone} (?<year>\d{4})`),
  // 2006 Jan 02
  pattern(String.raw`(?<year>\d{4})[ -]${monthName}[ -](?<day>\d{1,2})(?: +${clock}${zone})?`),
];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthNumber(name: string): string | undefined {
  const index = months.indexOf(name.toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

const two = (number: string) => number.padStart(2, '0');

/** As Go reads a year of two digits. */
const fullYear = (short: string | undefined): string | undefined =>
  short && `${Number(short) >= 69 ? 19 : 20}${short}`;

function timeOf(found: Record<string, string | undefined>): string | undefined {
  const { hour, minute = '00', second = '00', half } = found;
  if (hour === undefined) return undefined;
  const twelve =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return `${two(String(twelve))}:${minute}:${second}`;
}

function offsetOf(written: string | undefined): { offset: string; doubt?: string } {
  if (!written) return { offset: '' };
  const [, hours, minutes] = /([+-]\d{2}):?(\d{2})/.exec(written) ?? [];
  if (hours !== undefined) return { offset: `${hours}:${minutes}` };
  if (/^(?:Z|UTC|GMT)\b/i.test(written)) return { offset: 'Z' };
  return { offset: '', doubt: `names the zone "${written}", which is not read` };
}
