/** `npm run join`: puts what the parts of a build kept into one cache. */
import { join } from 'node:path';
import { argumentsOf, run, status } from '#authoring/command.ts';
import { joinCaches } from '#authoring/output/joined-caches.ts';
import { plural } from '#entries/problem.ts';

const usage = `npm run join -- FOLDER…

Puts the caches of a build's parts together. Each part is built by a machine of its own, from the same
commit in a folder of the same name, with the same BUILD_TIME; a build on their caches restores what
they made:

  BUILD_PART=1/2 npm run build     on one machine, which keeps its .cache/ as part-1
  BUILD_PART=2/2 npm run build     on another, which keeps its .cache/ as part-2
  npm run join -- part-1 part-2
  npm run build

Exit status: 0 when they are together, 1 when a part is not whole or was made by other code.`;

await run(usage, (args) => {
  const folders = argumentsOf(args, {}, Number.POSITIVE_INFINITY).positionals;
  const pages = joinCaches(folders, join(process.cwd(), '.cache'));
  console.log(`${plural(folders.length, 'part')}, ${plural(pages, 'page')}: write npm run build`);
  return Promise.resolve(status.done);
});
