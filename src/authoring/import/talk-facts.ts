/** A talk's facts out of its text into front matter, each only where it certainly belongs. */
import type { Counts, Note } from '#authoring/import/notes.ts';
import type { Values } from '#authoring/import/fields.ts';
import {
  type Delivery,
  deliveryOf,
  isBoilerplate,
  keyOf,
  shortened,
  type TalkSetting,
} from '#authoring/import/talk-delivery.ts';
import { countsOf, playersOf, removals } from '#authoring/import/talk-outcome.ts';
import { type TalkItem, talkSections } from '#authoring/import/talk-sections.ts';
import type { Edit } from '#authoring/rename/edits.ts';
import { playableOf } from '#recordings/hosts.ts';
import { unknownDay } from '#schemas/moment.ts';

export interface TalkFacts {
  readonly slides: readonly Values[];
  readonly resources: readonly Values[];
  readonly posts: readonly string[];
  readonly deliveries: readonly Values[];
  /** The parts of the text that are told in front matter now. */
  readonly edits: readonly Edit[];
  /** Each with the offset it is of. */
  readonly notes: readonly { readonly at: number; readonly note: Omit<Note, 'file' | 'line'> }[];
  readonly counts: Counts;
  /** How many links of the text stand in front matter now. */
  readonly links: number;
}

/** @param body Markdown without shortcodes */
export function talkFacts(body: string, setting: TalkSetting): TalkFacts {
  const sections = talkSections(body);
  const items = sections.flatMap((section) => section.items);
  const notes: TalkFacts['notes'][number][] = [];
  const placed = new Set<TalkItem>();
  const tell = (at: number, kind: Note['kind'], text: string) =>
    notes.push({ at, note: { kind, text } });

  const slides: Values[] = [];
  const resources: Values[] = [];
  const posts: string[] = [];
  const events = items.filter(({ label }) => label === 'events');
  const deliveries = new Map<TalkItem, Delivery>();
  for (const item of events) {
    const found = deliveryOf(item, setting);
    if (typeof found === 'string') tell(item.start, 'event', found);
    else deliveries.set(item, found);
  }
  /** Recordings by key that a delivery has. */
  const kept = new Set<string>(setting.recorded);
  for (const { recordings } of deliveries.values())
    for (const { url } of recordings) kept.add(keyOf(String(url)));

  for (const item of items) {
    const { label, url = '', nested, isOdd } = item;
    if (label === 'events' || (nested.length === 0 && !isOdd && place(item))) continue;
    tell(
      item.start,
      'talk',
      `"${shortened(isBoilerplate(item.text) ? url : item.text)}" stays in the text: ${reasonOf(item)}`,
    );
  }

  function place(item: TalkItem): boolean {
    const { label, url, text, remark } = item;
    if (url === undefined) return false;
    const title = [text, remark].filter(Boolean).join(' — ');
    const isWeb = /^https?:\/\//i.test(url);
    switch (label) {
      case 'slides': {
        const file = setting.slidesAt(url);
        if (!file && !isWeb) return false;
        const own = isBoilerplate(title) ? undefined : title;
        slides.push({ ...(own && { label: own }), ...(file ? { file: `./${file}` } : { url }) });
        break;
      }
      case 'code':
      case 'resources':
        if (!isWeb) return false;
        resources.push({
          type: label === 'code' ? codeType(url) : 'link',
          title: title || url,
          url,
        });
        break;
      case 'related': {
        const post = setting.postAt(url);
        if (post !== undefined && !posts.includes(post)) posts.push(post);
        if (post !== undefined && remark !== '') return false;
        if (post === undefined && !isWeb) return false;
        if (post === undefined) resources.push({ type: 'link', title: title || url, url });
        break;
      }
      case 'recording':
        if (!recordingPlaced(item, title)) return false;
        break;
      case 'events':
        return false;
    }
    placed.add(item);
    return true;
  }

  /** A recording that a delivery has already, or the only one of the only delivery. */
  function recordingPlaced({ url = '' }: TalkItem, title: string): boolean {
    const playable = playableOf(url);
    if (!playable && !/^https?:\/\//i.test(url)) return false;
    if (kept.has(keyOf(url))) return true;
    const [event] = events;
    const delivery = event && deliveries.get(event);
    if (events.length !== 1 || !event || !delivery || delivery.recordings.length > 0) return false;
    const own = { url: playable?.watch ?? url, ...(!isBoilerplate(title) && { title }) };
    deliveries.set(event, { ...delivery, recordings: [own] });
    kept.add(keyOf(url));
    return true;
  }

  const shared = [...deliveries].flatMap(([item, { url }]) =>
    url && setting.isShared(url) ? [item] : [],
  );
  for (const item of deliveries.keys()) placed.add(item);
  const written = [...deliveries].map(([item, delivery]) => {
    const { event, recordings, slides: own, url, isSupposed: _, ...rest } = delivery;
    if (url && shared.includes(item)) resources.push({ type: 'link', title: item.text, url });
    return {
      event: event.id,
      ...rest,
      ...(url && !shared.includes(item) && { url }),
      ...(own.length > 0 && { slides: own }),
      ...(recordings.length > 0 && { recordings }),
    };
  });
  for (const [item, { event, date, isSupposed }] of deliveries) {
    if (isSupposed)
      tell(item.start, 'date', `the delivery at ${event.name} has the page's own day, ${date}`);
    if (date === unknownDay)
      tell(
        item.start,
        'date',
        `the day at ${event.name} is not in the source: write it for "unknown"`,
      );
  }
  return {
    slides,
    resources,
    posts,
    deliveries: written.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    edits: [
      ...sections.flatMap((section) => removals(section, body, placed)),
      ...playersOf(body, sections, setting.recorded),
    ],
    notes,
    counts: countsOf(items, placed, kept),
    links: [...placed]
      .flatMap((item) => [item, ...item.nested])
      .filter(({ url, isFrame }) => url !== undefined && !isFrame).length,
  };
}

const codeType = (url: string): string =>
  /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg|bitbucket|sr\.ht|gist\.github)\b/i.test(url)
    ? 'code'
    : 'demo';

function reasonOf({ label, remark, isOdd, nested, url }: TalkItem): string {
  if (isOdd || nested.length > 0) return 'it holds more than one link';
  if (url === undefined) return 'it has no link';
  if (label === 'recording') return 'no delivery is certainly its own';
  return remark && label === 'related'
    ? `"${shortened(remark)}" has no field`
    : 'its link is no web address';
}
