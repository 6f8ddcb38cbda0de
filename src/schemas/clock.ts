import { z } from 'zod';

/**
 * Seconds in a time as addresses and people write it: `95`, `95s`, `1m35s`, `1h2m3s`, `2:03`,
 * `1:02:03`, each with or without a fraction. A number without a unit is seconds.
 *
 * @returns undefined when the text is no such time
 */
export function secondsOf(text: string): number | undefined {
  const found = clockPattern.exec(text) ?? unitPattern.exec(text);
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

const clockPattern = /^(?:(\d{1,3}):(?=\d\d:))?(\d{1,3}):([0-5]\d(?:\.\d{1,3})?)$/;
const unitPattern = /^(?=\d)(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/;

/** A place or length on a recording's clock, in seconds. */
export const clockTime = z
  .union([z.number().nonnegative().transform(String), z.string()], {
    error: 'must be a time such as 1:02:03',
  })
  .transform((text, context): number => {
    const seconds = secondsOf(text);
    if (seconds !== undefined) return seconds;
    context.addIssue({ code: 'custom', message: 'must be a time such as 1:02:03', input: text });
    return z.NEVER;
  })
  .meta({ examples: ['1:02:03'] });
