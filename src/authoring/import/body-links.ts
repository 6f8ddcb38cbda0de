/** The addresses in a body as they have to be on the new site. */
import type { Root } from 'mdast';
import { type BodyAddress, bodyAddresses } from '#authoring/import/body-addresses.ts';
import { isPicture, type MovedFiles } from '#authoring/import/moved-files.ts';
import type { Note } from '#authoring/import/notes.ts';
import type { NewFragment } from '#authoring/import/old-anchors.ts';
import { decoded, destinationOnSite, type OldPlaces } from '#authoring/import/old-places.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import type { SourceSite } from '#authoring/import/source-site.ts';
import type { Edit } from '#authoring/rename/edits.ts';
import { unescaped } from '#authoring/rename/respelling.ts';

export interface LinkSetting {
  readonly site: SourceSite;
  readonly places: OldPlaces;
  readonly files: MovedFiles;
  /** The entry at a path of the new site. */
  readonly entryAt: (path: string) => PlacedPage | undefined;
  readonly newFragment: NewFragment;
  /** The lists that the old site made of its sections, as `/notes/`. */
  readonly oldLists: ReadonlySet<string>;
  /** Whether the new site answers at a path of its own: a feed, a list. */
  readonly isServed: (path: string) => boolean;
}

/** What an address of the source is to be. */
export type NewAddress =
  | { readonly address: string }
  /** It stays as it is. */
  | 'same'
  /** It led nowhere on the old site. */
  | 'nowhere';

/**
 * The edits that make a body's addresses right, and the addresses that lead nowhere.
 *
 * @param isGone whether what stands at an offset leaves the body
 */
