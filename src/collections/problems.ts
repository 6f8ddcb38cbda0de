/** What is wrong with the site as a whole although each entry alone is valid. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clashes } from '#collections/clashes.ts';
import { fileProblem, missingFiles } from '#collections/file-problems.ts';
import { type Destinations, destinationsOf, linkProblem } from '#collections/links.ts';
import { misspelled, redirectProblems } from '#collections/redirect-problems.ts';
import { configFile, type OldAddress, oldAddressesIn, placeOfKey } from '#collections/redirects.ts';
import { publicFileProblems } from '#collections/public-files.ts';
import { settingsProblems } from '#collections/settings-problems.ts';
import { talkProblems } from '#collections/talk-problems.ts';
import { componentFolder, componentNames } from '#entries/components.ts';
import { placeOf } from '#entries/front-matter.ts';
import { suggestion } from '#entries/nearest.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Source, Written } from '#entries/source.ts';
import { playableOf } from '#recordings/hosts.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { site as facts } from '#site.config';

/**
 * Every problem of the content: those of reading it, dangling references, missing files, links and
 * anchors that lead nowhere, components that do not exist, addresses that two things take, old
 * addresses that lead nowhere, deliveries that cannot be, settings that cannot work.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch: what is live decides which links lead somewhere
 * @param addresses where readers get something then
 */
export function problemsOf(
  content: Content,
  root: string,
  now: number,
  addresses?: Destinations['addresses'],
): Problem[] {
  const { entries } = content;
  const all = Object.values(entries).flat() as Source[];
  const written: Written[] = [...all, ...content.unread];
  const isFile = (path: string) => existsSync(join(root, 'public', path));
  const destinations = destinationsOf(content, now, isFile, addresses);
  const components = componentNames(root);
  const old = oldAddresses(content, root);
  const sound = old.filter((address) => misspelled(address).length === 0);
  return [
    ...content.problems,
    ...settingsProblems(facts, configText(root)),
    ...publicFileProblems(root),
    ...old.flatMap(misspelled),
    ...clashes(entries, destinations.addresses, sound, destinations.isFile),
    ...redirectProblems(sound, destinations),
    ...all.flatMap((entry) => dangling(entry, content)),
    ...written.flatMap((entry) => missingFiles(entry, root)),
    ...talkProblems(entries, now),
    ...written.flatMap((entry) => unknownFrames(entry, destinations)),
    ...written.flatMap((entry) => unknownComponents(entry, components)),
    ...written.flatMap((entry) =>
      (entry.outline?.links ?? []).flatMap(
        (link) => fileProblem(entry, link, root) ?? linkProblem(entry, link, destinations),
      ),
    ),
  ];
}

function configText(root: string): string {
  const config = join(root, configFile);
  return existsSync(config) ? readFileSync(config, 'utf8') : '';
}

function oldAddresses({ entries }: Content, root: string): OldAddress[] {
  const text = configText(root);
  const texts = [...entries.posts, ...entries.talks, ...entries.pages];
  return oldAddressesIn(texts, facts.redirects, (key) => placeOfKey(text, key));
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

/**
 * A frame of a host without a row in the table asks that host for whatever it likes. It is shown as a
 * link, and has to be a good one.
 */
function unknownFrames(entry: Written, destinations: Destinations): Problem[] {
  return (entry.outline?.frames ?? [])
    .filter(({ target }) => !playableOf(target.replace(/^\/\//, 'https://')))
    .flatMap((frame): Problem[] => {
      const wrong = linkProblem(entry, frame, destinations);
      if (wrong.length > 0) return wrong;
      const { target, ...place } = frame;
      const message = `the frame ${target} is of a host the site does not know and is shown as a link`;
      const hint = 'write a link instead; a row in src/recordings/host-table.ts adds a host';
      return [{ file: entry.file, ...place, severity: 'warning', message, hint }];
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
