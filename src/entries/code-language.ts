import { bundledLanguages } from 'shiki/langs';
import { nearest } from '#entries/nearest.ts';

/** Short names are too near each other to tell a slip from a word of the author's own. */
const longEnough = 5;
const names = Object.keys(bundledLanguages);
const longNames = names.filter(({ length }) => length >= longEnough);
/** Words of other highlighters that are near to another language here. */
const otherWords: Readonly<Record<string, string>> = { golang: 'go' };

/**
 * The language that is most likely meant by a name that the highlighter does not know; undefined for one
 * that it knows, and for words such as `output` that only say what the block is.
 */
export function meantLanguage(written: string): string | undefined {
  const name = written.toLowerCase();
  if (names.includes(name) || name.length < longEnough) return undefined;
  return Object.hasOwn(otherWords, name) ? otherWords[name] : nearest(name, longNames);
}
