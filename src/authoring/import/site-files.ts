/** The files of a source, and nothing outside its folder. */
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Note } from '#authoring/import/notes.ts';

export interface SiteFiles {
  /** Paths from the folder with `/` between, sorted. */
  readonly files: readonly string[];
  readonly notes: readonly Note[];
}

/** What a site's folder holds besides the site. */
const passedOver =
  /^(?:\.git|\.hg|\.svn|node_modules|public|resources|themes|\.DS_Store|Thumbs\.db|\.gitkeep|\.hugo_build\.lock)$/;
/** Of the names above, those that mean something only at the top. */
const onlyAtTop = /^(?:public|resources|themes)$/;

/**
 * Every file below a folder. A link is followed to a file within the folder, and never to a folder or
 * out of it.
 *
 * @param root absolute
 */
export function siteFiles(root: string): SiteFiles {
  const files: string[] = [];
  const notes: Note[] = [];
  const home = realpathSync(root) + sep;
  const unmoved = (file: string, text: string) => notes.push({ kind: 'unmoved', file, text });
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).toSorted()) {
      if (passedOver.test(name) && (folder === '' || !onlyAtTop.test(name))) continue;
      const file = folder === '' ? name : `${folder}/${name}`;
      try {
        const stat = lstatSync(join(root, file));
        if (stat.isDirectory()) visit(file);
        else if (stat.isFile()) files.push(file);
        else if (!stat.isSymbolicLink()) unmoved(file, 'is no file');
        else {
          const target = realpathSync(join(root, file));
          if (!target.startsWith(home)) unmoved(file, 'is a link that leads out of the source');
          else if (lstatSync(target).isFile()) files.push(file);
          else unmoved(file, 'is a link to a folder');
        }
      } catch (error) {
        const reason = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
        notes.push({ kind: 'unread', file, text: `cannot be read: ${reason ?? 'unknown reason'}` });
      }
    }
  };
  visit('');
  return { files: files.toSorted(), notes };
}
