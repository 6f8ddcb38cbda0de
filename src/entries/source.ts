import type { Mention, Outline } from '#entries/outline.ts';
import type { Place, Problem } from '#entries/problem.ts';
import type { Reference } from '#entries/schema-tree.ts';
import type { CollectionName, DataOf } from '#schemas/collections.ts';
import type { FileKind } from '#schemas/fields.ts';

/** Where all collections lie, from the project's root. */
export const contentFolder = 'src/content';
/** Where the images lie that entries name as `/uploads/NAME`. */
export const mediaFolder = 'src/media';

/** A file that an entry names, in its front matter or, if it is an image, in its text. */
export interface FileMention extends Mention {
  readonly kind: FileKind;
  /** The front matter field; absent in text. */
  readonly field?: string;
}

/** An entry's file, whether its front matter is valid or not. */
export interface Written<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  /** The last part of the address, where it is not the id. */
  readonly slug?: string;
  readonly files: readonly FileMention[];
  /** Absent where a collection is data alone, or where the text does not parse. */
  readonly outline?: Outline;
}

/** One valid entry as its author wrote it. */
export interface Source<Name extends CollectionName = CollectionName> extends Written<Name> {
  readonly data: DataOf<Name>;
  /** Of the entry's bytes and of every file it names. */
  readonly digest: string;
  readonly places: Readonly<Record<string, Place>>;
  readonly references: readonly Reference[];
}

/** What one file, or all files, hold. */
export interface Reading {
  readonly entries: readonly Source[];
  /** Entries with mistakes in them: known to exist, so that links to them are not blamed. */
  readonly unread: readonly Written[];
  readonly problems: readonly Problem[];
}

/** All entries of the site by collection, with every problem found in reading them. */
export interface Content {
  readonly entries: { readonly [Name in CollectionName]: readonly Source<Name>[] };
  /** Entries with mistakes in them: known to exist, so that links to them are not blamed. */
  readonly unread: readonly Written[];
  readonly problems: readonly Problem[];
}
