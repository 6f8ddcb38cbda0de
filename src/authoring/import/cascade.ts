/** Front matter that a section hands down to its pages. */
import type { ContentFile } from '#authoring/import/content-file.ts';
import {
  at,
  type Field,
  type Fields,
  fieldsOf,
  isValues,
  textOf,
} from '#authoring/import/fields.ts';

/** Fields for the pages below a place of the content. */
export interface Cascade {
  /** Folders of the section, none for the whole site. */
  readonly below: readonly string[];
  readonly language?: string;
  /** Paths that it is for, as in `/posts/**`; every path when absent. */
  readonly path?: RegExp;
  readonly fields: Fields;
}

/**
 * What a `cascade` field says, one mapping or several.
 *
 * @see https://gohugo.io/content-management/front-matter/#cascade
 */
export function cascades(value: unknown, below: readonly string[], language?: string): Cascade[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter(isValues).flatMap((one): Cascade[] => {
    const target = at(one, 'target') ?? at(one, '_target');
    const kind = textOf(at(target, 'kind'));
    if (kind !== undefined && kind !== 'page') return [];
    const path = textOf(at(target, 'path'));
    const spoken = textOf(at(target, 'lang')) ?? language;
    const fields = new Map([...fieldsOf(one)].filter(([name]) => !/^_?target$/.test(name)));
    return [
      {
        below,
        fields,
        ...(spoken && { language: spoken }),
        ...(path && { path: globPattern(path) }),
      },
    ];
  });
}

/** A page's own fields, and below them what comes down to it, the nearest section first. */
export function withCascade(page: ContentFile, own: Fields, all: readonly Cascade[]): Fields {
  const place = `/${[...page.sections, page.name].join('/')}`;
  const folders = page.kind === 'branch' ? [...page.sections, page.name] : page.sections;
  const coming = all
    .filter(({ below }) => below.every((name, index) => folders[index] === name))
    .filter(({ language }) => language === undefined || language === page.language)
    .filter(({ path }) => path === undefined || path.test(place))
    .toSorted((a, b) => a.below.length - b.below.length);
  if (coming.length === 0) return own;
  const fields = new Map<string, Field>();
  for (const { fields: inherited } of coming)
    for (const [name, field] of inherited) fields.set(name, field);
  for (const [name, field] of own) fields.set(name, field);
  return fields;
}

/** `{/a,/b}/**` as a pattern over whole paths. */
function globPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^$()|[\]\\]/g, '\\$&').replace(/\*\*|\*|\?|\{|\}|,/g, (sign) => {
    const meaning: Readonly<Record<string, string>> = {
      '**': '.*',
      '*': '[^/]*',
      '?': '[^/]',
      '{': '(?:',
      '}': ')',
      ',': '|',
    };
    return meaning[sign] ?? sign;
  });
  try {
    return new RegExp(`^${source}$`, 'i');
  } catch {
    // Nothing is for a glob that does not parse.
    return /(?!)/;
  }
}
