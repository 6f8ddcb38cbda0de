/**
 * Braces of `.mdx` that its parser would need minutes for, or fail at: it tries each again with all that
 * stands in it, and once more for each tag around it.
 */
import type { Problem } from '#entries/problem.ts';

/** Braces in each other; those of data that somebody wrote are half as deep. */
const mostBraces = 16;
/** Brackets of any kind in each other, which the compiler walks through by calling itself. */
const mostBrackets = 1000;
/** Braces and tags times the length of the text: some seconds. */
const mostTried = 3_000_000_000;

const closing = /^[)\]}]$/;
const instead = 'put the data into a file beside the entry, or write "\\{" for the sign itself';

/**
 * Why a body of `.mdx` is not parsed. Code is passed over as far as it is seen without a parser; quoted
 * text counts.
 *
 * @param file path from the project's root
 */
export function beyondBraces(file: string, body: string): Problem | undefined {
  const say = (offset: number, message: string): Problem => ({
    ...{ file, line: body.slice(0, offset).split('\n').length, column: 1, severity: 'error' },
    ...{ message, hint: instead },
  });
  // In as many signs, so that places stay what they are.
  const text = body
    .replace(/^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[^]*?\n[ \t>]*\2/gm, blank)
    .replace(/(`+)[^`\n]+\1/g, blank);
  const tried = text.match(/[{<]/g)?.length ?? 0;
  if (tried * text.length > mostTried)
    return say(
      text.search(/[{<]/),
      `the text has ${tried} braces and tags, too many for its length`,
    );
  let [braces, brackets] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/\\.|[()[\]{}]/g)) {
    if (sign.length > 1) continue;
    const step = closing.test(sign) ? -1 : 1;
    if (sign === '{' || sign === '}') braces = Math.max(0, braces + step);
    brackets = Math.max(0, brackets + step);
    if (braces > mostBraces)
      return say(index, `more than ${mostBraces} braces stand in each other`);
    if (brackets > mostBrackets)
      return say(index, `more than ${mostBrackets} brackets stand in each other`);
  }
  return undefined;
}

const blank = (code: string): string => code.replace(/[^\n]/g, ' ');
