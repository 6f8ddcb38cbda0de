import { beyondBraces } from '#entries/brace-limits.ts';
import { chartTags } from '#entries/chart-tags.ts';
import { noFrontMatter, readYaml, splitFrontMatter, type ReadYaml } from '#entries/front-matter.ts';
import { repeatedIds } from '#entries/ids-taken.ts';
import { type Outline, outlineOf } from '#entries/outline.ts';
import type { Problem } from '#entries/problem.ts';
import { isMdx, parse } from '#entries/syntax.ts';
import { beyondMeans, beyondTables } from '#entries/text-cost.ts';
import { beyondLimits, tooDeepText } from '#entries/text-limits.ts';
import { textProblems } from '#entries/text-problems.ts';

/** What a file's text alone says, before any schema: the costly part of reading, and kept for that. */
export interface Parsed {
  /** Absent where there is no front matter. */
  readonly yaml?: ReadYaml;
  /** Absent where the text does not parse. */
  readonly outline?: Outline;
  /** Why there is no front matter, or no outline. */
  readonly problem?: Problem;
  /** What is wrong in a text that parses. */
  readonly inText?: readonly Problem[];
}

/**
 * Parses an entry of a collection whose entries have a text.
 *
 * @param file path from the project's root
 */
export async function parsedOf(file: string, text: string): Promise<Parsed> {
  const parts = splitFrontMatter(text);
  if (!parts) return { problem: noFrontMatter(file, text) };
  const yaml = readYaml(file, parts.yaml, 2);
  try {
    const limit =
      beyondLimits(file, parts.body) ??
      (isMdx(file) ? beyondBraces(file, parts.body) : undefined) ??
      beyondMeans(file, parts.body);
    if (limit) return { yaml, problem: limit };
    return { yaml, ...(await parsedText(file, parts.body)) };
  } catch (error) {
    // The stack's end: each walk over a tree calls itself for what stands within.
    if (error instanceof RangeError) return { yaml, problem: tooDeepText(file) };
    throw error;
  }
}

async function parsedText(file: string, body: string): Promise<Omit<Parsed, 'yaml'>> {
  const parsed = await parse(file, body);
  if ('problem' in parsed) return { problem: parsed.problem };
  const tables = beyondTables(file, parsed.tree);
  if (tables) return { problem: tables };
  const inText = [
    ...(await textProblems(file, body, parsed.tree)),
    ...repeatedIds(file, parsed.tree, body),
  ];
  const charts = await chartTags(file, body);
  const outline = {
    ...outlineOf(parsed.tree, body),
    literal: parsed.literal,
    ...(charts.length > 0 && { charts }),
  };
  return { outline, ...(inText.length > 0 && { inText }) };
}
