/** What is wrong with deliveries although each talk's front matter is valid by itself. */
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { spanOf } from '#collections/deliveries.ts';
import { repeated } from '#collections/repeated.ts';
import { sameFileNames } from '#collections/same-file-names.ts';
import { placeOf } from '#entries/front-matter.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Source } from '#entries/source.ts';
import { playableOf } from '#recordings/hosts.ts';
import { type DeliveryData, talkKinds } from '#schemas/talk.ts';

type Talk = Source<'talks'>;
type Event = Source<'events'>;

/** One delivery as it is written, with where. */
interface Written {
  readonly talk: Talk;
  readonly event: Event;
  readonly data: DeliveryData;
  readonly path: readonly PropertyKey[];
}

/** @param now milliseconds since the Unix epoch */
export function talkProblems({ talks, events }: Content['entries'], now: number): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const deliveries = talks.flatMap((talk) =>
    talk.data.deliveries.flatMap((data, index): Written[] => {
      const event = byId.get(data.event);
      return event ? [{ talk, event, data, path: ['deliveries', index] }] : [];
    }),
  );
  return [
    ...deliveries.flatMap(impossibleTimes),
    ...deliveries.flatMap(otherDays),
    ...deliveries.flatMap((delivery) => stillScheduled(delivery, now)),
    ...sameSession(deliveries),
    ...sameRecording(deliveries),
    ...sameSpeaker(deliveries),
    ...talks.flatMap(sameFileNames),
    ...talks.flatMap(prefixedTitle),
  ];
}

function problem(
  severity: Problem['severity'],
  { talk, path }: Pick<Written, 'talk' | 'path'>,
  field: readonly PropertyKey[],
  message: string,
  hint: string,
): Problem {
  const full = [...path, ...field];
  const place = placeOf(talk.places, full);
  return { file: talk.file, ...place, severity, field: full.map(String).join('.'), message, hint };
}

/** When clocks are put forward, an hour of the wall is missing; when they are put back, one is there twice. */
function impossibleTimes(delivery: Written): Problem[] {
  const { zone, name } = delivery.event.data;
  if (zone === undefined) {
    if (delivery.data.start === undefined) return [];
    const message = `is a time on the clock of ${name}, which names no time zone`;
    const hint = `add a line "zone: Europe/Brussels" to ${delivery.event.file}`;
    return [problem('error', delivery, ['start'], message, hint)];
  }
  return (['start', 'end'] as const).flatMap((field): Problem[] => {
    const written = delivery.data[field];
    if (written === undefined) return [];
    const wall = Temporal.PlainDateTime.from(written);
    const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
      wall.toZonedDateTime(zone, { disambiguation }),
    );
    if (!earlier || !later || earlier.equals(later)) return [];
    if (earlier.toPlainDateTime().equals(wall)) {
      const message = `${written.slice(11)} comes twice on that day in ${zone}, where clocks are put back; the first is taken`;
      return [problem('warning', delivery, [field], message, 'check the time in the programme')];
    }
    const minute = later.toPlainDateTime().toString({ smallestUnit: 'minute' });
    const message = `there is no ${written.slice(11)} on that day in ${zone}, where clocks are put forward`;
    return [problem('error', delivery, [field], message, `write ${field}: ${minute}`)];
  });
}

function otherDays(delivery: Written): Problem[] {
  const { name, start, end = start } = delivery.event.data;
  const field = delivery.data.start ? 'start' : 'date';
  const { day } = span(delivery);
  if (day === undefined || start === undefined || end === undefined) return [];
  if (day >= start && day <= end) return [];
  const days = start === end ? `is on ${start}` : `lasts from ${start} to ${end}`;
  const message = `${day} is not a day of ${name}, which ${days}`;
  const hint = `correct this day, or the event's in ${delivery.event.file}`;
  return [problem('warning', delivery, [field], message, hint)];
}

