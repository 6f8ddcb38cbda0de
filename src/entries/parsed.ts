import { chartTags } from '#entries/chart-tags.ts';
import {
  noFrontMatter,
  readYaml,
  splitFrontMatter,
  type YamlSource,
} from '#entries/front-matter.ts';
import { type Outline, outlineOf } from '#entries/outline.ts';
import type { Problem } from '#entries/problem.ts';
import { parse } from '#entries/syntax.ts';
import { textProblems } from '#entries/text-problems.ts';

/** What a file's text alone says, before any schema: the costly part of reading, and kept for that. */
export interface Parsed {
  /** Absent where there is no front matter. */
  readonly yaml?: YamlSource & { readonly problems: readonly Problem[] };
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
  const parsed = await parse(file, parts.body);
  if ('problem' in parsed) return { yaml, problem: parsed.problem };
  const inText = await textProblems(file, parts.body, parsed.tree);
  const charts = await chartTags(file, parts.body);
  const outline = { ...outlineOf(parsed.tree), ...(charts.length > 0 && { charts }) };
  return { yaml, outline, ...(inText.length > 0 && { inText }) };
}
