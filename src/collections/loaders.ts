import { buildTime } from '#collections/build-time.ts';
import { inspection } from '#collections/inspection.ts';
import { entries } from '#entries/loader.ts';
import { type Progress, progress } from '#entries/progress.ts';
import type { Inspection } from '#entries/watch.ts';

const inspect: Inspection = async (content, root) => {
  let [looking, line]: [string?, Progress?] = [];
  const said = (what: string, done: number, of: number) => {
    if (what !== looking) {
      line?.end();
      [looking, line] = [what, progress(what, 'looked into')];
    }
    line?.step(done, of);
  };
  return inspection(content, root, buildTime(), said).finally(() => line?.end());
};

/** Loads the entries of a collection, and looks for what is wrong with the content as a whole. */
export const loaderOf = (collection: Parameters<typeof entries>[0]) => entries(collection, inspect);
