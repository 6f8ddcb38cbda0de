import { namingField } from '#authoring/schemas/field-schema.ts';
/** The front matter that a new entry begins with. */
import { Temporal } from 'temporal-polyfill';
import { status, Stop } from '#authoring/command.ts';
import { type FieldOption, typed, type Values, withValue } from '#authoring/new/field-options.ts';
import { mistakesIn } from '#authoring/new/mistakes.ts';
import { suggestion } from '#entries/nearest.ts';
import type { Source } from '#entries/source.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { unknownDay } from '#schemas/moment.ts';
import { site } from '#site.config';

/** What an author typed, by the names of options. */
export type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface FirstValues {
  readonly values: Values;
  /** The event whose first day was taken for the delivery's, because its author named none. */
  readonly supposed?: Source<'events'>;
}

/**
 * What an author typed, and what is known without asking: a text is a draft of today.
 *
 * @param options all of the collection's
 * @param now milliseconds since the Unix epoch
 * @throws Stop for a delivery at an event that does not exist
 */
export function firstValues(
  collection: CollectionName,
  title: string,
  given: Given,
  options: readonly FieldOption[],
  { events, now }: { events: readonly Source<'events'>[]; now: number },
): FirstValues {
  const isDraft = given['draft'] ?? options.some(({ name }) => name === 'draft');
  const all: Given = { ...given, draft: isDraft || undefined };
  const values = options.reduce<unknown>(
    (found, option) => {
      const written = all[option.name];
      return written === undefined ? found : withValue(found, option.path, typed(option, written));
    },
    { [namingField(collection)]: title },
  ) as Values;
  const dated = withDay(values, events);
  const isDateless = mistakesIn(collection, dated.values, options).some(
    ({ path, isMissing }) => isMissing && path.join('.') === 'date',
  );
  return isDateless ? { ...dated, values: { ...dated.values, date: dayOf(now) } } : dated;
}

const dayOf = (instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(site.timeZone)
    .toPlainDate()
    .toString();

/** The delivery with its day: the event's first, or none that is known, unless its author knows better. */
function withDay(values: Values, events: readonly Source<'events'>[]): FirstValues {
  const [delivery] = (values['deliveries'] ?? []) as readonly Values[];
  const { event: id, start, ...rest } = delivery ?? {};
  if (typeof id !== 'string') return { values };
  const event = events.find((known) => known.id === id);
  if (!event) {
    const ids = events.map((known) => known.id);
    const line = `--event: there is no "${id}" in src/content/events — ${suggestion(id, ids, 'events')}`;
    throw new Stop(status.refused, [line, 'a new event comes first: npm run new -- event "NAME"']);
  }
  // A start without a time is a day.
  const first = event.data.start;
  const day = start === undefined ? (first ?? unknownDay) : /^[\d-]+$/.exec(String(start))?.[0];
  if (day === undefined) return { values };
  const dated = { ...values, deliveries: [{ event: id, date: day, ...rest }] };
  const isSupposed = start === undefined && first !== undefined;
  return isSupposed ? { values: dated, supposed: event } : { values: dated };
}
