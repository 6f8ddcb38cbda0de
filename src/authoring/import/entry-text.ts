/** The text of an entry's file. */
import { stringify } from 'yaml';

type Values = Readonly<Record<string, unknown>>;

/** Front matter and body, with an empty line between. */
export function entryText(values: Values, body: string): string {
  // The first line may be code by its indentation.
  const text = body.replace(/^\s*\n/, '').trimEnd();
  return `---\n${yamlText(values)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A mapping as the site's own commands write it: a list of words stands on the line of its field. */
export function yamlText(values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const isWords =
        Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== 'object');
      if (!isWords) return stringify({ [key]: value }, { lineWidth: 0 });
      const list = stringify(value, {
        collectionStyle: 'flow',
        flowCollectionPadding: false,
        lineWidth: 0,
      });
      return list.includes('\n') && !list.endsWith(']\n')
        ? stringify({ [key]: value }, { lineWidth: 0 })
        : `${stringify(key).trimEnd()}: ${list}`;
    })
    .join('');
}
