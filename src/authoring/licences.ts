/** `npm run licences`: lists the packages that the project brings by their licences. */
import { readFileSync } from 'node:fs';
import { argumentsOf, run, status } from '#authoring/command.ts';
import {
  isAllowed,
  licenceLines,
  lockedPackages,
  type LockFile,
} from '#authoring/packages/lock-file.ts';

const usage = `npm run licences

Lists every package of package-lock.json by its licence, and says which are for work on the project
alone and which have an install script.

Exit status: 0, 1 when a licence is not among those that the project allows, or 2 when the command is
called wrongly.`;

await run(usage, (args) => {
  argumentsOf(args, {}, 0);
  const packages = lockedPackages(
    JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile,
  );
  console.log(licenceLines(packages).join('\n'));
  const isFit = packages.every(({ licence }) => isAllowed(licence));
  return Promise.resolve(isFit ? status.done : status.refused);
});
