/** Shortcodes of a body with what stands between their two tags. */
import {
  type ShortcodeTag,
  shortcodeTags,
  type ShownShortcode,
} from '#authoring/import/shortcode-tags.ts';
import { type TextPlace, textPlaces } from '#authoring/import/text-places.ts';

/** One use of a shortcode. Offsets are those of the body. */
export interface Call {
  readonly tag: ShortcodeTag;
  readonly start: number;
  readonly end: number;
  readonly place: Exclude<TextPlace, 'code'>;
  /** Absent where it has one tag only. */
  readonly inner?: {
    readonly start: number;
    readonly end: number;
    readonly calls: readonly Call[];
  };
}

export interface Shown extends ShownShortcode {
  readonly place: TextPlace;
}

export interface BodyCalls {
  readonly calls: readonly Call[];
  readonly shown: readonly Shown[];
  /** Shortcodes in code or in a comment: text, and left alone. */
  readonly still: readonly ShortcodeTag[];
  readonly broken: readonly number[];
}

/**
 * All shortcodes of a body.
 *
 * @param isRaw whether what stands between the tags of a shortcode is no Markdown
 */
export function callsIn(body: string, isRaw: (name: string) => boolean): BodyCalls {
  const { tags, shown, broken } = shortcodeTags(body);
  if (tags.length === 0 && shown.length === 0) return { calls: [], shown: [], still: [], broken };
  const raw = rawRanges(tags, isRaw);
  const isWithin = ({ start, end }: ShortcodeTag) =>
    raw.some((range) => start >= range.innerStart && end <= range.innerEnd);
  const outside = tags.filter((tag) => !isWithin(tag));
  const placeOf = textPlaces(masked(body, [...outside, ...raw, ...shown]));
  const isLeft = ({ start }: ShortcodeTag) => /^(?:code|comment)$/.test(placeOf(start));
  return {
    calls: paired(
      outside.filter((tag) => !isLeft(tag)),
      placeOf,
    ),
    shown: shown
      .filter(({ start }) => !raw.some((range) => start >= range.start && start < range.end))
      .map((each) => ({ ...each, place: placeOf(each.start) })),
    still: outside.filter(isLeft),
    broken,
  };
}

interface RawRange {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

function rawRanges(tags: readonly ShortcodeTag[], isRaw: (name: string) => boolean): RawRange[] {
  const ranges: RawRange[] = [];
  tags.forEach((open, index) => {
    if (open.role !== 'open' || !isRaw(open.name) || open.start < (ranges.at(-1)?.end ?? 0)) return;
    const close = tags.find(
      (tag, place) => place > index && tag.role === 'close' && tag.name === open.name,
    );
    if (close)
      ranges.push({
        start: open.start,
        end: close.end,
        innerStart: open.end,
        innerEnd: close.start,
      });
  });
  return ranges;
}

/** The body with letters where these stand, so that its Markdown can be read without them. */
function masked(body: string, ranges: readonly { start: number; end: number }[]): string {
  let result = '';
  let position = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    result += body.slice(position, from) + 'x'.repeat(end - from);
    position = end;
  }
  return result + body.slice(position);
}

/** Each closing tag ends the last open one of its name; what opens and is not closed has one tag. */
function paired(
  tags: readonly ShortcodeTag[],
  placeOf: (offset: number) => TextPlace,
): readonly Call[] {
  const levels: { open?: ShortcodeTag; calls: Call[] }[] = [{ calls: [] }];
  const single = (tag: ShortcodeTag): Call => ({
    tag,
    start: tag.start,
    end: tag.end,
    place: placeOf(tag.start) as Call['place'],
  });
  /** What an open tag that is not closed would have held goes beside it. */
  const spill = () => {
    const { open, calls } = levels.pop() ?? { calls: [] };
    levels.at(-1)?.calls.push(...(open ? [single(open)] : []), ...calls);
  };
  const closed = new Set<string>();
  for (const { role, name } of tags) if (role === 'close') closed.add(name);
  for (const tag of tags) {
    if (tag.role === 'open' && closed.has(tag.name)) levels.push({ open: tag, calls: [] });
    else if (tag.role !== 'close') levels.at(-1)?.calls.push(single(tag));
    else if (levels.some(({ open }) => open?.name === tag.name)) {
      while (levels.at(-1)?.open?.name !== tag.name) spill();
      const { open = tag, calls } = levels.pop() ?? { calls: [] };
      const inner = { start: open.end, end: tag.start, calls };
      levels.at(-1)?.calls.push({ ...single(open), end: tag.end, inner });
    } else levels.at(-1)?.calls.push(single(tag));
  }
  while (levels.length > 1) spill();
  return levels[0]?.calls ?? [];
}
