/** A Hugo site's configuration as one mapping, wherever its parts lie. */
import { type DataFormat, dataOf } from '#authoring/import/data-text.ts';
import { merged, type Values } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';

const formats: Readonly<Record<string, DataFormat>> = {
  toml: 'toml',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
};
const atTop = /^(?:hugo|config)\.(toml|ya?ml|json)$/i;
const inFolder = /^config\/(_default|production)\/(?:[^/]+\/)*([^/]+)\.(toml|ya?ml|json)$/i;

/** @see https://gohugo.io/configuration/introduction/#configuration-directory */
export const isConfigFile = (file: string): boolean => atTop.test(file) || inFolder.test(file);

/**
 * All configuration over each other in Hugo's order: the file at the top, `config/_default`, then what
 * the environment of a published site adds.
 *
 * @param files paths from the site's folder
 * @param read the text of a file, or undefined when it has none
 */
export function configurationOf(
  files: readonly string[],
  read: (file: string) => string | undefined,
): { values: Values; notes: Note[] } {
  const notes: Note[] = [];
  let values: unknown = {};
  for (const file of files.filter(isConfigFile).toSorted(byPrecedence)) {
    const text = read(file);
    if (text === undefined) continue;
    const format = formats[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'yaml';
    const reading = dataOf(format, text);
    if ('message' in reading)
      notes.push({ kind: 'unread', file, line: reading.line, text: reading.message });
    else values = merged(values, placed(file, reading.values ?? {}));
  }
  return { values: values as Values, notes };
}

/** Hugo takes `hugo.toml` before the older name, and then not the older one too. */
function byPrecedence(a: string, b: string): number {
  const rank = (file: string) =>
    file.startsWith('config/production/') ? 2 : file.startsWith('config/') ? 1 : 0;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/**
 * `params.toml` holds what `[params]` would, `menus.fr.toml` what `[languages.fr.menus]` would, and
 * `languages.fr.toml` all of `[languages.fr]`.
 */
function placed(file: string, values: unknown): unknown {
  const [, , stem = ''] = inFolder.exec(file) ?? [];
  if (stem === '' || /^(?:hugo|config)$/i.test(stem)) return values;
  const [name = '', language] = stem.split('.');
  const part = name.toLowerCase() === 'languages' && language ? values : { [name]: values };
  return language === undefined ? part : { languages: { [language]: part } };
}
