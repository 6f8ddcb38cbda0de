import type { Delivery } from '#collections/deliveries.ts';
import type { EventArchive } from '#collections/event-archives.ts';
import type { PersonArchive } from '#collections/person-archives.ts';
import type { Post } from '#collections/post.ts';
import type { Framed } from '#collections/framed.ts';
import { type Recording, recordingId } from '#collections/recordings.ts';
import type { Page } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';
import { type Card, type Drawing, posterSize, previewSize } from '#previews/card.ts';
import { entryDrawing, framedCard, posterCard } from '#previews/entry-cards.ts';
import { keyOf } from '#previews/key.ts';
import { eventCard, personCard } from '#previews/list-cards.ts';
import { posterPath, previewPath, talkFilePath } from '#permalinks';
import type { Playable } from '#recordings/hosts.ts';

/** A picture that stands for a page or a recording, and where. */
export interface Preview {
  /** Of the file. */
  readonly path: string;
  /** What an author looks for when something is wrong with it: the file of an entry, or a path. */
  readonly about: string;
  readonly drawing: Drawing;
  /** What it shows, in words. */
  readonly alt: string;
}

/** A picture file as a page names it. */
export interface PreviewImage {
  /** With what tells programs that keep a copy of it from the last one. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export function previewImage({ path, drawing, alt }: Preview): PreviewImage {
  const size = drawing.design === 'poster' ? posterSize : previewSize;
  return { src: `${path}?v=${keyOf(drawing).slice(0, 8)}`, ...size, alt };
}

export function entryPreview(entry: Post | Talk | Page): Preview {
  const drawing = entryDrawing(entry);
  const isCover = drawing.design === 'cover';
  return {
    path: previewPath(entry.path, isCover ? 'jpg' : 'png'),
    about: entry.file,
    drawing,
    alt: isCover ? entry.cover?.alt || entry.title : altOf(drawing),
  };
}

export function eventPreview(archive: EventArchive): Preview {
  const card = eventCard(archive);
  const { id, path } = archive.event;
  return cardPreview(previewPath(path), `src/content/events/${id}.yaml`, card);
}

export function personPreview(archive: PersonArchive): Preview {
  const { path, file } = archive.person;
  return cardPreview(previewPath(path), file, personCard(archive));
}

function posterPreview(talk: Talk, delivery: Delivery, recording: Recording): Preview {
  const path = talkFilePath(talk.id, `${recordingId(recording)}.png`);
  return cardPreview(path, talk.file, posterCard(talk, delivery, recording));
}

/** Those of a talk's recordings that have no picture of their own. */
export const posterPreviews = (talk: Talk): Preview[] =>
  posterless(talk).map(({ delivery, recording }) => posterPreview(talk, delivery, recording));

/** The same as pictures, by the anchors of the recordings. */
export const posterImages = (talk: Talk): Map<string, PreviewImage> =>
  new Map(
    posterless(talk).map(({ delivery, recording }) => [
      recordingId(recording),
      previewImage(posterPreview(talk, delivery, recording)),
    ]),
  );

function framedPreview(entry: Post | Talk, framed: Framed): Preview {
  const path = posterPath(entry.path, framedId(framed));
  return cardPreview(path, entry.file, framedCard(entry, framed));
}

const framedId = ({ playable: { key, offset = 0 } }: Pick<Framed, 'playable'>) =>
  recordingId({ key, start: offset });

/** Those of the recordings in an entry's text, but for such as the entry's deliveries have. */
export const framedPreviews = (entry: Post | Talk): Preview[] => {
  const drawn = entry.collection === 'talks' ? posterImages(entry) : undefined;
  return entry.framed
    .filter((framed) => !drawn?.has(framedId(framed)))
    .map((framed) => framedPreview(entry, framed));
};

/** A picture for each recording in an entry's text. */
export function framedImages(entry: Post | Talk): (playable: Playable) => PreviewImage | undefined {
  const drawn = entry.collection === 'talks' ? posterImages(entry) : undefined;
  const images = new Map(
    entry.framed.map((framed) => {
      const id = framedId(framed);
      return [id, drawn?.get(id) ?? previewImage(framedPreview(entry, framed))];
    }),
  );
  return (playable) => images.get(framedId({ playable }));
}

const posterless = (talk: Talk) =>
  talk.deliveries.flatMap((delivery) =>
    delivery.recordings
      .filter(({ poster }) => !poster || isRemote(poster))
      .map((recording) => ({ delivery, recording })),
  );

const isRemote = (address: string): boolean => /^(?:https?:)?\/\//i.test(address);

export const cardPreview = (path: string, about: string, drawing: Card): Preview => ({
  path,
  about,
  drawing,
  alt: altOf(drawing),
});

/** What stands on a card, in the order of its importance. */
function altOf({ label, title, kicker, time, people = [] }: Card): string {
  const when = time && [time.day, time.year].join(' ');
  const who = people.map(({ name }) => name).filter((name) => name !== title);
  const facts = [kicker, when, time?.hours, time?.place, ...who].filter(Boolean).join(', ');
  return [label ? `${label}: ${title}` : title, facts].filter(Boolean).join('. ');
}
