import { tableMarkdown } from '#charts/table.ts';
import { figureOf } from '#charts/written.ts';
import { chartTags, hasCharts } from '#entries/chart-tags.ts';
import { edited, lineBefore } from '#markdown/twin-edits.ts';
import { continuation, plain, prefixed } from '#markdown/twin-text.ts';

/**
 * The source of an entry in which each chart is its title, its caption and its numbers as a table.
 *
 * @param file path of the entry from the project's root
 */
export async function withChartTables(source: string, file: string): Promise<string> {
  if (!hasCharts(file, source)) return source;
  const edits = (await chartTags(file, source))
    .filter(({ among }) => among === 'blocks')
    .map((tag) => {
      const { caption, method, table } = figureOf(tag, process.cwd());
      const words = [`**${plain(table.caption)}**`, caption && plain(caption)];
      const parts = [...words, tableMarkdown(table), method && plain(method)].filter(Boolean);
      const prefix = continuation(lineBefore(source, tag.start));
      return {
        start: tag.start,
        end: tag.end,
        text: prefixed(literal(parts.join('\n\n')), prefix),
      };
    });
  return edited(source, edits, 0, source.length);
}

/** Markdown that means the same in MDX, where a brace begins an expression. */
const literal = (markdown: string): string => markdown.replace(/[{}]/g, '\\$&');
