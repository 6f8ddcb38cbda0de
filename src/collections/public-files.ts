import { statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { isKnown, notedEndings } from '#bare/bare.ts';
import type { Problem } from '#entries/problem.ts';

/** Files of which no build can take out what they say of their making. */
const beyondHelp =
  'jxl,jp2,psd,dng,cr2,cr3,nef,arw,orf,raf,rw2,wav,flac,aif,aiff,avi,wmv,wma,flv,mpg,mpeg';

const filesIn = (folder: string, endings: string) =>
  globSync(`**/*.{${endings}}`, { cwd: folder, caseSensitiveMatch: false, dot: true }).toSorted();

/** The files below a folder that may hold notes of their making, which a build takes out. */
export const notedFiles = (folder: string): string[] => filesIn(folder, notedEndings.join(','));

/** What is said of a file whose notes stay. */
export const beyond = {
  message: 'it may say where and with what it was made, and that cannot be taken out',
  hint: 'save it again as JPEG, PNG, MP4 or MP3, or leave it out of public/',
};

/** Files in `public/` that readers would get with all they say of their making. */
export function publicFileProblems(root: string): Problem[] {
  const folder = join(root, 'public');
  const strange = notedFiles(folder).filter((file) => {
    const path = join(folder, file);
    return statSync(path).size > 0 && !isKnown(path);
  });
  const said = (file: string, message: string): Problem => ({
    ...{ file: `public/${file}`, line: 1, column: 1, severity: 'error' },
    ...{ message, hint: beyond.hint },
  });
  return [
    ...strange.map((file) => said(file, 'it is not what its name says; what is in it is unknown')),
    ...filesIn(folder, beyondHelp).map((file) => said(file, beyond.message)),
  ];
}
