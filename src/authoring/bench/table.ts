import { markdownTable } from '#authoring/markdown-table.ts';
import type { Result } from '#authoring/bench/result.ts';
import { type Stage, stages } from '#authoring/bench/stages.ts';

/** What stands for each kind of build in its row. */
const builds: Readonly<Record<Stage, string>> = {
  cold: 'from nothing',
  unchanged: 'nothing changed',
  apart: 'and its search index',
  edit: 'one post edited',
  layout: 'the layout edited',
};

/**
 * Results as a Markdown table, formatted as Prettier does: a row for each number of posts and kind of
 * build, three columns for each contestant, and how many times the first one's processor time the second
 * takes.
 */
export function resultTable(results: readonly Result[]): string {
  const contestants = [...new Set(results.map(({ contestant }) => contestant))];
  const counts = [...new Set(results.map(({ count }) => count))];
  const head = [
    'posts',
    'build',
    ...contestants.flatMap((name) => [`${name}: CPU s`, 'wall s', 'peak MiB']),
    ...(contestants.length > 1 ? ['CPU ratio'] : []),
  ];
  const rows = counts.flatMap((count) =>
    stages.flatMap((stage) => {
      const costs = contestants.map(
        (contestant) =>
          results.find(
            (result) =>
              result.contestant === contestant && result.count === count && result.stage === stage,
          )?.cost,
      );
      if (!costs.some(Boolean)) return [];
      const cells = costs.flatMap((cost) =>
        cost ? [seconds(cost.cpu), seconds(cost.wall), whole(cost.peak)] : ['', '', ''],
      );
      const [first, second] = costs;
      const ratio = first && second ? [(second.cpu / first.cpu).toFixed(1)] : [''];
      return [[whole(count), builds[stage], ...cells, ...(contestants.length > 1 ? ratio : [])]];
    }),
  );
  return markdownTable(head, rows, [1]);
}

const seconds = (value: number) => value.toFixed(1);
const whole = (value: number) => Math.round(value).toLocaleString('en');
