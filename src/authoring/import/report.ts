/** What an import says of itself. */
import type { FileFate } from '#authoring/import/fates.ts';
import { countNames, type Note, type NoteKind, unaccounted } from '#authoring/import/notes.ts';
import type { Plan } from '#authoring/import/plan.ts';
import { configLines } from '#authoring/import/config-lines.ts';
import {
  checkLines,
  dataLines,
  entryLines,
  fieldLines,
  keptLines,
  leftLines,
  noteLines,
  termLines,
} from '#authoring/import/report-sections.ts';
import type { SourceSite } from '#authoring/import/source-site.ts';
import { type Problem, plural } from '#entries/problem.ts';

export interface ReportFacts {
  readonly site: SourceSite;
  readonly plan: Plan;
  readonly fates: readonly FileFate[];
  /** What the check says of the project afterwards and did not say before. */
  readonly problems: readonly Problem[];
  /** What could not be written. */
  readonly failures: readonly Note[];
  readonly isDry: boolean;
  readonly keepsUnknown: boolean;
}

const headings: readonly [NoteKind, string][] = [
  ['unread', 'could not be read or written'],
  ['unmoved', 'not moved'],
  ['shortcode', 'shortcodes that have no place, or only a part of one'],
  ['link', 'links that lead nowhere in the source'],
  ['image', 'images that are not in the source'],
  ['talk', 'facts of talks that stay in the text'],
  ['event', 'events that stay in the text'],
  ['date', 'dates to confirm'],
  ['person', 'people to confirm'],
  ['text', 'texts to look at'],
  ['field', 'values that have no place'],
  ['redirect', 'old addresses that lead elsewhere or nowhere'],
];

export function reportLines(facts: ReportFacts): string[] {
  const { plan, fates, problems, failures, site } = facts;
  const notes = [...plan.notes, ...failures];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const sections: (readonly [string, readonly string[]])[] = [
    ['each page', entryLines(plan.entries, fates)],
    ['events, people and tags', dataLines(fates)],
    ...headings.map(([kind, heading]) => [heading, noteLines(notes, kind)] as const),
    ['left out of front matter', fieldLines(plan.entries, facts.keepsUnknown)],
    ['tags, categories and series', termLines(plan)],
    ['files that are not moved', leftLines(plan.left)],
    ['files that are there already and stay as they are', keptLines(fates)],
    ['what to type in src/site.config.ts', configLines(site, plan.redirects, plan.places)],
    [
      'the check would say, and did not before',
      problems.length > 0 ? checkLines(problems, errors) : [],
    ],
    ['in all', totalLines(plan)],
  ];
  return [
    ...sections.flatMap(([heading, lines]) =>
      lines.length > 0 ? [`${heading}:`, ...lines.map((line) => `  ${line}`), ''] : [],
    ),
    lastLine(facts),
  ];
}

function totalLines({ counts, entries }: Plan): string[] {
  const lost = entries.flatMap((plan) =>
    unaccounted(plan.counts).map((name) => {
      const count = plan.counts[name];
      return `${plan.entry.page.file}: ${name} ${count?.in} in, ${count?.out} out — look what became of them`;
    }),
  );
  return [
    ...countNames.flatMap((name) => {
      const count = counts[name];
      return count
        ? [`${name}: ${count.in} in = ${count.out} out + ${count.told} told of above`]
        : [];
    }),
    ...lost,
  ];
}

function lastLine({ fates, isDry }: ReportFacts): string {
  const count = (fate: FileFate['fate']) => fates.filter((each) => each.fate === fate).length;
  const [fresh, renewed, same, kept] = [
    count('new'),
    count('renewed'),
    count('same'),
    count('kept'),
  ];
  const also = [
    ...(renewed > 0 ? [`${renewed} renewed`] : []),
    ...(same > 0 ? [`${same} unchanged`] : []),
    ...(kept > 0 ? [`${kept} kept as they are`] : []),
  ];
  const amount = [plural(fresh, 'new file'), ...also].join(', ');
  return isDry ? `would write ${amount}; nothing was written` : `wrote ${amount}`;
}
