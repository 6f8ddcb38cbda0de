/** Old addresses that a host was told of beside Hugo: `_redirects`, `netlify.toml`, `vercel.json`. */
import { dataOf } from '#authoring/import/data-text.ts';
import { at, textOf } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';

/** One row, as it is written. */
export interface RedirectRow {
  readonly file: string;
  readonly line?: number;
  readonly from: string;
  readonly to: string;
  /** Set where it is more than one address that leads to one other. */
  readonly isRule: boolean;
}

/** What holds redirects, from the source's folder. */
export const isRedirectFile = (path: string): boolean =>
  /^(?:.+\/)?_redirects$|^(?:netlify\.toml|vercel\.json)$/.test(path);

/** @param file path from the source's folder */
export function redirectRows(file: string, text: string): { rows: RedirectRow[]; notes: Note[] } {
  if (file.endsWith('_redirects')) return { rows: lineRows(file, text), notes: [] };
  const reading = dataOf(file.endsWith('.toml') ? 'toml' : 'json', text);
  if ('message' in reading)
    return {
      rows: [],
      notes: [{ kind: 'unread', file, line: reading.line, text: reading.message }],
    };
  const listed = at(reading.values, 'redirects');
  const rows = (Array.isArray(listed) ? listed : []).flatMap((row: unknown): RedirectRow[] => {
    const from = textOf(at(row, 'from')) ?? textOf(at(row, 'source'));
    const to = textOf(at(row, 'to')) ?? textOf(at(row, 'destination'));
    if (!from || !to) return [];
    const conditions = ['query', 'conditions', 'has', 'missing', 'signed', 'country'].some(
      (name) => at(row, name) !== undefined,
    );
    return [{ file, from, to, isRule: conditions || isRule(from, to, at(row, 'status')) }];
  });
  return { rows, notes: [] };
}

/** @see https://docs.netlify.com/manage/routing/redirects/overview/ */
const lineRows = (file: string, text: string): RedirectRow[] =>
  text.split('\n').flatMap((line, index): RedirectRow[] => {
    const [from, ...rest] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (!from) return [];
    const place = rest.findIndex((word) => /^\/|^https?:\/\//i.test(word));
    const to = rest[place];
    if (to === undefined) return [];
    const [status, ...conditions] = rest.slice(place + 1);
    const isMore = place > 0 || conditions.length > 0 || isRule(from, to, status);
    return [{ file, line: index + 1, from, to, isRule: isMore }];
  });

/** A placeholder, a splat or a status that does not redirect. */
const isRule = (from: string, to: string, status: unknown): boolean =>
  /[*?]|\/:\w/.test(from) ||
  /\/:\w|:splat\b/.test(to.replace(/^https?:\/\//, '')) ||
  !/^(?:30[1278]!?)?$/.test(String(status ?? ''));
