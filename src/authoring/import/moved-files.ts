/** Where the files of a source go that are no pages: pictures, slides, recordings, whatever is served. */
import type { AddressUse } from '#authoring/import/body-addresses.ts';
import { decoded, destinationOnSite } from '#authoring/import/old-places.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import type { SourcePage } from '#authoring/import/source-page.ts';
import {
  bundleOwners,
  ownerOf,
  type SourceFile,
  type SourceSite,
} from '#authoring/import/source-site.ts';
import { attachmentName } from '#collections/attachments.ts';
import { contentFolder } from '#entries/source.ts';

/** A file's copy. */
export interface MovedFile {
  /** Path from the source's folder. */
  readonly from: string;
  /** Path from the project's root. */
  readonly to: string;
}

/** Pictures the site can deliver in its own formats. */
export const isPicture = (file: string): boolean =>
  /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(file);

export interface MovedFiles {
  /** The file that an address on a page means. */
  readonly meant: (address: string, page: SourcePage) => SourceFile | undefined;
  /**
   * Moves a file to where its use wants it.
   *
   * @returns how the entry names it, not percent-encoded
   */
  readonly moved: (file: SourceFile, use: AddressUse, entry: PlacedPage) => string;
  /** Puts a file into an entry's folder. */
  readonly besides: (file: SourceFile, entry: PlacedPage) => string;
  /** Whether an entry has files beside it, and so a folder. */
  readonly hasFolder: (entry: PlacedPage) => boolean;
  /** Old addresses of files that are served at another now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Every copy, also of files that nothing names; and what is not moved. */
  readonly all: () => {
    readonly moved: readonly MovedFile[];
    readonly left: readonly SourceFile[];
  };
}

/**
 * @param isOther whether another file than this one of the source stands at a path of the project
 * @param isServed whether the site itself answers at an address
 */
export function movedFiles(
  site: SourceSite,
  entries: readonly PlacedPage[],
  isOther: (path: string, file: string) => boolean,
  isServed: (address: string) => boolean,
): MovedFiles {
  const owners = bundleOwners(site.pages);
  const entryOf = new Map(entries.map((entry) => [entry.page, entry]));
  const published = site.files.filter(({ kind }) => kind !== 'asset');
  const byAddress = new Map(published.map((file) => [file.address, file]));
  const bySource = new Map(site.files.map((file) => [file.file, file]));
  const assets = new Map(
    site.files.filter(({ kind }) => kind === 'asset').map((file) => [file.address, file]),
  );
  const copies = new Map<string, MovedFile>();
  const mediaNames = new Map<string, string>();
  const takenNames = new Set<string>();
  const folders = new Set<PlacedPage>();
  const renamed = new Map<string, string>();
  const besidePages = new Map<string, string>();

  const copy = (from: string, to: string): void => {
    copies.set(to, { from, to });
  };
  /** The name of a picture below src/media, which no other picture has. */
  const mediaName = ({ file, address }: SourceFile): string => {
    const known = mediaNames.get(file);
    if (known !== undefined) return known;
    const wanted = address.replace(/^\/(?:uploads\/)?/, '').replace(/[?#%\\]+/g, '-');
    const [, stem = '', end = ''] = /^(.*?)(\.\w+)?$/.exec(wanted) ?? [];
    let name = wanted;
    for (
      let number = 2;
      takenNames.has(name.toLowerCase()) || isOther(`src/media/${name}`, file);
      number++
    )
      name = `${stem}-${number}${end}`;
    mediaNames.set(file, name);
    takenNames.add(name.toLowerCase());
    return name;
  };
  const entryFolder = ({ collection, id }: PlacedPage) => `${contentFolder}/${collection}/${id}`;

  const besides = (file: SourceFile, entry: PlacedPage): string => {
    const { folder } = entry.page;
    const isOwn = entry.page.kind === 'leaf' && file.file.startsWith(`${folder}/`);
    const name = isOwn ? file.file.slice(folder.length + 1) : (file.file.split('/').at(-1) ?? '');
    folders.add(entry);
    copy(file.file, `${entryFolder(entry)}/${name}`);
    // A talk's slides are served beside its page.
    if (/\.pdf$/i.test(name)) besidePages.set(file.address, `${entry.path}${attachmentName(name)}`);
    return name;
  };

  /**
   * Puts a file where the site serves it: at its old address, or beside the page it belongs to.
   *
   * @param isPlayed whether a tag plays it, in which /uploads/ means src/media
   */
  const served = (file: SourceFile, isPlayed = false): string => {
    const owner = ownerOf(file.file, owners);
    const entry = owner && entryOf.get(owner);
    const old = isPlayed ? file.address.replace(/^\/uploads\//, '/files/') : file.address;
    const address = entry ? entry.path + file.file.slice(owner.folder.length + 1) : old;
    copy(file.file, `public${address}`);
    if (address !== file.address) renamed.set(file.address, address);
    return address;
  };

  return {
    besides,
    renamed,
    hasFolder: (entry) => folders.has(entry) || entry.page.kind === 'leaf',
    meant(address, page) {
      const destination = destinationOnSite(address, page.address, site.config);
      const found = destination && byAddress.get(destination.path);
      if (found || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return found;
      const plain = decoded(address.replace(/[?#].*$/, ''));
      const rooted = normal(`/${plain}`);
      return (
        (plain.startsWith('/')
          ? undefined
          : bySource.get(normal(`/${page.folder}/${plain}`).slice(1))) ??
        byAddress.get(rooted) ??
        assets.get(rooted)
      );
    },
    moved(file, use, entry) {
      const owner = ownerOf(file.file, owners);
      if (use === 'image' && isPicture(file.file)) {
        if (owner && owner === entry.page) return besides(file, entry);
        copy(file.file, `src/media/${mediaName(file)}`);
        return `/uploads/${mediaName(file)}`;
      }
      return served(file, use === 'played');
    },
    all() {
      const used = new Set([...copies.values()].map(({ from }) => from));
      const left: SourceFile[] = [];
      for (const file of site.files) {
        if (used.has(file.file)) continue;
        const owner = ownerOf(file.file, owners);
        const entry = owner && entryOf.get(owner);
        if (file.kind === 'asset' || (owner && !entry)) left.push(file);
        else if (entry && isPicture(file.file)) besides(file, entry);
        else if (/^\/uploads\//.test(file.address) && isPicture(file.file))
          copy(file.file, `src/media/${mediaName(file)}`);
        else if (isServed(file.address)) left.push(file);
        else served(file);
      }
      for (const [address, now] of besidePages)
        if (address !== now && !copies.has(`public${address}`)) renamed.set(address, now);
      return { moved: [...copies.values()], left };
    },
  };
}

/** A path without `.` and `..`, which lead no further than the root. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
