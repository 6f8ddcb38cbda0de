/** What stands behind the language of fenced code: ```` ```ts title="a.ts" {1,3-5} ````. */

/** Lines from one number to another, both among them. */
type Lines = readonly (readonly [first: number, last: number])[];

export interface CodeMeta {
  readonly title?: string;
  /** What the lines of a difference are written in. */
  readonly language?: string;
  readonly marked: Lines;
  readonly inserted: Lines;
  readonly deleted: Lines;
  /** The number of the first line, where lines have numbers. */
  readonly firstNumber?: number;
  /** Whether long lines go on below instead of scrolling. */
  readonly wraps: boolean;
  /** What has no meaning here. */
  readonly unknown: readonly string[];
}

const words = /([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}|(\S+))|\{([^}]*)\}|(\S+)/g;

export function codeMeta(meta: string | null | undefined): CodeMeta {
  const lines = { mark: [] as Lines, ins: [] as Lines, del: [] as Lines };
  const texts = new Map<string, string>();
  const unknown: string[] = [];
  for (const [word, key, double, single, braced, bare, alone, flag] of (meta ?? '').matchAll(
    words,
  )) {
    const name = key ?? flag ?? 'mark';
    const list = linesOf(braced ?? alone ?? '');
    const value = double ?? single ?? bare ?? braced ?? '';
    if (isLineKey(name) && list) lines[name] = [...lines[name], ...list];
    else if (isTextKey(name, value, flag !== undefined)) texts.set(name, value);
    else unknown.push(word);
  }
  const [title, language] = [texts.get('title'), texts.get('lang')];
  const isNumbered = texts.has('startLineNumber') || isOn(texts.get('showLineNumbers'));
  return {
    ...(title && { title }),
    ...(language && { language }),
    marked: lines.mark,
    inserted: lines.ins,
    deleted: lines.del,
    ...(isNumbered && { firstNumber: Number(texts.get('startLineNumber') ?? 1) }),
    wraps: isOn(texts.get('wrap')),
    unknown,
  };
}

export const isAmong = (line: number, lines: Lines): boolean =>
  lines.some(([first, last]) => line >= first && line <= last);

/** The last line that is spoken of. */
export const lastLine = ({ marked, inserted, deleted }: CodeMeta): number =>
  Math.max(0, ...[...marked, ...inserted, ...deleted].map(([, last]) => last));

const isLineKey = (name: string) => name === 'mark' || name === 'ins' || name === 'del';

const isOn = (value: string | undefined) => value !== undefined && value !== 'false';

function isTextKey(name: string, value: string, isFlag: boolean): boolean {
  if (name === 'showLineNumbers' || name === 'wrap') return /^(?:true|false)?$/.test(value);
  if (name === 'startLineNumber') return /^\d+$/.test(value);
  return (name === 'title' || name === 'lang') && !isFlag;
}

/** `1,3-5`; undefined for what is no list of lines. */
function linesOf(list: string): Lines | undefined {
  const parts = list.split(',').map((part) => /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part));
  const lines = parts.map((part) => [Number(part?.[1]), Number(part?.[2] ?? part?.[1])] as const);
  return lines.every(([first, last]) => first >= 1 && last >= first) ? lines : undefined;
}
