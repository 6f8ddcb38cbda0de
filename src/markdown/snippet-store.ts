/** Snippets of HTML on disk, by what they were made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from '#entries/kept-file.ts';

export interface SnippetStore {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, html: string) => void;
}

interface Part {
  readonly snippets: Map<string, string>;
  isChanged: boolean;
}

/**
 * Opens the store in a folder. It is in parts by the first sign of a key, each read when it is first
 * asked for, so that one text costs no more among ten thousand. What is new is written when the process
 * ends, and when nothing new has come for two seconds, for a server is often just killed. A part that is
 * missing or damaged is empty; one that cannot be written costs time and nothing else.
 *
 * @param folder absolute
 */
export function openSnippets(folder: string): SnippetStore {
  const parts = new Map<string, Part>();
  // Names of files are the same in small letters and large ones on some systems.
  const fileOf = (sign: string) => join(folder, `${sign.charCodeAt(0)}.json`);
  const partOf = (key: string): Part => {
    const sign = key.slice(0, 1);
    const part = parts.get(sign) ?? { snippets: new Map(stored(fileOf(sign))), isChanged: false };
    parts.set(sign, part);
    return part;
  };
  const write = () => {
    for (const [sign, part] of parts) {
      if (!part.isChanged) continue;
      keepFile(fileOf(sign), JSON.stringify(Object.fromEntries(part.snippets)));
      part.isChanged = false;
    }
  };
  const later = setTimeout(write, 2000).unref();
  process.once('exit', write);
  return {
    get: (key) => partOf(key).snippets.get(key),
    set(key, html) {
      const part = partOf(key);
      part.snippets.set(key, html);
      part.isChanged = true;
      later.refresh();
    },
  };
}

function stored(file: string): [string, string][] {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(read ?? {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
  } catch {
    return [];
  }
}
