/** What a talk's front matter and its text say of it, together. */
import type { EventBook } from '#authoring/import/event-book.ts';
import type { FieldReader } from '#authoring/import/field-reader.ts';
import type { Values } from '#authoring/import/fields.ts';
import type { Counts, Note } from '#authoring/import/notes.ts';
import type { PeopleBook } from '#authoring/import/people-book.ts';
import type { TalkFacts } from '#authoring/import/talk-facts.ts';
import { takeEventFields, talkFields } from '#authoring/import/talk-fields.ts';
import { unknownDay } from '#schemas/moment.ts';

interface TalkValuesSetting {
  readonly file: string;
  readonly day?: string;
  readonly events: EventBook;
  readonly people: PeopleBook;
  readonly slidesAt: (address: string) => string | undefined;
}

export interface TalkValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly notes: readonly Omit<Note, 'file'>[];
  readonly counts: Counts;
}

export function talkValues(
  reader: FieldReader,
  facts: TalkFacts | undefined,
  { file, day, events, people, slidesAt }: TalkValuesSetting,
): TalkValues {
  const notes: Omit<Note, 'file'>[] = [];
  const own = talkFields(reader, slidesAt);
  const ids = own.speakers.map((name) => people.idOf(name, file));
  const speakers = ids.filter((id) => id !== undefined);
  if (speakers.length < ids.length) {
    const text = `"${own.speakers.join(', ')}" are not all names: write "speakers:" with a person each`;
    notes.push({ kind: 'person', text });
  } else if (speakers.length === 0) {
    notes.push({ kind: 'person', text: 'names no speaker: write "speakers:" with a person each' });
  }
  const deliveries = [...(facts?.deliveries ?? [])];
  const recordings = [...own.recordings];
  let isPlaced = false;
  if (own.event) {
    const { name, start = day } = own.event;
    const added =
      events.find({ name }, own.event.url) ??
      events.add({ ...own.event, ...(start && { start }) }, file);
    const { start: first, end: last = first } = added ?? {};
    if (!added) {
      const text = `the event "${name}" has no place: it is no name for a file`;
      notes.push({ kind: 'event', text });
    } else if (start && first && last && (start < first || start > last)) {
      const text = `${start} is no day of ${added.name} (${first} to ${last}), which is there already`;
      notes.push({ kind: 'event', text });
    } else if (!deliveries.some((delivery) => delivery['event'] === added.id)) {
      isPlaced = true;
      takeEventFields(reader);
      deliveries.push({
        event: added.id,
        date: start ?? unknownDay,
        ...(own.event.url && own.event.url !== added.url && { url: own.event.url }),
        ...(recordings.length > 0 && { recordings: recordings.splice(0) }),
      });
    }
  }
  const resources = [
    ...own.resources,
    ...(facts?.resources ?? []),
    // Without a delivery a recording is something to point to.
    ...recordings.map(({ url }) => ({ type: 'link', title: 'Recording', url })),
  ];
  const slides = [...own.slides, ...(facts?.slides ?? [])];
  return {
    notes,
    values: {
      ...(own.abstract && { abstract: own.abstract }),
      ...(speakers.length > 0 && { speakers: [...new Set(speakers)] }),
      ...(slides.length > 0 && { slides: once(slides) }),
      ...(resources.length > 0 && { resources: once(resources) }),
      ...(facts && facts.posts.length > 0 && { posts: facts.posts }),
      ...(deliveries.length > 0 && { deliveries }),
    },
    counts: {
      slides: same(own.slides.length),
      events: own.event ? { in: 1, out: isPlaced ? 1 : 0, told: isPlaced ? 0 : 1 } : same(0),
      recordings: same(own.recordings.length),
    },
  };
}

const same = (count: number) => ({ in: count, out: count, told: 0 });

/** Things of one address once. */
const once = (all: readonly Values[]): Values[] => [
  ...new Map(all.map((each) => [String(each['url'] ?? each['file']), each])).values(),
];
