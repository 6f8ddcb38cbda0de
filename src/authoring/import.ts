/** `npm run import`: moves a whole site of another generator into this project. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { contentRead } from '#authoring/content-read.ts';
import { type Sections, textCollections } from '#authoring/import/collection.ts';
import { isConfigFile } from '#authoring/import/config-files.ts';
import { hugoImport } from '#authoring/import/hugo-import.ts';
import { downloading } from '#authoring/media/download.ts';
import { fetchImages } from '#authoring/media/fetch.ts';
import { buildTime } from '#collections/build-time.ts';
import { suggestion } from '#entries/nearest.ts';
import { course, progress } from '#entries/progress.ts';

const usage = `npm run import -- hugo PATH [options]

Moves the Hugo site in the folder PATH into this project: posts, talks and pages with their files, the
images and other files of static/, redirects, events and people as far as the site says who and when.
Begin with --dry-run, which says all that an import would do and writes nothing.

  --dry-run       Reports, and writes nothing.
  --fetch         Brings in images on other hosts besides, as npm run media -- fetch does.
  --keep-unknown  Keeps front matter that has no place here under "legacy:".
  --as NAME=KIND  Says what the pages of content/NAME are: posts, talks or pages; "/" is the folder
                  itself. Once for each section, as in --as notes=pages --as appearances=talks.

Nothing is guessed: what has no certain place stays in the text and is told of. A file that is there
already is never overwritten, but for one that an import wrote and nobody has changed since; an import
that is run again on the same site writes nothing. src/authoring/import/shortcode-table.ts says what
becomes of shortcodes, and takes your own.

Exit status: 0 when all was moved and the check finds no new error, 1 when something could not be read,
moved or written, or is in error now (the report says what), 2 when the command is called wrongly.`;

const known = {
  'dry-run': { type: 'boolean' },
  fetch: { type: 'boolean' },
  'keep-unknown': { type: 'boolean' },
  as: { type: 'string', multiple: true },
} as const;

const generators = ['hugo'];

/** @throws Stop for a word that is no `NAME=KIND` */
function sectionsOf(words: readonly string[]): Sections {
  return new Map(
    words.map((word) => {
      const [, name = '', kind = ''] = /^(.+)=(\w+)$/.exec(word) ?? [];
      const collection = textCollections.find((known) => known === kind);
      if (name !== '' && collection)
        return [name.replace(/^content\/|(?<=.)\/$/g, ''), collection] as const;
      const line = `--as ${word} says no kind — write it as --as notes=pages; the kinds are: ${textCollections.join(', ')}`;
      throw new Stop(status.misused, line);
    }),
  );
}

/** @throws Stop when the folder is none of a Hugo site */
function sourceFolder(root: string, written: string): string {
  const path = resolve(written);
  const example = 'write the folder of the site, as in npm run import -- hugo ../my-site';
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new Stop(status.misused, `${written} is no folder — ${example}`);
  if (realpathSync(path) === realpathSync(root))
    throw new Stop(status.misused, `${written} is this project itself — ${example}`);
  return realpathSync(path);
}

function noPageLine(source: string, written: string): string {
  const above = dirname(source);
  const isBelow =
    basename(source) === 'content' &&
    readdirSync(above).some((name) => name === 'config' || isConfigFile(name));
  if (isBelow) return `${written} is a part of a site — write the folder above it: ${above}`;
  if (existsSync(join(source, '_config.yml')))
    return `${written} is a site of Jekyll — only sites of Hugo can be moved in`;
  return `${written} has no page — write the folder that holds hugo.toml and content/`;
}

await run(usage, async (args) => {
  const { values, positionals } = argumentsOf(args, known, 2);
  const [generator, written] = positionals;
  if (generator !== undefined && !generators.includes(generator) && existsSync(generator)) {
    const line = `"${generator}" is a folder — write what made the site before it, as in npm run import -- hugo ${generator}`;
    throw new Stop(status.misused, line);
  }
  if (generator === undefined || written === undefined) {
    const line = `${generator === undefined ? 'the generator' : 'the folder'} is missing — write both, as in npm run import -- hugo ../my-site`;
    throw new Stop(status.misused, line);
  }
  if (!generators.includes(generator))
    throw new Stop(
      status.misused,
      `there is no importer "${generator}" — ${suggestion(generator, generators, 'importers')}`,
    );
  const root = process.cwd();
  const sections = sectionsOf(values.as ?? []);
  const options = {
    sections,
    keepsUnknown: values['keep-unknown'] === true,
    isDry: values['dry-run'] === true,
  };
  const source = sourceFolder(root, written);
  const { say, end } = course();
  const { pages, lines, isWhole } = await hugoImport(
    root,
    source,
    options,
    buildTime(),
    say,
  ).finally(end);
  if (pages === 0) throw new Stop(status.refused, noPageLine(source, written));
  console.log(lines.join('\n'));
  if (!values.fetch || options.isDry) return isWhole ? status.done : status.refused;
  const line = progress('images', 'asked for');
  const images = await fetchImages(await contentRead(root), root, downloading, line.step).finally(
    line.end,
  );
  console.log(['', 'Images on other hosts', '', ...images.lines].join('\n'));
  return isWhole && images.isWhole ? status.done : status.refused;
});
