/** Where shortcodes stand in a text, read as Hugo's own lexer reads them. */

/** What a shortcode is given. */
export interface ShortcodeArguments {
  readonly positional: readonly string[];
  /** By name as written. */
  readonly named: ReadonlyMap<string, string>;
}

/** One `{{< … >}}`. Offsets count UTF-16 units. */
export interface ShortcodeTag extends ShortcodeArguments {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly role: 'open' | 'close' | 'whole';
}

/** A `{{</* … *​/>}}`, which shows a shortcode and is none. */
export interface ShownShortcode {
  readonly start: number;
  readonly end: number;
  /** What readers see. */
  readonly text: string;
}

export interface ShortcodeTags {
  readonly tags: readonly ShortcodeTag[];
  readonly shown: readonly ShownShortcode[];
  /** Offsets of `{{<` that nothing closes. */
  readonly broken: readonly number[];
}

/** A tag longer than this is a mistake, and costs every reading. */
const longest = 20_000;

/** @see https://gohugo.io/content-management/shortcodes/ */
export function shortcodeTags(text: string): ShortcodeTags {
  const tags: ShortcodeTag[] = [];
  const shown: ShownShortcode[] = [];
  const broken: number[] = [];
  const opening = /\{\{([<%])(\/\*)?/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const { index: start } = found;
    const [whole, sign = '<', comment] = found;
    const closing = sign === '<' ? '>}}' : '%}}';
    if (comment) {
      const close = text.indexOf(`*/${closing}`, opening.lastIndex);
      if (close >= 0) {
        const end = close + 2 + closing.length;
        const inner = text.slice(start + whole.length, close);
        shown.push({ start, end, text: `{{${sign}${inner}${closing}` });
        opening.lastIndex = end;
        continue;
      }
    }
    const tag = tagAt(text, start, closing);
    if (tag) {
      tags.push(tag);
      opening.lastIndex = tag.end;
    } else broken.push(start);
  }
  return { tags, shown, broken };
}

const head = /\s*(\/)?\s*([\w.-][\w./-]*)/y;
const argument =
  /\s+|(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\[^])*)"|`([^`]*)`|((?!\/?[>%]\}\})(?:[^\s"`=>%{]|\{(?!\{[<%])|[>%](?!\}\})|(?<=\S)=)+))/y;

function tagAt(text: string, start: number, closing: string): ShortcodeTag | undefined {
  head.lastIndex = start + 3;
  const [, slash, written = ''] = head.exec(text) ?? [];
  if (written === '') return undefined;
  let position = head.lastIndex;
  // A slash at the end of a name is that of a tag without inner text.
  const name = written.replace(/\/+$/, '');
  if (name !== written) position -= written.length - name.length;
  const positional: string[] = [];
  const named = new Map<string, string>();
  for (;;) {
    const rest = /\s*(\/)?/y;
    rest.lastIndex = position;
    const selfClosed = rest.exec(text)?.[1];
    if (text.startsWith(closing, rest.lastIndex)) {
      const end = rest.lastIndex + closing.length;
      const role = slash ? 'close' : selfClosed ? 'whole' : 'open';
      return { start, end, name, role, positional, named };
    }
    argument.lastIndex = position;
    const found = argument.exec(text);
    if (!found || found[0] === '' || position - start > longest) return undefined;
    position = argument.lastIndex;
    const [, key, quoted, raw, bare] = found;
    const value = quoted?.replace(/\\(["\\])/g, '$1') ?? raw ?? bare;
    if (value === undefined) continue;
    if (key === undefined) positional.push(value);
    else named.set(key, value);
  }
}
