/** Every address of the old site: what leads to an entry, and what else an owner has to type. */
import { textsOf } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';
import { urlized } from '#authoring/import/old-address.ts';
import { decoded, destinationOnSite, OldPlaces } from '#authoring/import/old-places.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import type { RedirectRow } from '#authoring/import/redirect-rows.ts';
import type { SourceSite } from '#authoring/import/source-site.ts';
import { termSlug } from '#collections/terms.ts';
import { termPath, type Taxonomy, taxonomies, withoutBase } from '#permalinks';

/** An old address and where it leads now, for site.config. */
export interface ConfigRedirect {
  readonly from: string;
  readonly to: string;
}

export interface AddressBook {
  readonly places: OldPlaces;
  /** Old addresses of an entry, each of one entry only. */
  readonly aliasesOf: (entry: PlacedPage) => readonly string[];
  readonly redirects: readonly ConfigRedirect[];
  readonly notes: readonly Note[];
}

/**
 * @param terms spellings in use, by taxonomy
 * @param isServed whether the new site answers at a path by itself
 */
export function addressBook(
  site: SourceSite,
  placed: readonly PlacedPage[],
  terms: Readonly<Record<Taxonomy, readonly string[]>>,
  isServed: (path: string) => boolean,
): AddressBook {
  const { config } = site;
  const places = new OldPlaces();
  const aliases = new Map<PlacedPage, string[]>(placed.map((entry) => [entry, []]));
  const redirects: ConfigRedirect[] = [];
  const notes: Note[] = [];
  const claimed = new Map<string, string>(placed.map(({ path, page }) => [keyOf(path), page.file]));

  const claim = (entry: PlacedPage, alias: string, file: string, line?: number): void => {
    const key = keyOf(alias);
    const owner = claimed.get(key);
    if (key === keyOf(entry.path) || (owner === file && aliases.get(entry)?.includes(alias)))
      return;
    const tell = (text: string) =>
      notes.push({ kind: 'redirect', file, text, ...(line !== undefined && { line }) });
    if (/[?#]|^\/\//.test(alias) || !alias.startsWith('/'))
      tell(`${alias} cannot be an old address`);
    else if (owner !== undefined) {
      if (owner !== entry.page.file) tell(`${alias} is already an address of ${owner}`);
    } else if (isServed(alias)) tell(`${alias} is an address of the site's own and leads there`);
    else {
      claimed.set(key, entry.page.file);
      aliases.get(entry)?.push(alias);
      places.add(alias, { kind: 'entry', path: entry.path });
    }
  };

  const entries = placed.filter(({ isList }) => !isList);
  for (const entry of entries) {
    const { page, path } = entry;
    places.add(page.address, { kind: 'entry', path });
    places.add(`content:/${[...page.sections, page.name].join('/')}.md`, { kind: 'entry', path });
    if (page.kind !== 'single') {
      const index = page.kind === 'leaf' ? 'index' : '_index';
      places.add(`content:/${[...page.sections, page.name, index].join('/')}.md`, {
        kind: 'entry',
        path,
      });
    }
  }
  for (const entry of entries) claim(entry, entry.page.address, entry.page.file);
  for (const entry of entries) {
    for (const alias of textsOf(entry.page.fields.get('aliases')?.value)) {
      // As Hugo has it, an alias without a slash stands beside the page.
      const url = URL.parse(
        encodeURI(decoded(alias)),
        `https://a.invalid${encodeURI(entry.page.address.replace(/[^/]+\/?$/, ''))}`,
      );
      claim(entry, url ? decoded(url.pathname + url.search + url.hash) : alias, entry.page.file);
    }
  }
  lists();
  for (const row of site.redirects) redirected(row);
  return { places, redirects, notes, aliasesOf: (entry) => aliases.get(entry) ?? [] };

  function prefixOf({ language }: PlacedPage['page']): string {
    const key = language ?? config.languages[0]?.key;
    return config.languages.find((known) => known.key === key)?.prefix ?? '/';
  }

  /** Lists of sections, terms and languages. */
  function lists(): void {
    const prefixes = ['/', ...config.languages.map(({ prefix }) => prefix)];
    for (const prefix of new Set(prefixes)) {
      places.add(prefix, { kind: 'list', path: '/' });
      for (const taxonomy of taxonomies) {
        places.add(`${prefix}${taxonomy}/`, { kind: 'list', path: `/${taxonomy}/` });
        for (const spelling of terms[taxonomy]) {
          const old = `${prefix}${taxonomy}/${urlized(spelling, config)}/`;
          const path = decoded(withoutBase(termPath(taxonomy, termSlug(spelling))));
          places.add(old, { kind: 'list', path });
          if (old !== path && prefix === '/') redirects.push({ from: old, to: path });
        }
      }
    }
    const sections = Map.groupBy(
      placed.filter(({ page, collection }) => page.sections.length > 0 && collection !== 'pages'),
      ({ page, collection }) => `${page.sections[0]}\n${collection}`,
    );
    for (const [name] of sections) {
      const [section = '', collection = ''] = name.split('\n');
      for (const prefix of new Set(prefixes)) {
        const old = `${prefix}${urlized(section, config)}/`;
        const list = `/${collection}/`;
        if (places.at(old)) continue;
        places.add(old, { kind: 'list', path: list });
        const hasPages = (sections.get(name) ?? []).some(({ page }) => prefixOf(page) === prefix);
        if (old !== list && hasPages) redirects.push({ from: old, to: list });
      }
    }
  }

  function redirected(row: RedirectRow): void {
    const { file, line, from, to, isRule } = row;
    const place = line === undefined ? { file } : { file, line };
    const base = config.baseUrl?.pathname.replace(/\/$/, '') ?? '';
    const old = base && from.startsWith(`${base}/`) ? from.slice(base.length) : from;
    if (isRule || !old.startsWith('/')) {
      notes.push({
        kind: 'redirect',
        ...place,
        text: `${from} → ${to} is a rule: your host needs it, the site has no word for it`,
      });
      return;
    }
    const target = finalTarget(old, to);
    if (target === 'loop') {
      notes.push({ kind: 'redirect', ...place, text: `${from} → ${to} leads back to itself` });
      return;
    }
    const found = target && places.at(target.path);
    const entry =
      found?.kind === 'entry' ? placed.find(({ path }) => path === found.path) : undefined;
    if (entry && !target?.rest) claim(entry, decoded(old), file, line);
    else {
      const path = found && found.kind !== 'file' ? found.path + (target?.rest ?? '') : to;
      if (keyOf(old) !== keyOf(path)) redirects.push({ from: old, to: path });
    }
  }

  /** Where a row leads in the end, when rows lead to each other. */
  function finalTarget(from: string, to: string): ReturnType<typeof destinationOnSite> | 'loop' {
    const seen = new Set([keyOf(from)]);
    for (let next = to; ;) {
      const target = destinationOnSite(next, '/', config);
      if (!target || places.at(target.path)) return target;
      const key = keyOf(target.path);
      if (seen.has(key)) return 'loop';
      seen.add(key);
      const row = site.redirects.find((other) => !other.isRule && keyOf(other.from) === key);
      if (!row) return target;
      next = row.to;
    }
  }
}

const keyOf = (path: string): string =>
  decoded(path)
    .normalize('NFC')
    .replace(/(.)\/$/, '$1');
