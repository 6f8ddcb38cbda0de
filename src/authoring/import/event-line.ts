/** What a line such as `FOSDEM 2026 — Go devroom, Brussels (1 February 2026)` says. */
import { readDate } from '#authoring/import/dates.ts';

export interface EventLine {
  /** What the event is called, as far as the line alone can tell. */
  readonly name: string;
  /** What follows the name behind a dash. */
  readonly track?: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Words of the line that are none of these. */
  readonly rest?: string;
}

/** Reads a line, the words of its link and what follows it together. */
export function eventLine(text: string, remark = ''): EventLine {
  const whole = remark === '' ? text : `${text}, ${remark}`;
  const { day, without } = dayIn(whole);
  const [head = '', ...behind] = without.split(/\s+[—–]\s+|\s+-\s+|\s+[|·]\s+/);
  const [name = '', ...parts] = head.split(/\s*,\s*/).map((part) => part.trim());
  const place = placeIn(parts.filter(Boolean));
  const dashed = behind.map((part) => part.replace(/[\s,]+$/, '').trim()).filter(Boolean);
  const placed = place ? { place, left: dashed } : placeOfParts(dashed);
  const track = placed.left.join(' – ');
  const rest = place ? '' : parts.filter(Boolean).join(', ');
  return {
    name: name.trim(),
    ...(track && { track }),
    ...(day && { day }),
    ...placed.place,
    ...(rest && { rest }),
  };
}

/** A day in a line, and the line without it. */
function dayIn(text: string): { day?: string; without: string } {
  const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
  const pattern = new RegExp(
    String.raw`[\s,]*[([]?\b(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${month},? \d{4}|${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b[)\]]?`,
    'i',
  );
  const found = pattern.exec(text);
  const day = readDate(found?.[1])?.day;
  if (!found || !day) return { without: text };
  return { day, without: text.slice(0, found.index) + text.slice(found.index + found[0].length) };
}

/** `Brussels, Belgium`: a city, and a country by its English name or code. */
export function placeIn(parts: readonly string[]): Pick<EventLine, 'city' | 'country'> | undefined {
  const [city, country] = parts;
  const code = country === undefined ? undefined : countryCode(country);
  return parts.length === 2 && city && code ? { city, country: code } : undefined;
}

function placeOfParts(parts: readonly string[]): {
  place?: Pick<EventLine, 'city' | 'country'>;
  left: readonly string[];
} {
  for (const [index, part] of parts.entries()) {
    const place = placeIn(part.split(/\s*,\s*/));
    if (place) return { place, left: parts.filter((_, other) => other !== index) };
  }
  return { left: parts };
}

let codes: ReadonlyMap<string, string> | undefined;

/** The code of a country by its English name, or by the code itself. */
export function countryCode(name: string): string | undefined {
  codes ??= allCodes();
  return codes.get(name.trim().toLowerCase().replace(/^the /, ''));
}

function allCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Map<string, string>();
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      // Codes that ISO 3166 keeps for its users, and those that stand for no country.
      if (!name || /^(?:A[AC]|Q[M-Z]|X.|Z[Z]|E[UZ]|UN|CP|DG|EA|IC|TA|CQ)$/.test(code)) continue;
      found
        .set(name.toLowerCase(), found.get(name.toLowerCase()) ?? code)
        .set(code.toLowerCase(), code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) found.set(name, code);
  return found;
}

/** What people write besides. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
};

/** The time zone of a country that has one only, or that of a city it is named after. */
export function zoneOf(country: string, city = ''): string | undefined {
  const locale = new Intl.Locale(`und-${country}`);
  const zones = (locale as { getTimeZones?: () => string[] | undefined }).getTimeZones?.() ?? [];
  if (zones.length === 1) return zones[0];
  return zones.find((zone) => zone.split('/').at(-1) === city.trim().replaceAll(' ', '_'));
}
