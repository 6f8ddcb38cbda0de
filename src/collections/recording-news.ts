import { ownId } from '#collections/own-id.ts';
import { recordingId, recordingName } from '#collections/recordings.ts';
import type { Talk } from '#collections/talk.ts';
import { momentOf } from '#schemas/moment.ts';
import { words } from '#words/words.ts';

/** A recording as an entry of its own: its talk, under the recording's name, address and day. */
export interface RecordingNews extends Talk {
  /** The talk under its own name, as if given and recorded this once. */
  readonly recorded: Talk;
}

/**
 * What tells subscribers of the recordings that came after their talk's page. The talk keeps its own
 * name, address and day, and what is said of one recording never changes with the next.
 */
export function recordingNews(talk: Talk): RecordingNews[] {
  const all = talk.deliveries.flatMap(({ recordings }) => recordings);
  return talk.deliveries.flatMap((delivery) =>
    delivery.recordings.flatMap((recording): RecordingNews[] => {
      const published = momentOf(recording.published ?? '');
      if (!published || published.instant <= (talk.published?.instant ?? 0)) return [];
      const { updated: _, ...rest } = talk;
      const recorded = { ...talk, deliveries: [{ ...delivery, recordings: [recording] }] };
      return [
        {
          ...rest,
          deliveries: recorded.deliveries,
          played: [],
          path: `${talk.path}#${ownId(talk, recordingId(recording))}`,
          guid: `${talk.guid}#${recordingName(recording, all)}`,
          title: words.recording.news(delivery.title, delivery.event.name),
          published,
          recorded,
        },
      ];
    }),
  );
}

/** The talk that an entry is or tells of. */
export const talkIn = (entry: Talk | RecordingNews): Talk =>
  'recorded' in entry ? entry.recorded : entry;