function stillScheduled(delivery: Written, now: number): Problem[] {
  const { status } = delivery.data;
  if (status !== 'scheduled' || span(delivery).over > now) return [];
  const message = 'says scheduled, and the delivery is over';
  const hint = 'remove this line if it took place, or write status: cancelled';
  return [problem('warning', delivery, ['status'], message, hint)];
}

function sameSession(deliveries: readonly Written[]): Problem[] {
  return repeated(
    deliveries.filter(({ data }) => data.url),
    ({ data }) => pageKey(data.url ?? ''),
  ).map(([first, second]) =>
    problem(
      'error',
      second,
      ['url'],
      `the session ${second.data.url} is also that of ${placeName(first, second)}`,
      "write the address of this delivery's own session, or remove this line",
    ),
  );
}

/** The same for a page's address with and without a slash at its end, by either protocol. */
function pageKey(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  return host + pathname.replace(/\/+$/, '') + search + hash;
}

/** One recording may hold several talks of a day, if each says where it begins. */
function sameRecording(deliveries: readonly Written[]): Problem[] {
  const recordings = deliveries.flatMap((delivery) =>
    delivery.data.recordings.map((recording, index) => {
      const playable = playableOf(recording.url);
      const key = playable?.key ?? pageKey(recording.url);
      const start = recording.start ?? playable?.offset ?? 0;
      return { delivery, index, recording, key: `${key} ${start}` };
    }),
  );
  return repeated(recordings, ({ key }) => key).map(([first, second]) => {
    const where =
      first.delivery === second.delivery
        ? 'stands twice in this delivery'
        : `is also that of ${placeName(first.delivery, second.delivery)}`;
    const message = `the recording ${second.recording.url} ${where}`;
    const hint =
      'remove it where it does not belong, or say where this talk begins in it with a line such as "start: 1:02:03"';
    return problem('error', second.delivery, ['recordings', second.index, 'url'], message, hint);
  });
}

function sameSpeaker(deliveries: readonly Written[]): Problem[] {
  const timed = deliveries
    .filter(({ data }) => data.start && !['cancelled', 'postponed'].includes(data.status ?? ''))
    .flatMap((delivery) => {
      const { begins, over } = span(delivery);
      const speakers = delivery.data.speakers ?? delivery.talk.data.speakers;
      return speakers.map(({ person }) => ({ delivery, person, begins, over }));
    });
  return [...Map.groupBy(timed, ({ person }) => person).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => a.begins - b.begins);
    return inOrder.flatMap((second, index): Problem[] => {
      const first = inOrder
        .slice(0, index)
        .findLast(({ delivery, over }) => over > second.begins && delivery !== second.delivery);
      if (!first) return [];
      const message = `${second.person} is still speaking at that time, in ${placeName(first.delivery, second.delivery)}`;
      const hint = first.delivery.data.end
        ? 'correct the times of one, or write status: cancelled'
        : 'add a line "end:" to that one, correct the times of one, or write status: cancelled';
      return [problem('warning', second.delivery, ['start'], message, hint)];
    });
  });
}

/** `talk: Title`, as sites write it whose lists do not say what each entry is. */
function prefixedTitle(talk: Talk): Problem[] {
  const [, prefix, rest] = kindPrefix.exec(talk.data.title) ?? [];
  if (!prefix || !rest) return [];
  const message = `begins with "${prefix}:", which the page says by itself`;
  const hint = `write ${stringify({ title: rest }, { lineWidth: 0 }).trim()}`;
  return [problem('warning', { talk, path: [] }, ['title'], message, hint)];
}

const kindPrefix = new RegExp(`^(${talkKinds.join('|')}):\\s*(.+)$`, 'i');

const span = ({ data, event, talk }: Written) => spanOf(data, event.data, talk.data.duration);

const placeName = (first: Written, second: Written): string => {
  const { line } = placeOf(first.talk.places, first.path);
  return first.talk === second.talk
    ? `the delivery at ${first.event.data.name} in line ${line}`
    : `the delivery in ${first.talk.file}:${line}`;
};
