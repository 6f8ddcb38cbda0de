/** What a source says of its site as a whole, as an owner types it. */
import type { ConfigRedirect } from '#authoring/import/address-book.ts';
import type { OldPlaces } from '#authoring/import/old-places.ts';
import type { SourceSite } from '#authoring/import/source-site.ts';
import { site as own } from '#site.config';

/** Lines of src/site.config.ts, those that say something else than it does. */
export function configLines(
  { config }: Pick<SourceSite, 'config'>,
  redirects: readonly ConfigRedirect[],
  places: OldPlaces,
): string[] {
  const { title, description, author, baseUrl, languages, menu } = config;
  const path = baseUrl?.pathname.replace(/\/?$/, '/') ?? '/';
  const values: readonly (readonly [keyof typeof own, string | undefined])[] = [
    ['title', title],
    ['description', description],
    ['author', author],
    ['url', baseUrl?.origin],
    ['basePath', path],
    ['lang', base(languages[0]?.key) === base(own.lang) ? undefined : languages[0]?.key],
  ];
  return [
    ...values.flatMap(([name, value]) =>
      value === undefined || value === own[name] ? [] : [`${name}: ${quoted(value)},`],
    ),
    ...(menu.length > 0
      ? [
          'navigation: [',
          ...menu.map(({ label, to }) => {
            const place = places.at(to);
            const now = place && place.kind !== 'file' ? place.path : to;
            return `  { label: ${quoted(label)}, to: ${quoted(now)} },`;
          }),
          '],',
        ]
      : []),
    ...(redirects.length > 0
      ? [
          'redirects: {',
          ...redirects.map(({ from, to }) => `  ${quoted(from)}: ${quoted(to)},`),
          '},',
        ]
      : []),
  ];
}

const base = (language = ''): string | undefined => language.toLowerCase().split('-')[0];

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`;
