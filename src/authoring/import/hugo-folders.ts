/** The languages of a Hugo site, and the folders that its files come from. */
import {
  at,
  fieldsOf,
  isValues,
  switchOf,
  textOf,
  textsOf,
  type Values,
} from '#authoring/import/fields.ts';

/** One language of a site. */
export interface HugoLanguage {
  /** As file names and addresses have it: `fr`, `pt-br`. */
  readonly key: string;
  /** What its addresses begin with: `/fr/`, or `/`. */
  readonly prefix: string;
}

/** A folder whose files are the site's. */
export interface Mount {
  /** From the site's folder. */
  readonly folder: string;
  /** Where its files lie in the site's content, or its addresses: `` or `docs`. */
  readonly target: string;
  readonly language?: string;
}

export function languagesOf(values: Values): HugoLanguage[] {
  const named = [...fieldsOf(at(values, 'languages')).entries()].filter(([, { value }]) =>
    isValues(value),
  );
  const main =
    textOf(at(values, 'defaultcontentlanguage'))?.toLowerCase() ??
    (named.length > 0
      ? 'en'
      : textOf(at(values, 'languagecode') ?? at(values, 'locale'))
    )?.toLowerCase();
  if (main === undefined) return [];
  const below = switchOf(at(values, 'defaultcontentlanguageinsubdir')) ?? false;
  const keys = new Set([main, ...named.map(([key]) => key)]);
  const hasOwnHost = (key: string) => at(values, 'languages', key, 'baseurl') !== undefined;
  return [...keys].map((key) => ({
    key,
    prefix: (key === main && !below) || hasOwnHost(key) ? '/' : `/${key}/`,
  }));
}

export function contentFolders(values: Values, languages: readonly HugoLanguage[]): Mount[] {
  const main = textOf(at(values, 'contentdir')) ?? 'content';
  const own = languages.flatMap(({ key }): Mount[] => {
    const folder = textOf(at(values, 'languages', key, 'contentdir'));
    return folder ? [{ folder, target: '', language: key }] : [];
  });
  return own.some(({ folder }) => folder === main) ? own : [...own, { folder: main, target: '' }];
}

export function folders(
  values: Values,
  name: string,
  usual: string,
  languages: readonly HugoLanguage[],
): Mount[] {
  const own = languages.flatMap(({ key }) => textsOf(at(values, 'languages', key, name)));
  const numbered = Array.from({ length: 11 }, (_, index) => at(values, `${name}${index}`));
  const named = [at(values, name), ...numbered].flatMap(textsOf);
  const all = [...(named.length > 0 ? named : [usual]), ...own];
  return [...new Set(all)].map((folder) => ({ folder, target: '' }));
}

/** Mounts of the site's own folders take the place of the usual ones; those of modules are not here. */
export function mounts(values: Values, kind: string, usual: readonly Mount[]): Mount[] {
  const listed = at(values, 'module', 'mounts');
  const own = (Array.isArray(listed) ? listed : []).flatMap((mount): Mount[] => {
    const folder = textOf(at(mount, 'source'));
    const [top, ...rest] = (textOf(at(mount, 'target')) ?? '').split('/');
    const language = textOf(at(mount, 'lang'));
    if (top !== kind || !folder) return [];
    return [{ folder, target: rest.join('/'), ...(language && { language }) }];
  });
  return (own.length > 0 ? own : usual)
    .map((mount) => ({ ...mount, folder: mount.folder.replace(/^(?:\.\/)+|\/+$/g, '') }))
    .filter(
      ({ folder }) =>
        folder !== '' && !folder.startsWith('/') && !/(?:^|\/)\.\.(?:\/|$)/.test(folder),
    );
}
