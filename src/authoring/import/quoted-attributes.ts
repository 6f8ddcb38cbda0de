import { textPlaces } from '#authoring/import/text-places.ts';

const tag = /<[a-z][\w-]*(?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)+\s*\/?>/gi;
const attribute = /(\s[\w:@.-]+\s*=\s*)(?:("[^"]*"|'[^']*')|([^\s"'=<>`]+))/g;

/**
 * A body whose tags have their values in quotes: HTML takes `src=/a.png`, and the site's reader of Markdown
 * does not.
 *
 * @see https://spec.commonmark.org/0.31.2/#unquoted-attribute-value
 */
export function withQuotedAttributes(body: string): string {
  if (!/<[a-z][^<>]*=\s*[^\s"'=<>`]/i.test(body)) return body;
  let placeOf: ReturnType<typeof textPlaces> | undefined;
  return body.replace(tag, (whole, offset: number) => {
    const quoted = whole.replace(attribute, (same, name: string, ready?: string, bare?: string) =>
      ready === undefined ? `${name}"${bare}"` : same,
    );
    if (quoted === whole) return whole;
    placeOf ??= textPlaces(body);
    return /^(?:code|comment)$/.test(placeOf(offset)) ? whole : quoted;
  });
}
