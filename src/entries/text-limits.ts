/** What no text is that anybody wrote, found before parsers and renderers spend themselves on it. */
import type { Problem } from '#entries/problem.ts';

/** Characters of a text; a novel has a third of them. */
const mostSigns = 2 * 1024 * 1024;
/** Quotations and lists that a line may open within each other; renderers call themselves for each. */
const mostLevels = 500;

const opened = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){501}/m;
/** A line across the page, however long. */
const rule = /^[-* \t]*$/;

const fewer = 'write them with fewer levels';

/**
 * Why a text is not parsed.
 *
 * @param file path from the project's root
 */
export function beyondLimits(file: string, body: string): Problem | undefined {
  if (body.length > mostSigns) {
    const size = Math.round(body.length / 1024);
    const message = `the text is ${size} kB, more than ${mostSigns / 1024}`;
    return { ...at(file, 1), message, hint: 'divide it into several entries' };
  }
  const found = opened.exec(body);
  const line = found && (/^.*/.exec(body.slice(found.index))?.[0] ?? '');
  if (!found || line === null || rule.test(line)) return undefined;
  const number = body.slice(0, found.index).split('\n').length;
  const message = `more than ${mostLevels} quotations and lists stand in each other`;
  return { ...at(file, number), message, hint: fewer };
}

/** What to say of a text whose parts stand in each other deeper than whoever walks them can follow. */
export const tooDeepText = (file: string): Problem => ({
  ...at(file, 1),
  message: 'the parts of the text stand in each other too deeply',
  hint: fewer,
});

const at = (file: string, line: number) => ({ file, line, column: 1, severity: 'error' }) as const;