export function linkEdits(
  body: string,
  tree: Root,
  entry: PlacedPage,
  setting: LinkSetting,
  isGone: (offset: number) => boolean = () => false,
): {
  edits: Edit[];
  nowhere: { readonly at: number; readonly note: Omit<Note, 'file' | 'line'> }[];
} {
  const edits: Edit[] = [];
  const nowhere: { at: number; note: Omit<Note, 'file' | 'line'> }[] = [];
  for (const place of bodyAddresses(body, tree)) {
    const { start, end, use, bare } = place;
    if (isGone(start)) continue;
    const written = unescaped(body.slice(start, end));
    const found = newAddress(written, use, entry, setting);
    if (found === 'nowhere') {
      const kind = use === 'image' ? 'image' : 'link';
      const text =
        use === 'image'
          ? `the image ${written} is not in the source`
          : nowhereText(written, entry, setting);
      nowhere.push({ at: start, note: { kind, text } });
    } else if (found !== 'same') {
      const text = spelled(found.address, body, place);
      // What was its own text keeps it.
      const label = written.replace(/[[\]*_`]/g, '\\$&');
      edits.push(bare ? { ...bare, text: `[${label}](${text})` } : { start, end, text });
    }
  }
  return { edits, nowhere };
}

function nowhereText(
  written: string,
  { page }: PlacedPage,
  { site, oldLists }: LinkSetting,
): string {
  const { path = '' } = destinationOnSite(written, page.address, site.config) ?? {};
  return oldLists.has(path.replace(/\/?$/, '/').toLowerCase())
    ? `the link ${written} led to a list that Hugo made, and pages have none here: write a page with that address, or link elsewhere`
    : `the link ${written} leads nowhere in the source`;
}

/** What one address is to be. */
export function newAddress(
  written: string,
  use: BodyAddress['use'],
  entry: PlacedPage,
  setting: LinkSetting,
): NewAddress {
  const { site, places, files, isServed } = setting;
  const address = written.trim();
  if (address.startsWith('#')) {
    const fragment = fragmentOf(address, entry, setting);
    return fragment === address ? 'same' : { address: fragment };
  }
  if (address === '' || /^(?:data:|mailto:|tel:|javascript:)/i.test(address)) return 'same';
  const destination = destinationOnSite(address, entry.page.address, site.config);
  const isForeign = !destination && /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
  if (isForeign) return 'same';
  const file = files.meant(address, entry.page);
  if (file) {
    const name = files.moved(file, use, entry);
    const rest = /[?#].*$/.exec(address)?.[0] ?? '';
    const plain = decoded(address.replace(/[?#].*$/, ''));
    const isKept = use === 'image' && isPicture(file.file);
    if (isKept && plain.replace(/^\.\//, '') === name) return 'same';
    // Only a whole path is that of a file as it is served; what plays is given no other.
    const isWhole = use !== 'played' || address.startsWith('/');
    if (!isKept && isWhole && leadsTo(address, entry.path) === name) return 'same';
    return { address: encodeURI(name) + (isKept ? '' : rest) };
  }
  if (use === 'image' || !destination) return 'nowhere';
  const place = places.at(destination.path) ?? pageFile(address, entry, site.config, places);
  if (!place) return isServed(destination.path) ? ownPath(address, destination) : 'nowhere';
  if (place.kind === 'file') return 'nowhere';
  const isWhole = /^[a-z]+:|^\/\//i.test(address);
  const target = setting.entryAt(place.path);
  const rest = target ? fragmentOf(destination.rest, target, setting) : destination.rest;
  const right = encodeURI(place.path) + rest;
  if (rest === destination.rest) {
    if (leadsTo(address, entry.path) === place.path) return 'same';
    // A whole address of the old site still leads there where the path has stayed.
    if (isWhole && destination.path === place.path) return 'same';
  }
  return { address: right };
}

/** What follows the path of an address, with the anchor that its heading has now. */
function fragmentOf(rest: string, target: PlacedPage, { newFragment }: LinkSetting): string {
  const at = rest.indexOf('#');
  const found = at < 0 ? undefined : newFragment(target, decoded(rest.slice(at + 1)));
  return found === undefined ? rest : `${rest.slice(0, at)}#${encodeURI(found)}`;
}

/** The path that an address leads to from a page of the new site; undefined for a whole address. */
const leadsTo = (address: string, from: string): string | undefined =>
  /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)
    ? undefined
    : decoded(URL.parse(address, `https://a.invalid${encodeURI(from)}`)?.pathname ?? '');

/** A path that the site itself answers: as it is, if it is written from the root. */
const ownPath = (address: string, { path, rest }: { path: string; rest: string }): NewAddress =>
  decoded(address.replace(/[?#].*$/, '')) === path || /^[a-z]+:|^\/\//i.test(address)
    ? 'same'
    : { address: encodeURI(path) + rest };

/** A link that names a content file, as `../other.md`. */
function pageFile(
  address: string,
  { page }: PlacedPage,
  config: SourceSite['config'],
  places: OldPlaces,
) {
  const plain = decoded(address.replace(/[?#].*$/, ''));
  if (!/\.(?:md|markdown)$/i.test(plain)) return undefined;
  const below = config.content.find(
    ({ folder }) => page.folder === folder || page.folder.startsWith(`${folder}/`),
  );
  const folder = plain.startsWith('/') ? '' : page.folder.slice((below?.folder.length ?? 0) + 1);
  const url = URL.parse(
    encodeURI(plain.replace(/^\//, '')),
    `https://a.invalid/${folder ? `${encodeURI(folder)}/` : ''}`,
  );
  return url ? places.at(`content:${decoded(url.pathname)}`) : undefined;
}

/** An address in the spelling of its place: quotes of HTML, brackets of a definition. */
function spelled(address: string, body: string, { start, end }: BodyAddress): string {
  const isAngled = body.charAt(start - 1) === '<' && body.charAt(end) === '>';
  const safe = address.replace(/["'<>\s]/g, (sign) => encodeURIComponent(sign).replace("'", '%27'));
  if (isAngled) return safe;
  // A bracket that has no other would end the address.
  let depth = 0;
  const isBalanced = [...safe].every((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth >= 0;
  });
  return isBalanced && depth === 0 ? safe : safe.replace(/\(/g, '%28').replace(/\)/g, '%29');
}
