import { contentFolder } from '#entries/source.ts';
import { type CollectionName, collectionNames } from '#schemas/collections.ts';

/** The collections whose entries have a text; the others are data alone. */
export const isText = (collection: CollectionName): boolean =>
  collection === 'posts' || collection === 'talks' || collection === 'pages';

/** The file of the collection that is one file. */
export const tagsFile = `${contentFolder}/tags.yaml`;

const folders = collectionNames.filter((name) => name !== 'tags');
const idPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[._-]+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u;

/** Collection and id of an entry's file below `src/content`, or why it is none and what to do. */
export function entryName(
  file: string,
): { collection: CollectionName; id: string } | { message: string; hint: string } {
  const [folder = '', ...rest] = file.slice(contentFolder.length + 1).split('/');
  const collection = folders.find((name) => name === folder);
  if (folder.startsWith('tags')) {
    return { message: 'would not be read', hint: `write all tags in ${tagsFile}` };
  }
  if (!collection) {
    return { message: 'is in no collection', hint: `move it into one of ${folders.join(', ')}` };
  }
  const [first = '', second] = rest;
  const extension = isText(collection) ? /\.mdx?$/ : /\.yaml$/;
  const inFolder = isText(collection) && rest.length === 2 && /^index\.mdx?$/.test(second ?? '');
  if (!inFolder && (rest.length !== 1 || !extension.test(first))) {
    const place = `${contentFolder}/${collection}/`;
    const shape = isText(collection)
      ? `${place}NAME.md or ${place}NAME/index.md`
      : `${place}NAME.yaml`;
    return { message: 'would not be read', hint: `name it ${shape}` };
  }
  const id = inFolder ? first : first.replace(extension, '');
  const composed = id.normalize('NFC');
  if (idPattern.test(id) && id === composed) return { collection, id };
  if (idPattern.test(composed)) {
    return {
      message: `the name "${id}" holds accents as signs of their own, which no link would find`,
      hint: `type the name anew: rename it to ${composed}`,
    };
  }
  const fit = composed.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[._-]+|[._-]+$/g, '');
  return {
    message: `the name "${id}" cannot be an address`,
    hint: `rename it to ${fit || 'my-post'}; letters, digits, "-", "_" and "." are fit`,
  };
}
