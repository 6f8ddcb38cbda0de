/** What one line about an event becomes: a delivery, where all it needs stands in the source. */
import { stringify } from 'yaml';
import type { EventBook, KnownEvent } from '#authoring/import/event-book.ts';
import { eventLine } from '#authoring/import/event-line.ts';
import type { Values } from '#authoring/import/fields.ts';
import type { TalkItem } from '#authoring/import/talk-sections.ts';
import { playableOf } from '#recordings/hosts.ts';

/** What a talk's text is asked of the rest of the site. */
export interface TalkSetting {
  /** Of the page, from the source's folder. */
  readonly file: string;
  /** The day of the page, `YYYY-MM-DD`. */
  readonly day?: string;
  readonly events: EventBook;
  /** Whether several talks name this address as that of their session. */
  readonly isShared: (url: string) => boolean;
  /** The id of the post that an address leads to. */
  readonly postAt: (address: string) => string | undefined;
  /** How the talk names slides that an address of the source means, where they are a PDF of the source. */
  readonly slidesAt: (address: string) => string | undefined;
}

/** What a delivery holds. */
export interface Delivery {
  readonly event: KnownEvent;
  readonly date: string;
  readonly track?: string;
  readonly url?: string;
  readonly recordings: readonly Values[];
  readonly slides: readonly Values[];
}

/** What one line about an event becomes, or why it stays. */
export function deliveryOf(item: TalkItem, { file, day, events }: TalkSetting): Delivery | string {
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
    const facts = {
      name: line.name,
      ...(url && { url }),
      ...(line.day && { start: line.day }),
      ...(line.city && { city: line.city }),
      ...(line.country && { country: line.country }),
    };
    const found = line.rest ? { missing: [`a place for "${line.rest}"`] } : events.add(facts, file);
    if ('missing' in found)
      return `${stays}: the source has no ${found.missing.join(', ')} of it — run ${newCommand(line.name, url)}, then import again`;
    event = found;
  }
  const known = [event.name, event.city, event.venue ?? ''].join(' ').toLowerCase();
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
  const { start, end } = event;
  const days = [line.day, start === end ? start : undefined, line.day ? undefined : day];
  const date = days.find((each) => each && each >= start && each <= end);
  if (date && (!line.day || line.day === date)) return { event, date, ...delivery };
  const typed = stringify([{ event: event.id, date: '…', ...delivery }], {
    collectionStyle: 'flow',
    lineWidth: 0,
  });
  return `${stays}: no day of ${event.name} (${start} to ${end}) stands in the source — write under "deliveries:" ${typed.trim()}`;
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

const newCommand = (name: string, url: string | undefined) =>
  `npm run new -- event ${JSON.stringify(name)}${url ? ` --url ${url}` : ''}`;
