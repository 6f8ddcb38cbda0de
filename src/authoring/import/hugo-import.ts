/** Moves a Hugo site into a project: reads, plans, asks the site's own reader, writes, reports. */
import { carryOut, digestsIn } from '#authoring/import/carry-out.ts';
import { fatesOf } from '#authoring/import/fates.ts';
import { type PlanOptions, planOf } from '#authoring/import/plan.ts';
import { projectOf } from '#authoring/import/project.ts';
import { reportLines } from '#authoring/import/report.ts';
import { sourceSite } from '#authoring/import/source-site.ts';
import { problemsAfter } from '#authoring/import/staging.ts';
import { inspection } from '#collections/inspection.ts';
import { type Say, silent } from '#entries/progress.ts';
import { readContent } from '#entries/read.ts';

export interface ImportOptions extends PlanOptions {
  /** Whether nothing is to be written. */
  readonly isDry: boolean;
}

export interface ImportResult {
  /** How many files of the source are pages. */
  readonly pages: number;
  readonly lines: readonly string[];
  /** Whether all was read and written, and nothing is in error that was not before. */
  readonly isWhole: boolean;
}

/**
 * @param root the project's folder, absolute
 * @param source the Hugo site's folder, absolute
 * @param now milliseconds since the Unix epoch
 * @param say hears how far it is
 */
export async function hugoImport(
  root: string,
  source: string,
  { isDry, ...options }: ImportOptions,
  now: number,
  say: Say = silent,
): Promise<ImportResult> {
  const site = sourceSite(source, say('pages', 'read'));
  const content = await readContent(root, say('files', 'read'));
  const before = await inspection(content, root, now, say);
  const project = projectOf(root, content, now);
  const plan = planOf(site, project, options, say('entries', 'worked out'));
  const digests = digestsIn(root);
  const fates = fatesOf(plan, content, root, source, digests);
  const problems = await problemsAfter(fates, before, root, now, say);
  const failures = isDry ? [] : carryOut(fates, root, digests, say('files', 'written'));
  const { keepsUnknown } = options;
  return {
    pages: site.pages.length,
    lines: reportLines({ site, plan, fates, problems, failures, isDry, keepsUnknown }),
    isWhole:
      failures.length === 0 &&
      !problems.some(({ severity }) => severity === 'error') &&
      !plan.notes.some(({ kind }) => kind === 'unread'),
  };
}
