import { type Playable, playableOf } from '#recordings/hosts.ts';
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
 * The anchor of a recording on its talk's page: `recording-youtube-8211fNI_nc4`, and `…-95` for the
 * one that begins after 95 seconds of it.
 */
export const recordingId = ({ key, start }: Pick<Recording, 'key' | 'start'>): string =>
  `recording-${key.replace(/[^\p{L}\p{N}_-]+/gu, '-')}${start > 0 ? `-${start}` : ''}`;
