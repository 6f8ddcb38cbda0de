import { dirname, join } from 'node:path';
import { warnOf } from '#collections/advice/warning.ts';
import { repeated } from '#collections/repeated.ts';
import { placeOf } from '#entries/front-matter.ts';
import type { Problem } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';
import type { SlidesData } from '#schemas/talk.ts';

interface Deck {
  readonly talk: Source<'talks'>;
  readonly path: readonly PropertyKey[];
  /** As written. */
  readonly target: string;
  /** The same for one file or page, however it is written. */
  readonly key: string;
}

/** Slides that two talks name, or one talk twice: mostly a line that was copied and not changed. */
export const sameSlides = (talks: readonly Source<'talks'>[]): Problem[] =>
  repeated(talks.flatMap(decksOf), ({ key }) => key).map(([first, second]) => {
    const { line } = placeOf(first.talk.places, first.path);
    const isOwn = first.talk === second.talk;
    const where = isOwn ? `in line ${line} as well` : `also those of ${first.talk.file}:${line}`;
    const message = `the slides ${second.target} are ${where}`;
    const hint =
      isOwn && second.path[0] === 'deliveries'
        ? 'write them once, below the "slides:" of the talk itself'
        : "write the address of this talk's own slides, or remove them";
    return warnOf(second.talk, second.path, message, hint);
  });

const decksOf = (talk: Source<'talks'>): Deck[] => [
  ...decksIn(talk, talk.data.slides, ['slides']),
  ...talk.data.deliveries.flatMap(({ slides }, index) =>
    decksIn(talk, slides, ['deliveries', index, 'slides']),
  ),
];

const decksIn = (
  talk: Source<'talks'>,
  slides: readonly SlidesData[],
  path: readonly PropertyKey[],
): Deck[] =>
  slides.flatMap(({ url, file }, index) => [
    ...(url ? [{ talk, path: [...path, index, 'url'], target: url, key: pageKey(url) }] : []),
    ...(file
      ? [{ talk, path: [...path, index, 'file'], target: file, key: fileKey(talk, file) }]
      : []),
  ]);

function pageKey(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  return `//${host}${pathname.replace(/\/+$/, '')}${search}${hash}`;
}

const fileKey = (talk: Source<'talks'>, file: string): string =>
  file.startsWith('/') ? file : join(dirname(talk.file), file);
