/** Recordings in the frames of an author's HTML. */
import { type Playable, playableOf } from '#recordings/hosts.ts';

export interface Framed {
  readonly playable: Playable;
  /** What is recorded. */
  readonly title: string;
}

/**
 * The recording that a frame plays.
 *
 * @param title the frame's, as its author wrote it
 * @param entryTitle what a recording is called whose frame has no name of its own
 * @returns undefined where the frame shows anything else
 */
export function framedAt(
  src: string,
  title: string | undefined,
  entryTitle: string,
): Framed | undefined {
  const playable = playableOf(withScheme(src));
  return playable && { playable, title: ownTitle(title) ?? entryTitle };
}

/** The address of a frame, of which the scheme may be left to the page. */
export const withScheme = (src: string): string => (src.startsWith('//') ? `https:${src}` : src);

/** The title of a frame, unless it is none or the one that a host's "embed" button gives to every frame. */
export const ownTitle = (title: string | undefined): string | undefined =>
  title && !/^(?:youtube |vimeo )?video player$/i.test(title) ? title : undefined;
