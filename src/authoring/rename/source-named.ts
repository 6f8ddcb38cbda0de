import { status, Stop } from '#authoring/command.ts';
import { tagsFile } from '#entries/entry-name.ts';
import { suggestion } from '#entries/nearest.ts';
import { type Content, contentFolder, type Source } from '#entries/source.ts';
import { collectionNames } from '#schemas/collections.ts';

/**
 * The entry that `posts/NAME` means, or the path of its file, or of its folder.
 *
 * @throws Stop when there is none
 */
export function sourceNamed(written: string, { entries }: Content): Source {
  const path = written.replace(/^(?:\.\/)?(?:src\/content\/)?/, '').replace(/\/$/, '');
  const [folder = '', ...rest] = path.split('/');
  const names = collectionNames.filter((name) => name !== 'tags');
  if (folder.startsWith('tags')) {
    const line = `tags have no files to rename — write the tag anew in the entries that have it, and in ${tagsFile}`;
    throw new Stop(status.misused, line);
  }
  const collection = names.find((name) => name === folder);
  if (!collection || rest.length === 0) {
    const hint = `write it as posts/NAME; the collections are: ${names.join(', ')}`;
    throw new Stop(status.misused, `"${written}" names no entry — ${hint}`);
  }
  const sources: readonly Source[] = entries[collection];
  const found =
    sources.find(({ id }) => id === rest.join('/')) ??
    sources.find(({ file }) => file === `${contentFolder}/${path}`);
  if (found) return found;
  const ids = sources.map(({ id }) => id);
  const hint = suggestion(rest[0] ?? '', ids, collection);
  throw new Stop(status.refused, `there is no ${collection}/${rest.join('/')} — ${hint}`);
}
