/** A body whose shortcodes are replaced by what the site has for them. */
import { type BodyCalls, type Call, callsIn } from '#authoring/import/shortcode-calls.ts';
import { isAlone, placed } from '#authoring/import/shortcode-place.ts';
import {
  codeSpan,
  type Replacement,
  type ShortcodeRow,
  type ShortcodeSite,
} from '#authoring/import/shortcode-row.ts';

/** What became of one use of a shortcode. */
export interface ConvertedUse {
  readonly name: string;
  /** Offset in the body it was read from. */
  readonly at: number;
  readonly fate: 'replaced' | 'text' | 'still' | 'broken';
  /** Named arguments that nothing has read. */
  readonly unread: readonly string[];
  /** Links it makes that were none. */
  readonly links: number;
}

export interface Converted {
  readonly text: string;
  readonly uses: readonly ConvertedUse[];
  /** Whether a component took part, so that the text is MDX. */
  readonly hasComponents: boolean;
}

export interface Conversion {
  readonly table: Readonly<Record<string, ShortcodeRow>>;
  readonly site: ShortcodeSite;
  /** The components that the text may use: none where it is to be Markdown alone. */
  readonly components: ReadonlySet<string>;
}

/** Replaces the shortcodes of a body. One that is not known stays as text in code. */
export function converted(body: string, conversion: Conversion): Converted {
  const rowOf = (name: string): ShortcodeRow | undefined =>
    Object.hasOwn(conversion.table, name) ? conversion.table[name] : undefined;
  const found = callsIn(body, (name) => rowOf(name)?.inner === 'raw');
  const uses: ConvertedUse[] = [];
  const endings = new Map<string, string>();
  let hasComponents = false;

  /** A part of the body with its shortcodes replaced. */
  const part = (start: number, end: number, calls: readonly Call[]): string => {
    let result = '';
    let position = start;
    const pieces = [
      ...calls.map((call) => ({ start: call.start, end: call.end, text: () => replaced(call) })),
      ...shownWithin(found, start, end, calls),
    ].toSorted((a, b) => a.start - b.start);
    for (const piece of pieces) {
      result += body.slice(position, piece.start);
      result += piece.text();
      position = piece.end;
    }
    return result + body.slice(position, end);
  };

  const replaced = (call: Call): string => {
    const { tag, place, inner } = call;
    const row = rowOf(tag.name);
    const isRaw = row?.inner === 'raw';
    const read = new Set<string>();
    const innerText =
      inner &&
      (isRaw ? body.slice(inner.start, inner.end) : part(inner.start, inner.end, inner.calls));
    const answer =
      tag.role === 'close'
        ? undefined
        : row?.replacement({
            name: tag.name,
            site: conversion.site,
            isAlone: isAlone(body, call),
            given: (...names) => given(call, names, read),
            ...(innerText !== undefined && { inner: innerText }),
          });
    const fits = answer && !(place === 'tag' && (answer.block || answer.mdx || inner));
    const unread = [...tag.named.keys()].filter((name) => !read.has(name));
    uses.push({
      name: tag.name,
      at: tag.start,
      fate: fits ? 'replaced' : 'text',
      unread: fits ? unread : [],
      links: fits ? (answer.links ?? 0) : 0,
    });
    if (!fits) return asText(body, call, innerText);
    return placed(body, call, chosen(answer));
  };

  const chosen = (answer: Replacement): Replacement => {
    if (answer.mdx && conversion.components.has(answer.mdx.component)) {
      hasComponents = true;
      return { ...answer, md: answer.mdx.text };
    }
    if (answer.after) endings.set(answer.after, answer.after);
    return answer;
  };

  for (const { name, start } of found.still)
    uses.push({ name, at: start, fate: 'still', unread: [], links: 0 });
  for (const at of found.broken) uses.push({ name: '', at, fate: 'broken', unread: [], links: 0 });
  const text = part(0, body.length, found.calls);
  const end = [...endings.values()].map((ending) => `\n${ending}\n`).join('');
  return {
    text: end ? `${text.trimEnd()}\n${end}` : text,
    uses: uses.toSorted((a, b) => a.at - b.at),
    hasComponents,
  };
}

function given(
  { tag }: Call,
  names: readonly (string | number)[],
  read: Set<string>,
): string | undefined {
  let found: string | undefined;
  for (const name of names) {
    const key =
      typeof name === 'string' && name !== ''
        ? [...tag.named.keys()].find((known) => known.toLowerCase() === name.toLowerCase())
        : undefined;
    if (key !== undefined) read.add(key);
    const value = typeof name === 'number' ? tag.positional[name] : tag.named.get(key ?? '');
    found ??= value === undefined || value.trim() === '' ? undefined : value;
  }
  return found;
}

/** What shows a shortcode, below this level of calls. */
const shownWithin = ({ shown }: BodyCalls, start: number, end: number, calls: readonly Call[]) =>
  shown
    .filter((each) => each.start >= start && each.end <= end)
    .filter((each) => !calls.some((call) => each.start >= call.start && each.start < call.end))
    .map(({ place, text, ...at }) => ({
      ...at,
      text: () => (place === 'text' || place === 'html' ? codeSpan(text) : text),
    }));

/** A shortcode without a row: its tags as code, and what stands between them as it is. */
function asText(
  body: string,
  { tag, end, place, inner }: Call,
  innerText: string | undefined,
): string {
  const span = (text: string) => (place === 'text' ? codeSpan(text) : text);
  const open = span(body.slice(tag.start, tag.end));
  if (!inner) return open;
  return open + (innerText ?? '') + span(body.slice(inner.end, end));
}
