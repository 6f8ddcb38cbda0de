import { recordingId } from '#collections/recordings.ts';
import type { Talk } from '#collections/talk.ts';
import { momentOf } from '#schemas/moment.ts';

/**
 * What tells subscribers of a recording that came after its talk's page: the talk once more, under
 * the recording's name, address and day. The talk itself keeps its own.
 */
export const recordingNews = (talk: Talk): Talk[] =>
  talk.deliveries.flatMap(({ title, event, recordings }) =>
    recordings.flatMap((recording): Talk[] => {
      const published = momentOf(recording.published ?? '');
      if (!published || published.instant <= (talk.published?.instant ?? 0)) return [];
      const { updated: _, ...rest } = talk;
      return [
        {
          ...rest,
          path: `${talk.path}#${recordingId(recording)}`,
          title: `Recording: ${title}, ${event.name}`,
          published,
        },
      ];
    }),
  );
