import { type FileChange, writtenPath } from '#authoring/rename/changes.ts';
import type { Move } from '#authoring/rename/move.ts';
import { isText } from '#entries/entry-name.ts';
import { plural } from '#entries/problem.ts';
import { site } from '#site.config';

/** What a move has changed, or would change, and what else an author may want to know of it. */
export function reportLines(
  move: Move,
  changes: readonly FileChange[],
  { isDry, withAlias }: { isDry: boolean; withAlias: boolean },
): string[] {
  const { path, file, address } = move;
  const files = changes
    .map((change) => ({ ...change, file: change.file === file.from ? file.to : change.file }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const places = changes.reduce((sum, change) => sum + change.places, 0);
  const count =
    files.length > 0
      ? `${plural(places, 'place')} in ${plural(files.length, 'file')}`
      : 'nothing else';
  const [from, to] = [writtenPath(address.from), writtenPath(address.to)];
  const isNamed = from !== to && site.navigation.some((item) => item.to === from);
  return [
    `${path.from} ${isDry ? 'would become' : 'is now'} ${path.to}`,
    ...files.map((change) => `${change.file}: ${plural(change.places, 'place')}`),
    addressLine(move, withAlias),
    ...(isNamed ? [`src/site.config.ts: the navigation says ${from} — write ${to}`] : []),
    isDry ? `would change ${count}; nothing was changed` : `changed ${count}`,
  ];
}

function addressLine({ source, address }: Move, withAlias: boolean): string {
  const [from, to] = [writtenPath(address.from), writtenPath(address.to)];
  if (from === to) return `address: it stays ${to}, which the slug says`;
  const isEntry = isText(source.collection);
  if (isEntry && withAlias) return `address: ${to}; ${from} leads there`;
  if (isEntry) return `address: ${to}; ${from} leads nowhere any more`;
  const remedy = `for one that others know, write '${from}': '${to}' in "redirects" of src/site.config.ts`;
  return `address: ${to}; ${from} leads nowhere any more — ${remedy}`;
}
