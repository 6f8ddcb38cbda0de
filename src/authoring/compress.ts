/** `npm run compress`: writes compressed copies beside the files of a build, for one's own server. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { compressFolder } from '#authoring/compress/folder.ts';
import { plural } from '#entries/problem.ts';
import { progress } from '#entries/progress.ts';

const usage = `npm run compress [-- FOLDER]

Writes a .br and a .gz beside each file of the last build, or of FOLDER, that becomes so much smaller
that it pays: nginx and Caddy send these instead of compressing each time. Hosts such as GitHub Pages,
Netlify and Cloudflare compress by themselves and want none. What was compressed once is kept in
.cache/compressed/ by its bytes, and the same bytes are made on every system.

Exit status: 0, or 2 when the command is called wrongly.`;

await run(usage, async (args) => {
  const { positionals } = argumentsOf(args, {}, 1);
  const folder = resolve(positionals[0] ?? 'dist');
  const shown = relative(process.cwd(), folder) || '.';
  if (!existsSync(folder))
    throw new Stop(status.misused, `there is no folder ${shown} — write "npm run build" first`);
  const { step, end } = progress('files', 'compressed');
  const cache = join(process.cwd(), '.cache');
  const { files, bytes, br, gz } = await compressFolder(folder, cache, step).finally(end);
  const size = (count: number) => `${(count / 1000).toFixed(1)} kB`;
  console.log(
    `compressed ${plural(files, 'file')} in ${shown}: ${size(bytes)} are ${size(br)} as br, ${size(gz)} as gz`,
  );
  return status.done;
});
