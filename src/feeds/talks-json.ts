import { attachmentName } from '#collections/attachments.ts';
import type { Delivery } from '#collections/deliveries.ts';
import type { Event } from '#collections/event.ts';
import type { Speaker } from '#collections/person.ts';
import type { Recording } from '#collections/recordings.ts';
import type { Site } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';
import { endOf, startOf } from '#feeds/delivery-times.ts';
import { known } from '#feeds/known.ts';
import type {
  CaptionsRecord,
  DeliveryRecord,
  EventRecord,
  RecordingRecord,
  SlidesRecord,
  SpeakerRecord,
  TalkRecord,
  TalksDocument,
} from '#feeds/talks-document.ts';
import { absoluteUrl, talkFilePath, talksJsonPath, talksPath } from '#permalinks';
import { isoDuration } from '#recordings/time.ts';
import type { SlidesData } from '#schemas/talk.ts';
import { site as facts } from '#site.config';

/** Every talk with all its facts, for other programs: a {@link TalksDocument} as JSON. */
export function talksJson({ talks }: Pick<Site, 'talks'>): string {
  const document: TalksDocument = {
    version: 1,
    title: facts.title,
    url: absoluteUrl(talksJsonPath),
    page: absoluteUrl(talksPath),
    talks: talks.map(talkRecord),
  };
  return `${JSON.stringify(document, wellFormed, 1)}\n`;
}

/** Not every program reads half a surrogate pair. */
const wellFormed = (_: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value;

const talkRecord = (talk: Talk): TalkRecord =>
  known<TalkRecord>({
    id: talk.id,
    url: absoluteUrl(talk.path),
    title: talk.title,
    kind: talk.kind,
    language: talk.language,
    level: talk.level,
    duration: lengthOf(talk.duration && talk.duration * 60),
    abstract: talk.abstract,
    description: talk.description,
    published: talk.published?.day,
    updated: talk.updated?.day,
    speakers: talk.speakers.map(speakerRecord),
    tags: talk.tags.map(({ label }) => label),
    slides: talk.slides.map((slides) => slidesRecord(slides, talk)),
    resources: talk.resources.map(({ type, title, url }) => ({ type, title, url })),
    posts: talk.posts.map(({ title, path }) => ({ title, url: absoluteUrl(path) })),
    deliveries: talk.deliveries.map((delivery) => deliveryRecord(delivery, talk)),
  });

const speakerRecord = ({ person, role }: Speaker): SpeakerRecord =>
  known<SpeakerRecord>({ name: person.name, url: absoluteUrl(person.path), role });

/** @param seconds undefined where it is not known */
const lengthOf = (seconds: number | undefined): string | undefined =>
  seconds === undefined ? undefined : isoDuration(seconds);

const fileAddress = ({ id }: Talk, target: string): string =>
  absoluteUrl(talkFilePath(id, attachmentName(target)));

const slidesRecord = ({ label, file, url, source, licence }: SlidesData, talk: Talk) =>
  known<SlidesRecord>({ label, file: file && fileAddress(talk, file), url, source, licence });

const deliveryRecord = (delivery: Delivery, talk: Talk): DeliveryRecord =>
  known<DeliveryRecord>({
    id: delivery.key,
    event: eventRecord(delivery.event),
    start: startOf(delivery),
    end: endOf(delivery),
    status: delivery.status,
    attendance: delivery.attendance,
    track: delivery.track,
    room: delivery.room,
    url: delivery.url,
    title: delivery.title === talk.title ? undefined : delivery.title,
    language: delivery.language === talk.language ? undefined : delivery.language,
    speakers: areTheSame(delivery.speakers, talk.speakers)
      ? undefined
      : delivery.speakers.map(speakerRecord),
    slides: delivery.slides.map((slides) => slidesRecord(slides, talk)),
    recordings: delivery.recordings.map((recording) => recordingRecord(recording, talk)),
    recorded: delivery.recorded,
  });

const areTheSame = (some: readonly Speaker[], others: readonly Speaker[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ person, role }, index) =>
      person.id === others[index]?.person.id && role === others[index].role,
  );

const eventRecord = (event: Event): EventRecord =>
  known<EventRecord>({
    id: event.id,
    name: event.name,
    url: event.url,
    page: absoluteUrl(event.path),
    start: event.start,
    end: event.end,
    venue: event.venue,
    city: event.city,
    country: event.country,
    zone: event.zone,
  });

const recordingRecord = (recording: Recording, talk: Talk): RecordingRecord =>
  known<RecordingRecord>({
    url: recording.url,
    title: recording.title,
    language: recording.language,
    start: recording.start,
    duration: lengthOf(recording.duration),
    published: recording.published,
    captions: recording.captions.map(({ file, language, label, note }) =>
      known<CaptionsRecord>({ url: fileAddress(talk, file), language, label, note }),
    ),
    chapters: recording.chapters.map(({ at, title }) => ({ start: at, title })),
  });
