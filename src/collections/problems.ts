/** What is wrong with the site as a whole although each entry alone is valid. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from '#collections/addresses.ts';
import { clashes } from '#collections/clashes.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { linkProblem } from '#collections/links.ts';
import { siteOf } from '#collections/site.ts';
import { componentFolder, componentNames } from '#entries/components.ts';
import { placeOf } from '#entries/front-matter.ts';
import { mediaFile } from '#entries/media-file.ts';
import { suggestion } from '#entries/nearest.ts';
import type { Problem } from '#entries/problem.ts';
import { type Content, imageAddresses, type Source } from '#entries/read.ts';

/**
 * Every problem of the content: those of reading it, dangling references, missing images, links and
 * anchors that lead nowhere, components that do not exist, addresses that two things take.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch: what is live decides which links lead somewhere
 */
export function problemsOf(content: Content, root: string, now: number): Problem[] {
  const { entries } = content;
  const all = Object.values(entries).flat() as Source[];
  const texts = [...entries.posts, ...entries.talks, ...entries.pages];
  const addresses = addressesOf(siteOf(entries, now));
  const sources = new Map(texts.map((source) => [entryPath(source), source]));
  const isFile = (path: string) => existsSync(join(root, 'public', path));
  const components = componentNames(root);
  return [
    ...content.problems,
    ...clashes(entries),
    ...all.flatMap((entry) => dangling(entry, entries)),
    ...all.flatMap((entry) => missingImages(entry, root)),
    ...texts.flatMap((entry) => unknownComponents(entry, components)),
    ...texts.flatMap((entry) =>
      (entry.outline?.links ?? []).flatMap((link) =>
        linkProblem(entry, link, { addresses, sources, isFile, now }),
      ),
    ),
  ];
}

function dangling(entry: Source, entries: Content['entries']): Problem[] {
  return entry.references
    .filter(({ collection, id }) => !entries[collection].some((other) => other.id === id))
    .map(({ path, collection, id }) => {
      const ids = entries[collection].map((other) => other.id);
      return {
        file: entry.file,
        ...placeOf(entry.places, path),
        severity: 'error',
        field: path.map(String).join('.'),
        message: `there is no "${id}" in src/content/${collection}`,
        hint: suggestion(id, ids, collection),
      };
    });
}

function missingImages(entry: Source, root: string): Problem[] {
  return imageAddresses(entry).flatMap(({ target, place, field }): Problem[] => {
    const at = { file: entry.file, ...place, ...(field && { field }) };
    if (/^data:/i.test(target)) {
      const message = 'an image inside the text cannot be optimised';
      return [
        { ...at, severity: 'error', message, hint: 'save it in src/media and write /uploads/NAME' },
      ];
    }
    const found = mediaFile(root, entry.file, target);
    if (found.kind === 'file') return [];
    if (found.kind === 'remote') {
      const message = `the image ${target} is on another host and is shown as a link`;
      return [
        {
          ...at,
          severity: 'warning',
          message,
          hint: 'save it in src/media and write /uploads/NAME',
        },
      ];
    }
    const message = `the image ${target} does not exist (looked for ${found.looked})`;
    return [{ ...at, severity: 'error', message, ...(found.hint && { hint: found.hint }) }];
  });
}

function unknownComponents(entry: EntrySource, known: readonly string[]): Problem[] {
  const used = [...(entry.outline?.components ?? []), ...(entry.outline?.imports ?? [])];
  return used
    .filter(({ target }) => !known.includes(target.split('.')[0] ?? ''))
    .map(({ target, ...place }) => ({
      file: entry.file,
      ...place,
      severity: 'error',
      message: `there is no component <${target}>`,
      hint: `${suggestion(target, known, 'components')} (a file ${componentFolder}/${target}.astro adds it)`,
    }));
}
