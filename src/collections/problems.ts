/** What is wrong with the site as a whole although each entry alone is valid. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clashes } from '#collections/clashes.ts';
import { destinationsOf, linkProblem } from '#collections/links.ts';
import { componentFolder, componentNames } from '#entries/components.ts';
import { placeOf } from '#entries/front-matter.ts';
import { mediaFile } from '#entries/media-file.ts';
import { suggestion } from '#entries/nearest.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Source, Written } from '#entries/source.ts';
import type { CollectionName } from '#schemas/collections.ts';

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
  const written: Written[] = [...all, ...content.unread];
  const destinations = destinationsOf(content, now, (path) =>
    existsSync(join(root, 'public', path)),
  );
  const components = componentNames(root);
  return [
    ...content.problems,
    ...clashes(entries, destinations.addresses),
    ...all.flatMap((entry) => dangling(entry, content)),
    ...written.flatMap((entry) => missingImages(entry, root)),
    ...written.flatMap((entry) => unknownComponents(entry, components)),
    ...written.flatMap((entry) =>
      (entry.outline?.links ?? []).flatMap((link) => linkProblem(entry, link, destinations)),
    ),
  ];
}

function dangling(entry: Source, { entries, unread }: Content): Problem[] {
  const idsIn = (collection: CollectionName) =>
    [...entries[collection], ...unread.filter((other) => other.collection === collection)].map(
      ({ id }) => id,
    );
  return entry.references
    .filter(({ collection, id }) => !idsIn(collection).includes(id))
    .map(({ path, collection, id }) => {
      const ids = idsIn(collection);
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

function missingImages(entry: Written, root: string): Problem[] {
  return entry.images.flatMap(({ target, field, ...place }): Problem[] => {
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

function unknownComponents(entry: Written, known: readonly string[]): Problem[] {
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
