/** A process that makes the search index, and says what came of it. */
import { makeIndex, type Task } from '#authoring/search/make.ts';

export type Answer = { readonly made: number } | { readonly failed: string };

process.once('message', (task: Task) => {
  void makeIndex(task)
    .then(
      (made): Answer => ({ made }),
      (error: unknown): Answer => ({
        failed: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((answer) => process.send?.(answer, () => process.exit()));
});
// A build that was ended wants no index.
process.once('disconnect', () => process.exit());
