import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { leaveContent, leftContent } from '#entries/content-record.ts';
import { type Problem, problemReport } from '#entries/problem.ts';
import { leaveProblems } from '#entries/problem-record.ts';
import { course } from '#entries/progress.ts';
import { contentReader } from '#entries/read.ts';
import { type Inspection, type Project, watchContent } from '#entries/watch.ts';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** One reading and one inspection serve the loaders of all collections. */
const projects = new Map<string, Project>();

function projectAt(root: string, inspect: Inspection): Project {
  const known = projects.get(root);
  if (known) return known;
  const read = contentReader(root);
  const { say, end } = course();
  const inspected = async () => {
    const content = await read([], say('files', 'read'));
    leaveContent(content);
    return inspect(content, root, say);
  };
  const project = { root, read, inspect, problems: inspected().finally(end) };
  projects.set(root, project);
  return project;
}

/**
 * The loader of every collection. Pages get the entries as they were read. Astro's store holds in the
 * development server which files there are, of which Astro tells editors what their fields mean.
 *
 * In a build any error in any collection fails, with all problems in one message; in the development
 * server they are logged, valid entries load, and a changed file is read again.
 */
export function entries(collection: CollectionName, inspect: Inspection): Loader {
  return {
    name: `entries of ${collection}`,
    schema: schemas[collection],
    async load({ config, logger, store, watcher }) {
      const project = projectAt(fileURLToPath(config.root), inspect);
      const problems = await project.problems;
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && !watcher) throw contentError(problems);
      store.clear();
      const { entries, unread } = leftContent();
      const written = [...entries[collection], ...unread];
      for (const { collection: own, file } of watcher ? written : [])
        if (own === collection) store.set({ id: file, data: {}, filePath: file });
      // All six loaders see the same problems; one of them says so.
      if (collection !== 'posts') return;
      leaveProblems(problems);
      if (problems.length > 0) logger.warn(`\n${problemReport(problems)}`);
      if (watcher) watchContent(project, watcher, logger);
    },
  };
}

/** What fails a build: the whole report and no stack, because no line of ours is at fault. */
function contentError(problems: readonly Problem[]): AstroError {
  const error = new AstroError(`the content has problems\n\n${problemReport(problems)}\n`);
  error.name = 'ContentError';
  error.stack = '';
  return error;
}
