/**
 * Code to HTML with a class a token, so that one style sheet serves every theme and the content
 * security policy needs no exception. Each snippet is highlighted once and kept on disk.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  bundledLanguages,
  bundledLanguagesInfo,
  createCssVariablesTheme,
  createHighlighter,
  type Highlighter,
} from 'shiki';
import shikiPackage from 'shiki/package.json' with { type: 'json' };
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { lineColourer } from '#markdown/coloured-lines.ts';
import { openSnippets, type SnippetStore } from '#markdown/snippet-store.ts';

const prefix = '--code-';
const name = 'classes';
const theme = { ...createCssVariablesTheme({ name, variablePrefix: prefix }), name };
/** Part of every key: what was made by another version is not found. */
const version = `3:${shikiPackage.version}`;
const folder = join(process.cwd(), '.cache', 'code');

let snippets: SnippetStore | undefined;
let highlighter: Promise<Highlighter> | undefined;
let colour: ReturnType<typeof lineColourer> | undefined;
const languages = new Map<string, Promise<string>>();

/**
 * @param code the snippet as written
 * @param language a name or alias Shiki knows, in any case; any other, or none, gives plain text
 */
export async function highlight(code: string, language: string): Promise<string> {
  const name = language.toLowerCase();
  const known = Object.hasOwn(bundledLanguages, name) ? name : 'text';
  if (known === 'text') return escape(code);
  const key = createHash('sha256').update(`${version}\0${known}\0${code}`).digest('base64url');
  snippets ??= openSnippets(folder);
  const hit = snippets.get(key);
  if (hit !== undefined) return hit;
  const html = await tokens(code, known);
  snippets.set(key, html);
  return html;
}

/** What a language is called that Shiki knows by a name or an alias; undefined for any other. */
export function languageName(language: string): string | undefined {
  const name = language.toLowerCase();
  return bundledLanguagesInfo.find(({ id, aliases }) => id === name || aliases?.includes(name))
    ?.name;
}

async function tokens(code: string, language: string): Promise<string> {
  // One promise for all callers: two entries may ask before the first highlighter is ready.
  highlighter ??= createHighlighter({
    langs: [],
    themes: [theme],
    engine: createJavaScriptRegexEngine({ forgiving: true, target: 'ES2025' }),
  });
  const shiki = await highlighter;
  const loaded =
    languages.get(language) ?? shiki.loadLanguage(language as 'ts').then(() => language);
  languages.set(language, loaded);
  await loaded;
  colour ??= lineColourer(shiki, theme, (line) =>
    line.map(({ content, color }) => token(content, color)).join(''),
  );
  return colour(code, language);
}

function token(content: string, color = ''): string {
  const name = color.slice(color.indexOf(prefix) + prefix.length, -1).replace(/^token-/, '');
  const plain = !color.includes(prefix) || name === 'foreground' || content.trim() === '';
  return plain ? escape(content) : `<span class="t-${name}">${escape(content)}</span>`;
}

/** Code as HTML without a colour. */
export const escape = (text: string) =>
  text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
