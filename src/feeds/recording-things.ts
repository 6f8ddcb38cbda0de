import type { AudioObjectLeaf, VideoObjectLeaf } from 'schema-dts';
import type { Delivery } from '#collections/deliveries.ts';
import { type Recording, recordingId } from '#collections/recordings.ts';
import type { Talk } from '#collections/talk.ts';
import { deliveryId } from '#feeds/event-things.ts';
import { known } from '#feeds/known.ts';
import { labelled, type Reference, thingId } from '#feeds/thing-parts.ts';
import { absoluteUrl } from '#permalinks';
import { isoDuration } from '#recordings/time.ts';

/** What a page has of recordings, by the recording's key. */
export interface RecordingMedia {
  /** Paths of pictures from them. */
  readonly thumbnails?: ReadonlyMap<string, string>;
  /** What is said in them, as plain text. */
  readonly transcripts?: ReadonlyMap<string, string>;
}

/** A recording, on the page of its talk. */
export type RecordingThing = (VideoObjectLeaf | AudioObjectLeaf) & Reference;

/** A recording, where all is known that search engines ask of its type. */
export function recordingThing(
  talk: Pick<Talk, 'path' | 'description'>,
  delivery: Delivery,
  recording: Recording,
  { thumbnails, transcripts }: RecordingMedia,
): RecordingThing | undefined {
  const { key, url, playable, published, duration } = recording;
  const thumbnail = thumbnails?.get(key);
  const video = known<VideoObjectLeaf & Reference>({
    '@type': 'VideoObject',
    '@id': thingId(talk.path, recordingId(recording)),
    name: labelled(delivery.title, recording.title),
    description: talk.description,
    thumbnailUrl: thumbnail && absoluteUrl(thumbnail),
    uploadDate: published,
    duration: duration === undefined ? undefined : isoDuration(duration),
    inLanguage: recording.language,
    url: playable?.watch ?? url,
    contentUrl: playable?.kind === 'file' ? playable.source : undefined,
    encodingFormat: playable?.type,
    embedUrl: playable?.kind === 'frame' ? playable.source : undefined,
    transcript: transcripts?.get(key),
    recordedAt: { '@id': deliveryId(talk, delivery) },
  });
  if (playable?.type?.startsWith('audio/')) return { ...video, '@type': 'AudioObject' };
  return thumbnail && published ? video : undefined;
}
