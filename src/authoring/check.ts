/**
 * `npm run check`: every problem of the content at once.
 * Exit status: 0 without an error, 1 with one, 2 when the check itself could not run.
 */
import { buildTime } from '#collections/build-time.ts';
import { inspection } from '#collections/inspection.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

try {
  const root = process.cwd();
  const content = await readContent(root);
  const problems = await inspection(content, root, buildTime());
  const count = Object.values(content.entries).flat().length;
  console.log(`${problemReport(problems)}, ${count} valid entries`);
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
