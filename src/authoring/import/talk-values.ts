/** What a talk's front matter and its text say of it, together. */
import type { EventBook, EventFacts } from '#authoring/import/event-book.ts';
import type { FieldReader } from '#authoring/import/field-reader.ts';
import type { Counts, Note } from '#authoring/import/notes.ts';
import type { PeopleBook } from '#authoring/import/people-book.ts';
import type { TalkFacts } from '#authoring/import/talk-facts.ts';
import { takeGivenAt } from '#authoring/import/talk-event-fields.ts';
import { once, type TalkFields } from '#authoring/import/talk-fields.ts';
import { unknownDay } from '#schemas/moment.ts';

interface TalkValuesSetting {
  readonly file: string;
  readonly day?: string;
  readonly events: EventBook;
  readonly people: PeopleBook;
}

export interface TalkValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly notes: readonly Omit<Note, 'file'>[];
  readonly counts: Counts;
}

export function talkValues(
  reader: FieldReader,
  own: TalkFields,
  facts: TalkFacts | undefined,
  { file, day, events, people }: TalkValuesSetting,
): TalkValues {
  const notes: Omit<Note, 'file'>[] = [];
  const speakers = own.speakers.flatMap(({ name, role }) => {
    const person = people.idOf(name, file);
    return person === undefined ? [] : role === undefined ? person : { person, role };
  });
  if (speakers.length < own.speakers.length) {
    const names = own.speakers.map(({ name }) => name).join(', ');
    const text = `"${names}" are not all names: write "speakers:" with a person each`;
    notes.push({ kind: 'person', text });
  } else if (speakers.length === 0) {
    notes.push({ kind: 'person', text: 'names no speaker: write "speakers:" with a person each' });
  }
  const deliveries = [...(facts?.deliveries ?? [])];
  const recordings = [...own.recordings];
  let isPlaced = false;
  if (own.given) {
    const { event, url = event.url, isOnline, day: said } = own.given;
    const start = said ?? day;
    const { name } = event;
    const added = events.meant(event, file);
    const { start: first, end: last = first } = added ?? {};
    if (!added) {
      const text = `the event "${name}" has no place: it is no name for a file`;
      notes.push({ kind: 'event', text });
    } else if (start && first && last && (start < first || start > last)) {
      const text = `${start} is no day of ${added.name} (${first} to ${last}), which is there already`;
      notes.push({ kind: 'event', text });
    } else if (!deliveries.some((delivery) => delivery['event'] === added.id)) {
      isPlaced = true;
      if (said === undefined) notes.push({ kind: 'date', text: dayNote(added.name, start) });
      takeGivenAt(reader, isPlaceOf(event, added));
      deliveries.push({
        event: added.id,
        date: start ?? unknownDay,
        ...(url && url !== added.url && { url }),
        ...(isOnline && { attendance: 'online' }),
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
      ...(own.kind && { kind: own.kind }),
      ...(own.abstract && { abstract: own.abstract }),
      ...(speakers.length > 0 && { speakers: [...new Set(speakers)] }),
      ...(slides.length > 0 && { slides: once(slides) }),
      ...(resources.length > 0 && { resources: once(resources) }),
      ...(facts && facts.posts.length > 0 && { posts: facts.posts }),
      ...(deliveries.length > 0 && { deliveries }),
    },
    counts: {
      slides: same(own.slides.length),
      events: own.given ? { in: 1, out: isPlaced ? 1 : 0, told: isPlaced ? 0 : 1 } : same(0),
      recordings: same(own.recordings.length),
    },
  };
}

const dayNote = (event: string, day: string | undefined): string =>
  day === undefined
    ? `the day at ${event} is not in the source: write it for "unknown"`
    : `the delivery at ${event} has the page's own day, ${day}`;

/** Whether an event says all that is said of its place. */
const isPlaceOf = (said: EventFacts, event: EventFacts): boolean =>
  (['city', 'country', 'venue'] as const).every(
    (key) => said[key] === undefined || said[key] === event[key],
  );

const same = (count: number) => ({ in: count, out: count, told: 0 });
