/** `npm run rename`: gives an entry another name, and changes everything that names it. */
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { rename } from '#authoring/rename/rename.ts';
import { buildTime } from '#collections/build-time.ts';

const usage = `npm run rename -- COLLECTION/NAME NEW-NAME [options]

Renames the file or folder of a post, talk, page, event or person, as in
npm run rename -- posts/my-frist-post my-first-post, and with it every link and reference to it. Posts,
talks and pages keep their old address in "aliases", so that it leads to the new one; posts and talks
also as "guid", so that no subscriber of a feed gets them twice.

  --dry-run   Says what would change, and changes nothing.
  --no-alias  Keeps no old address, for an entry that was never public.

Nothing is changed unless the content is without errors before and after. Exit status: 0, or 1 when
the content has errors or the name is taken, 2 when the command is called wrongly.`;

const options = {
  'dry-run': { type: 'boolean' },
  alias: { type: 'boolean', default: true },
} as const;

await run(usage, async (args) => {
  const { values, positionals } = argumentsOf(args, options, 2);
  const [written, to] = positionals;
  if (written === undefined || to === undefined) {
    const line = `${written === undefined ? 'the entry' : 'the new name'} is missing — write both, as in npm run rename -- posts/my-frist-post my-first-post`;
    throw new Stop(status.misused, line);
  }
  const how = { isDry: values['dry-run'] === true, withAlias: values.alias };
  const lines = await rename(process.cwd(), buildTime(), written, to, how);
  console.log(lines.join('\n'));
  return status.done;
});
