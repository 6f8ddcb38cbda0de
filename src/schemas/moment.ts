import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { site } from '#site.config';

/** A date as an author writes it: the calendar day that is shown, and the instant that orders. */
export interface Moment {
  /** `YYYY-MM-DD` exactly as written, so that it reads the same in every zone. */
  readonly day: string;
  /** Milliseconds since the Unix epoch; a bare day begins at midnight in the site's zone. */
  readonly instant: number;
}

const pattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i;

/**
 * Reads `2026-02-13`, `2026-02-13T10:00:00Z`, `2026-02-13 10:00 +0100` and the forms between.
 * A time without an offset is wall time in the site's zone.
 *
 * @param zone IANA zone of a time without an offset
 * @returns undefined when the text is no such date or names a day that does not exist
 * @see RFC 3339 §5.6, and Hugo's accepted date formats
 */
export function momentOf(text: string, zone: string = site.timeZone): Moment | undefined {
  const [, day, time, offset] = pattern.exec(text.trim()) ?? [];
  if (day === undefined) return undefined;
  try {
    const wall = Temporal.PlainDateTime.from(`${day}T${time ?? '00:00'}`);
    const clock = offset === undefined ? zone : /z/i.test(offset) ? 'UTC' : withColon(offset);
    return { day, instant: wall.toZonedDateTime(clock).epochMilliseconds };
  } catch {
    return undefined;
  }
}

const withColon = (offset: string) => offset.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2');

/** A date in front matter. The message completes the sentence "date: …". */
export const moment = z
  .string({ error: 'must be a date' })
  .transform((text, context): Moment => {
    const found = momentOf(text);
    if (found) return found;
    context.addIssue({ code: 'custom', message: 'must be a date that exists', input: text });
    return z.NEVER;
  })
  .meta({ examples: ['2026-02-13'] });

/** A calendar day without a time, such as an event's first. */
export const day = z
  .string({ error: 'must be a day' })
  .refine((text) => momentOf(text)?.day === text, 'must be a day that exists, without a time')
  .meta({ examples: ['2026-02-01'] });

/** A calendar day, or the word that says that nobody knows it any more. */
export const dayIfKnown = z
  .string({ error: 'must be a day, or unknown' })
  .refine(
    (text) => text === unknownDay || momentOf(text)?.day === text,
    'must be a day that exists, without a time, or unknown',
  )
  .meta({ examples: ['2026-02-01'] });

/** Stands for a day that is not known. */
export const unknownDay = 'unknown';

/** The first day that begins later than a moment, in the site's zone. */
export const dayAfter = ({ instant }: Moment): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(site.timeZone)
    .toPlainDate()
    .add({ days: 1 })
    .toString();

const wallPattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/;

/** A day and time on the clock of the place where it happens, without an offset. */
export const wallTime = z
  .string({ error: 'must be a day and time' })
  .refine(
    (text) => wallPattern.test(text) && momentOf(text) !== undefined,
    "must be a day and time on the event's clock, without an offset",
  )
  .transform((text) => text.replace(' ', 'T'))
  .meta({ examples: ['2026-02-01T11:50'] });

/** An IANA time zone the platform knows. */
export const timeZone = z
  .string()
  .refine((name) => {
    try {
      return (
        (Temporal.Now.zonedDateTimeISO(name).timeZoneId !== '' && name.includes('/')) ||
        name === 'UTC'
      );
    } catch {
      return false;
    }
  }, 'must be an IANA time zone')
  .meta({ examples: ['Europe/Brussels'] });
