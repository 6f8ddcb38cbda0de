import { z } from 'zod';
import { countryCode } from '#entries/countries.ts';
import { readDate } from '#entries/loose-date.ts';

/** What an author most likely meant by a value that its field refuses: the first guess it accepts. */
export function repaired(schema: z.core.$ZodType, received: unknown): unknown {
  return guesses(received).find((guess) => z.core.safeParse(schema, guess).success);
}

function guesses(received: unknown): unknown[] {
  if (typeof received === 'string') return textGuesses(received.trim());
  if (typeof received === 'number') return [String(received), ...textGuesses(String(received))];
  if (typeof received === 'boolean') return [String(received)];
  if (Array.isArray(received)) return received.length === 1 ? [received[0]] : [];
  if (typeof received !== 'object' || received === null) return [];
  const members = Object.entries(received);
  // YAML reads `{go, rust}` as keys without values, and `[Go: a report]` as a mapping in a list.
  const isWords = members.every(([, value]) => typeof value !== 'object' || value === null);
  if (!isWords) return [[received]];
  const words = members.map((member) => member.filter((part) => part !== null).join(': '));
  return [...(words.length === 1 ? words : []), words, [received]];
}

function textGuesses(text: string): unknown[] {
  if (text === '') return [];
  const [, unquoted] = /^[“„‘«](.+)[”“’»]$/.exec(text) ?? [];
  if (unquoted) return textGuesses(unquoted);
  const [, year, month = '', day = ''] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?!\d)/.exec(text) ?? [];
  const words = text.split(/,\s*/).filter(Boolean);
  // With points between, the day comes first.
  const date = readDate(text.replace(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/, '$3-$2-$1'));
  return [
    ...(/^(?:true|yes|on)$/i.test(text) ? [true] : []),
    ...(/^(?:false|no|off)$/i.test(text) ? [false] : []),
    ...(date ? [date.text, date.day] : []),
    ...(year ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : []),
    // Where a time is asked for, a length in minutes is one.
    ...(/^\d+ ?min/i.test(text) ? [`${Number.parseInt(text, 10)}:00`] : []),
    ...(/^\d+\b(?!:)/.test(text) ? [Number.parseInt(text, 10)] : []),
    ...(/^[\w-]+(?:\.[\w-]+)+/.test(text) ? [`https://${text}`] : []),
    text.toUpperCase(),
    text.replaceAll('_', '-'),
    text.replaceAll('\\', '/'),
    `#${text}`,
    ...(/^https?:\/\//.test(text) ? [URL.parse(text)?.pathname] : []),
    `/${text}`,
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
    { image: text },
    { file: text },
    { url: text },
    [{ file: text }],
    [{ url: text }],
    words,
    ...[countryCode(text), zoneNamed(text)].filter((guess) => guess !== undefined),
  ];
}

/** The time zone that is named after a city. */
const zoneNamed = (city: string): string | undefined =>
  Intl.supportedValuesOf('timeZone').find(
    (zone) => zone.split('/').at(-1)?.toLowerCase() === city.toLowerCase().replaceAll(' ', '_'),
  );
