import { createHash } from 'node:crypto';
import { type Playable, playableOf } from '#recordings/hosts.ts';
import { momentOf } from '#schemas/moment.ts';
import type { RecordingData } from '#schemas/recording.ts';

/** A recording with where it plays. */
export interface Recording {
  /** The same for every spelling of one address. */
  readonly key: string;
  /** The page or file as its author wrote it. */
  readonly url: string;
  /** Absent where the host is not known: the recording is a plain link. */
  readonly playable?: Playable;
  readonly title?: string;
  readonly language: string;
  /** Where the talk begins in it, in seconds. */
  readonly start: number;
  /** Its length in seconds. */
  readonly duration?: number;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly poster?: string;
  /** The file's size. */
  readonly bytes?: number;
  readonly captions: RecordingData['captions'];
  readonly chapters: RecordingData['chapters'];
}

/** @param language the delivery's, for a recording that names none */
export function recordingOf(data: RecordingData, language: string): Recording {
  const { url, captions, chapters } = data;
  const playable = playableOf(url);
  return {
    key: playable?.key ?? url,
    url,
    language: data.language ?? language,
    start: data.start ?? playable?.offset ?? 0,
    captions,
    chapters,
    ...(playable && { playable }),
    ...(data.title && { title: data.title }),
    ...(data.duration && { duration: data.duration }),
    ...(data.published && { published: data.published }),
    ...(data.poster && { poster: data.poster }),
    ...(data.bytes && { bytes: data.bytes }),
  };
}

/**
 * Whether a recording is out; of one without a day it is supposed.
 *
 * @param now milliseconds since the Unix epoch
 */
export const isOut = ({ published }: Pick<RecordingData, 'published'>, now: number): boolean =>
  (momentOf(published ?? '')?.instant ?? now) <= now;

type Place = Pick<Recording, 'key' | 'start'>;

/**
 * The anchor of a recording on its talk's page: `recording-youtube-8211fNI_nc4`, and `…-95` for the
 * one that begins after 95 seconds of it.
 */
export const recordingId = ({ key, start }: Place): string =>
  `${named(key)}${start > 0 ? `-${start}` : ''}`;

/**
 * What feeds call a recording: its anchor, but without the second at which it begins, which an author
 * may correct. Only where a talk has more than one place in a recording, the later ones need it.
 *
 * @param all the recordings of its talk
 */
export function recordingName(recording: Place, all: readonly Place[]): string {
  const starts = all.flatMap(({ key, start }) => (key === recording.key ? [start] : []));
  return recording.start > Math.min(...starts) ? recordingId(recording) : named(recording.key);
}

/** Of the address of a file more is lost than of a host's own id, so a digest tells two apart. */
function named(key: string): string {
  const name = `recording-${key.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
  if (/^[a-z]+:[\p{L}\p{N}_-]+$/u.test(key)) return name;
  return `${name}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}`;
}
