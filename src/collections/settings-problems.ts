import { configFile } from '#collections/redirects.ts';
import type { Place, Problem } from '#entries/problem.ts';
import { validate } from '#entries/validate.ts';
import { settings } from '#schemas/settings.ts';

/**
 * What is wrong with what the owner turned on in site.config.
 *
 * @param values as the program has them
 * @param text of the program, for the places
 */
export function settingsProblems(
  { comments, newsletter, analytics, editUrl, share }: Readonly<Record<string, unknown>>,
  text: string,
): Problem[] {
  const values = { comments, newsletter, analytics, editUrl, share };
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
  return validate(configFile, { values: given, places: placesIn(given, text) }, settings).problems;
}

/** Where each key stands in the text of a program: the first of its name behind the key it belongs to. */
function placesIn(values: object, text: string, path = '', from = 0): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const [key, value] of Object.entries(values)) {
    const name = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // A setting stands two spaces in; types above it may have fields of the same name.
    const pattern = path
      ? new RegExp(`(?<![\\w$])['"]?${name}['"]?\\s*:`, 'g')
      : new RegExp(`^  ${name}:`, 'gm');
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index);
    const start = before.lastIndexOf('\n') + 1;
    const indent = /^\s*/.exec(found[0])?.[0].length ?? 0;
    places[path + key] = {
      line: before.split('\n').length,
      column: found.index - start + 1 + indent,
    };
    if (typeof value === 'object' && value !== null)
      Object.assign(places, placesIn(value, text, `${path}${key}.`, found.index + found[0].length));
  }
  return places;
}
