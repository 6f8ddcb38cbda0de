import { type CodeMeta, isAmong } from '#entries/code-meta.ts';
import { escape, highlight } from '#markdown/highlight.ts';

/** How a line stands out: in elements that say so, where the author said so. */
type Mark = 'mark' | 'ins' | 'del';

interface Line {
  readonly html: string;
  readonly mark?: Mark | undefined;
  /** A line of a difference, which says so itself. */
  readonly change?: 'ins' | 'del' | undefined;
  /** What a shell wrote before a command. */
  readonly prompt?: string;
  /** Whether it is what a command answered. */
  readonly isOutput?: boolean;
}

/**
 * Highlighted code in lines; plain where no line differs from another, for most code is.
 *
 * A line holds its own line end. What is not to be typed again stands in elements of its own, so that
 * a copy can leave it out: a prompt, what was answered, a line that is taken away.
 */
export async function codeLines(text: string, language: string, meta: CodeMeta): Promise<string> {
  const lines = await linesOf(text, language.toLowerCase(), meta);
  const isPlain =
    meta.firstNumber === undefined &&
    lines.every(({ mark, change, prompt, isOutput }) => !mark && !change && !prompt && !isOutput);
  if (isPlain) return lines.map(({ html }) => html).join('\n');
  return lines
    .map((line, index) => {
      const number = meta.firstNumber === undefined ? undefined : meta.firstNumber + index;
      return lineHtml(line, number, index === lines.length - 1);
    })
    .join('');
}

function lineHtml(line: Line, number: number | undefined, isLast: boolean): string {
  const { html, mark, change, prompt, isOutput } = line;
  const tag = mark ?? 'span';
  const names = ['line', change, isOutput && 'output'].filter(Boolean).join(' ');
  const attributes = `class="${names}"${number === undefined ? '' : ` data-line="${number}"`}`;
  const before = prompt ? `<span class="prompt">${escape(prompt)}</span>` : '';
  return `<${tag} ${attributes}>${before}${html}${isLast ? '' : '\n'}</${tag}>`;
}

async function linesOf(text: string, language: string, meta: CodeMeta): Promise<Line[]> {
  if (isSession(text, language)) return sessionLines(text.split('\n'), meta);
  if (language === 'diff' && meta.language) return changedLines(text.split('\n'), meta.language);
  const html = (await highlight(text, language)).split('\n');
  const isDiff = language === 'diff';
  return text.split('\n').map((line, index) => ({
    html: html[index] ?? '',
    mark: markOf(index + 1, meta),
    ...(isDiff && { change: changeOf(line) }),
  }));
}

function markOf(line: number, { marked, inserted, deleted }: CodeMeta): Mark | undefined {
  if (isAmong(line, inserted)) return 'ins';
  if (isAmong(line, deleted)) return 'del';
  return isAmong(line, marked) ? 'mark' : undefined;
}

/** In a difference as programs write it, whose first lines name the files. */
function changeOf(line: string): 'ins' | 'del' | undefined {
  if (/^(?:\+\+\+|---)(?:\s|$)/.test(line)) return undefined;
  return line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : undefined;
}

/** A difference in the colours of its language, with the signs before the lines as marks. */
async function changedLines(lines: readonly string[], language: string): Promise<Line[]> {
  const bare = lines.map((line) => line.replace(/^[+ -]/, ''));
  const html = (await highlight(bare.join('\n'), language.toLowerCase())).split('\n');
  return lines.map((line, index) => ({ html: html[index] ?? '', mark: changeOf(line) }));
}

const shells = /^(?:sh|bash|zsh|shell|shellscript|fish)$/;
const sessions = /^(?:console|shellsession|terminal)$/;
const anyPrompt = /^(?:[\w.-]+@[^\s$#%]*[$#%]|[$#%]|PS [^>]*>) +/;

/** Whether code is typed into a shell. A script in a file is not. */
export const isTerminal = (text: string, language: string, title: string | undefined): boolean =>
  isSession(text, language) ||
  (shells.test(language) && !text.startsWith('#!') && !/\.\w+$/.test(title ?? ''));

/** Whether what a shell wrote stands among what was typed. */
const isSession = (text: string, language: string) =>
  (sessions.test(language) && text.split('\n').some((line) => anyPrompt.test(line))) ||
  (shells.test(language) && /^\$ /.test(text));

async function sessionLines(lines: readonly string[], meta: CodeMeta): Promise<Line[]> {
  let goesOn = false;
  const parts = lines.map((line) => {
    const prompt = (goesOn ? /^> / : anyPrompt).exec(line)?.[0] ?? '';
    const isTyped = goesOn || prompt !== '';
    goesOn = isTyped && line.endsWith('\\');
    return { prompt, text: line.slice(prompt.length), isTyped };
  });
  const typed = parts.filter(({ isTyped }) => isTyped).map(({ text }) => text);
  const html = (await highlight(typed.join('\n'), 'bash')).split('\n');
  return parts.map(({ prompt, text, isTyped }, index): Line => {
    const mark = markOf(index + 1, meta);
    return isTyped
      ? { html: html.shift() ?? '', mark, prompt }
      : { html: escape(text), mark, isOutput: true };
  });
}
