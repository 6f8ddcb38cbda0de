import { words } from '#words/words.ts';

/** Whose a picture is, as its author wrote it. */
export interface Credit {
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
}

/** Whose a picture is and what others may do with it, in one line of text; '' where nothing is said. */
export const creditText = ({ credit, licence }: Credit): string =>
  [credit && words.prose.credit(credit), licence].filter(Boolean).join(', ');

/** `CC BY-SA 4.0` and its kin; one without a version is the last. */
const commons = /^CC[ -](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)(?:[ -]([1-4]\.\d))?$/i;

/** Where a licence of Creative Commons can be read; undefined for any other. */
export function licenceAddress(licence: string): string | undefined {
  if (/^CC0(?:[ -]1\.0)?$/i.test(licence))
    return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version = '4.0'] = commons.exec(licence) ?? [];
  return kind && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
