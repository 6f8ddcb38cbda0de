/** What one line about an event becomes: a delivery with what the source says of it. */
import type { EventBook, KnownEvent } from '#authoring/import/event-book.ts';
import { eventLine } from '#authoring/import/event-line.ts';
import type { Values } from '#authoring/import/fields.ts';
import type { TalkItem } from '#authoring/import/talk-sections.ts';
import { playableOf } from '#recordings/hosts.ts';
import { unknownDay } from '#schemas/moment.ts';

/** What a talk's text is asked of the rest of the site. */
export interface TalkSetting {
  /** Of the page, from the source's folder. */
  readonly file: string;
  /** The day of the page, `YYYY-MM-DD`. */
  readonly day?: string;
  readonly events: EventBook;
  /** Whether several talks name this address as that of their session. */
  readonly isShared: (url: string) => boolean;
  /** Recordings by key that a delivery has by front matter. */
  readonly recorded: ReadonlySet<string>;
  /** The id of the post that an address leads to. */
  readonly postAt: (address: string) => string | undefined;
  /** How the talk names slides that an address of the source means, where they are a PDF of the source. */
  readonly slidesAt: (address: string) => string | undefined;
}

/** What a delivery holds. */
export interface Delivery {
  readonly event: KnownEvent;
  /** `YYYY-MM-DD`, or that it is not known. */
  readonly date: string;
  /** Whether the day is the page's own, which nobody said is the delivery's. */
  readonly isSupposed: boolean;
  readonly track?: string;
  readonly url?: string;
  readonly recordings: readonly Values[];
  readonly slides: readonly Values[];
}

/** What one line about an event becomes, or why it stays. */
export function deliveryOf(item: TalkItem, setting: TalkSetting): Delivery | string {
  const { file, day, events, isShared } = setting;
  const line = eventLine(item.text, item.remark);
  const stays = `the event "${shortened(item.text)}" stays in the text`;
  const nested = item.nested.map((inner) => ({ inner, kind: nestedKind(inner) }));
  const odd = nested.find(
    ({ inner, kind }) => !kind || inner.isOdd || inner.nested.length > 0 || inner.remark,
  );
  if (item.isOdd || odd) return `${stays}: not all below it has a field`;
  const url = item.url && /^https?:\/\//i.test(item.url) ? item.url : undefined;
  if (item.url && !url) return `${stays}: its link is no web address`;
  let event = events.find(line, url);
  if (!event) {
    if (line.rest) return `${stays}: "${line.rest}" has no field`;
    if (!url && !line.day)
      return `${stays}: nothing else is said of it — run ${newCommand(line.name)}, then import again`;
    // What several talks name, or what is a host alone, is no session's own page.
    const isOwn = url !== undefined && (isShared(url) || URL.parse(url)?.pathname === '/');
    const facts = {
      name: line.name,
      ...(isOwn && { url }),
      ...(line.city && { city: line.city }),
      ...(line.country && { country: line.country }),
    };
    event = events.add(facts, file);
    if (!event) return `${stays}: "${shortened(line.name)}" is no name for a file`;
  }
  const known = [event.name, event.city ?? '', event.venue ?? ''].join(' ').toLowerCase();
  if (line.rest && !known.includes(line.rest.toLowerCase()))
    return `${stays}: "${line.rest}" has no field`;
  const delivery = {
    ...(line.track && { track: line.track }),
    ...(url && url !== event.url && { url }),
    recordings: once(
      nested.flatMap(({ inner, kind }) => (kind === 'recording' ? [recordingOf(inner)] : [])),
    ),
    slides: nested.flatMap(({ inner: { text, url: address }, kind }) =>
      kind === 'slides' ? [{ ...(!isBoilerplate(text) && { label: text }), url: address }] : [],
    ),
  };
  const { start, end = start } = event;
  const isWithin = (each: string) =>
    start === undefined || end === undefined || (each >= start && each <= end);
  if (line.day && !isWithin(line.day))
    return `${stays}: ${line.day} is no day of ${event.name}, which is there already — correct one of the two`;
  const said = line.day ?? (start === end ? start : undefined);
  const supposed = day && start !== undefined && isWithin(day) ? day : undefined;
  const date = said ?? supposed ?? unknownDay;
  return { event, date, isSupposed: !said && supposed !== undefined, ...delivery };
}

/** One recording an address. */
const once = (recordings: readonly Values[]): Values[] => [
  ...new Map(recordings.map((each) => [keyOf(String(each['url'])), each])).values(),
];

export function nestedKind({ text, url = '' }: TalkItem): 'recording' | 'slides' | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  if (playableOf(url) || /\b(?:recording|video|watch|stream)/i.test(text)) return 'recording';
  return /\b(?:slides?|deck)\b/i.test(text) ? 'slides' : undefined;
}

const recordingOf = ({ text, url = '' }: TalkItem): { url: string; title?: string } => ({
  url: /\/embed\//.test(url) ? (playableOf(url)?.watch ?? url) : url,
  ...(!isBoilerplate(text) && { title: text }),
});

/** Words that a page says by itself, or that a host writes on every frame. */
export const isBoilerplate = (text: string): boolean =>
  /^(?:|(?:the )?(?:recordings?|videos?|slides?|slide ?deck|watch|link|youtube|vimeo)|(?:youtube |vimeo )?video player)$/i.test(
    text,
  );

export const keyOf = (url: string): string => playableOf(url)?.key ?? url.replace(/\/$/, '');

/** A text that a line of the report can hold. */
export const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const newCommand = (name: string) => `npm run new -- event ${JSON.stringify(name)}`;
