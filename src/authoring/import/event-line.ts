/** What a line such as `FOSDEM 2026 — Go devroom, Brussels (1 February 2026)` says. */
import { readDate } from '#entries/loose-date.ts';
import { type EventPlace, placeIn } from '#authoring/import/event-place.ts';

export interface EventLine extends EventPlace {
  /** What the event is called, as far as the line alone can tell. */
  readonly name: string;
  /** What follows the name behind a dash. */
  readonly track?: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
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

function placeOfParts(parts: readonly string[]): {
  place?: EventPlace;
  left: readonly string[];
} {
  for (const [index, part] of parts.entries()) {
    const place = placeIn(part.split(/\s*,\s*/));
    if (place) return { place, left: parts.filter((_, other) => other !== index) };
  }
  return { left: parts };
}
