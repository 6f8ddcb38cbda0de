import type { Talk } from '#collections/talk.ts';
import { talkFilePath } from '#permalinks';

/** A file that a talk's author put beside it and that readers get. */
export interface Attachment {
  /** As the front matter writes it: a path beside the talk, or `/uploads/NAME`. */
  readonly target: string;
  /** The last part of its address, without what follows the dot. */
  readonly stem: string;
  readonly path: string;
}

/** The slides, or the captions, of a talk and of its deliveries, each file once. */
export function attachmentsOf(
  { id, slides, deliveries }: Pick<Talk, 'id' | 'slides' | 'deliveries'>,
  kind: 'slides' | 'captions',
): Attachment[] {
  const targets =
    kind === 'slides'
      ? [...slides, ...deliveries.flatMap((delivery) => delivery.slides)].flatMap(
          ({ file }) => file ?? [],
        )
      : deliveries
          .flatMap(({ recordings }) => recordings)
          .flatMap(({ captions }) => captions.map(({ file }) => file));
  const attachments = targets.map((target): Attachment => {
    const name = attachmentName(target);
    return { target, stem: name.replace(/\.\w+$/, ''), path: talkFilePath(id, name) };
  });
  return [...Map.groupBy(attachments, ({ path }) => path).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** `./day-two/slides.pdf` is delivered as `slides.pdf`, and captions always as WebVTT. */
export const attachmentName = (target: string): string =>
  (target.split('/').at(-1) ?? target)
    .replace(/\.pdf$/i, '.pdf')
    .replace(/\.(?:srt|vtt)$/i, '.vtt');
