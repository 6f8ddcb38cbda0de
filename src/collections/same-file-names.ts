import { attachmentName } from '#collections/attachments.ts';
import { repeated } from '#collections/repeated.ts';
import { placeOf } from '#entries/front-matter.ts';
import type { Problem } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';

/** Slides and captions stand beside the talk's page under their own names. */
export function sameFileNames({ file, files, places }: Source<'talks'>): Problem[] {
  const named = files.flatMap(({ kind, field, target }) =>
    field && (kind === 'pdf' || kind === 'captions') ? [{ target, field }] : [],
  );
  return repeated(named, ({ target }) => attachmentName(target).toLowerCase()).flatMap(
    ([first, { target, field }]): Problem[] => {
      if (plain(first.target) === plain(target)) return [];
      const message = `${target} and ${first.target} would both be ${attachmentName(target)} beside the page`;
      const place = placeOf(places, field.split('.'));
      return [{ file, ...place, severity: 'error', field, message, hint: 'rename one of the two' }];
    },
  );
}

const plain = (target: string) => target.replace(/^(?:\.\/+)+/, '');
