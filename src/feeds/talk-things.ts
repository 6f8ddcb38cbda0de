import type {
  CreativeWorkLeaf,
  EducationEventLeaf,
  PresentationDigitalDocumentLeaf,
} from 'schema-dts';
import { attachmentName } from '#collections/attachments.ts';
import type { Delivery } from '#collections/deliveries.ts';
import type { Speaker } from '#collections/person.ts';
import type { Talk } from '#collections/talk.ts';
import { conference, deliveryThing, talkId } from '#feeds/event-things.ts';
import { labelsOf } from '#feeds/feed-entry.ts';
import { known } from '#feeds/known.ts';
import { namedPerson } from '#feeds/person-things.ts';
import {
  type RecordingMedia,
  type RecordingThing,
  recordingThing,
} from '#feeds/recording-things.ts';
import { labelled, some, thingId } from '#feeds/thing-parts.ts';
import { absoluteUrl, talkFilePath } from '#permalinks';
import { isoDuration } from '#recordings/time.ts';
import type { SlidesData } from '#schemas/talk.ts';

/** What a talk's page shows besides what the talk itself knows. */
export interface TalkMedia extends RecordingMedia {
  /** Path of the talk's picture. */
  readonly image?: string | undefined;
}

export type TalkThing =
  CreativeWorkLeaf | EducationEventLeaf | PresentationDigitalDocumentLeaf | RecordingThing;

/** What a talk's page is about: the work, each time it is given, its slides and its recordings. */
export function talkThings(talk: Talk, media: TalkMedia = {}): TalkThing[] {
  const image = media.image && absoluteUrl(media.image);
  const given = talk.deliveries.map((delivery) => ({
    delivery,
    recordings: delivery.recordings.flatMap(
      (recording) => recordingThing(talk, delivery, recording, media) ?? [],
    ),
  }));
  const things = [
    workThing(talk, image),
    ...given.flatMap(
      ({ delivery, recordings }) =>
        deliveryThing(talk, delivery, {
          description: talk.description,
          image,
          superEvent: conference(delivery.event),
          recordedIn: some(recordings.map(({ '@id': id }) => ({ '@id': id }))),
        }) ?? [],
    ),
    ...talk.slides.map((slides) => slidesThing(talk, slides, talk)),
    ...talk.deliveries.flatMap((delivery) =>
      delivery.slides.map((slides) => slidesThing(talk, slides, delivery)),
    ),
    ...given.flatMap(({ recordings }) => recordings),
  ];
  // A recording may hold several deliveries, and several may have had the same slides.
  return [...new Map(things.map((thing) => [thing['@id'], thing])).values()];
}

/**
 * The talk itself. No narrower type is true of it: a LearningResource is "an addition to a primary
 * type", and not every kind of talk teaches.
 */
const workThing = (talk: Talk, image: string | undefined): CreativeWorkLeaf =>
  known<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    '@id': talkId(talk),
    name: talk.title,
    abstract: talk.abstract,
    description: talk.description,
    author: authorsOf(talk),
    inLanguage: talk.language,
    educationalLevel: talk.level,
    timeRequired: talk.duration === undefined ? undefined : isoDuration(talk.duration * 60),
    keywords: some(labelsOf(talk))?.join(', '),
    image,
    url: absoluteUrl(talk.path),
    mainEntityOfPage: absoluteUrl(talk.path),
  });

const authorsOf = ({ speakers }: { readonly speakers: readonly Speaker[] }) =>
  some(speakers.map(({ person }) => namedPerson(person)));

/** @param of the talk or the delivery they were made for */
function slidesThing(
  talk: Talk,
  { label, file, url, source, licence }: SlidesData,
  of: Pick<Delivery, 'title' | 'language' | 'speakers'>,
): PresentationDigitalDocumentLeaf {
  const name = file && attachmentName(file);
  return known<PresentationDigitalDocumentLeaf>({
    '@type': 'PresentationDigitalDocument',
    '@id': thingId(talk.path, `slides-${name ?? url}`),
    name: labelled(of.title, label),
    author: authorsOf(of),
    inLanguage: of.language,
    license: licence && /^https?:\/\/\S+$/.test(licence) ? licence : undefined,
    url: name ? absoluteUrl(talkFilePath(talk.id, name)) : url,
    encodingFormat: name && 'application/pdf',
    sameAs: name && url,
    isBasedOn: source,
    isPartOf: { '@id': talkId(talk) },
  });
}
