/** What Lighthouse says of a page, as far as the site wants to know it. */
import { z } from 'zod';
import { median } from '#authoring/bench/result.ts';
import { markdownTable } from '#authoring/markdown-table.ts';

const audit = z.object({
  title: z.string(),
  score: z.number().nullable(),
  displayValue: z.string().optional(),
  numericValue: z.number().optional(),
  /** A table's rows; of other shapes nothing is wanted. */
  details: z
    .object({ items: z.array(z.unknown()) })
    .optional()
    .catch(undefined),
});

const category = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});

/** The parts of a result of Lighthouse 13 that are used here. */
export const lighthouseResult = z.object({
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.record(z.string(), audit),
});
export type LighthouseResult = z.output<typeof lighthouseResult>;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const metrics = {
  'largest-contentful-paint': (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`,
  'total-blocking-time': (milliseconds: number) => `${Math.round(milliseconds)} ms`,
  'cumulative-layout-shift': (share: number) => share.toFixed(3),
} as const;

/** What was found on one page in all its runs. */
export interface PageReport {
  readonly name: string;
  /** Of each category, 0 to 100. */
  readonly scores: readonly number[];
  /** Largest paint, blocked time and shift, as they are read. */
  readonly metrics: readonly string[];
  /** One line for each thing that keeps a category from 100. */
  readonly findings: readonly string[];
}

/** The medians of a page's runs, and what any of them found. */
export function pageReport(name: string, runs: readonly LighthouseResult[]): PageReport {
  const middle = (value: (run: LighthouseResult) => number | null | undefined) =>
    median(runs.map((run) => value(run) ?? 0));
  return {
    name,
    scores: categories.map((id) => Math.round(100 * middle((run) => run.categories[id].score))),
    metrics: Object.entries(metrics).map(([id, shown]) =>
      shown(middle((run) => run.audits[id]?.numericValue)),
    ),
    findings: [...new Set(runs.flatMap(findingsIn))],
  };
}

function findingsIn({ categories: all, audits }: LighthouseResult): string[] {
  return categories.flatMap((id) => {
    const { score, auditRefs } = all[id];
    if (score === null) return [`${id}: it could not be judged`];
    if (Math.round(score * 100) === 100) return [];
    const failed = auditRefs.flatMap(({ id: name, weight }) => {
      const found = audits[name];
      return found && weight > 0 && found.score !== null && found.score < 0.9 ? [found] : [];
    });
    return failed.map(({ title, displayValue, details }) => {
      const places = (details?.items ?? []).slice(0, 3).map(placeIn).filter(Boolean);
      return [`${id}: ${title}`, displayValue, ...places].filter(Boolean).join(' · ');
    });
  });
}

const place = z.object({
  node: z.object({ snippet: z.string() }).optional(),
  /** Of a link. */
  text: z.string().optional(),
  href: z.string().optional(),
  description: z.string().optional(),
  url: z.string().optional(),
});

function placeIn(item: unknown): string {
  const { node, text, href, description, url } = place.safeParse(item).data ?? {};
  return node?.snippet ?? (href && `"${text}" to ${href}`) ?? description ?? url ?? '';
}

/** Reports as a Markdown table, a row a kind of page. */
export const reportTable = (reports: readonly PageReport[]): string =>
  markdownTable(
    [
      'page',
      'performance',
      'accessibility',
      'best practices',
      'search',
      'largest paint',
      'blocked',
      'shift',
    ],
    reports.map(({ name, scores, metrics: shown }) => [
      `\`${name}\``,
      ...scores.map(String),
      ...shown,
    ]),
    [0],
  );
