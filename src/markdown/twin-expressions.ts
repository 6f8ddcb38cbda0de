import { runInNewContext } from 'node:vm';
import { clean, codeSpan, plain } from '#markdown/twin-text.ts';

/** Milliseconds that an expression gets; the page's own run has no limit, and has passed. */
const patience = 1000;

/**
 * What an expression shows, as Markdown: text as it is, nothing for a comment, else what comes of it.
 * What cannot be known without the page, as elements cannot, is its code.
 *
 * @param declarations what the text exports, which the expression may name
 */
export function expressionWords(code: string, declarations = ''): string {
  const text = literal(code) ?? outcome(code, declarations);
  return text === undefined ? codeSpan(code) : plain(clean(text));
}

/** `export const a = 1` as a declaration; imports bring components alone. */
export const declarationsIn = (modules: readonly string[]): string =>
  modules
    .map((module) => module.replace(/^import\b[^]*?["'][^"']*["'];?[ \t]*$/gm, ''))
    .map((module) => module.replace(/^export\s+(?=(?:const|let|var|function|class|async)\b)/gm, ''))
    .join('\n');

/** The text of an expression that is nothing but text; undefined for one that has to be run. */
export function literal(code: string): string | undefined {
  const bare = code.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return bare;
  const [, quote, text] = /^(["'`])((?:\\[^]|(?!\1)[^\\])*)\1$/.exec(bare) ?? [];
  if (text === undefined || (quote === '`' && /(?<!\\)\$\{/.test(text))) return undefined;
  return text.replace(
    /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([^]))/gi,
    (_, long?: string, four?: string, two?: string, sign = '') => {
      const unit = long ?? four ?? two;
      return unit ? String.fromCodePoint(Number.parseInt(unit, 16)) : (escapes[sign] ?? sign);
    },
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', '\n': '' };

/** What an expression shows on the page; undefined where that is no text, or only the page knows. */
function outcome(code: string, declarations: string): string | undefined {
  if (code.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '').trim() === '') return '';
  try {
    const options = { timeout: patience };
    return shown(runInNewContext(`${declarations}\n;(${code}\n)`, {}, options) as unknown);
  } catch {
    return undefined;
  }
}

/** A value as a page shows it. */
function shown(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (!Array.isArray(value)) return undefined;
  const parts = value.map(shown);
  return parts.includes(undefined) ? undefined : parts.join('');
}
