/** Where tests write, so that nothing of a run is left on the disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Set in every process of a run of tests. */
const mark = 'TEST_TEMPORARY_FOLDER';

/**
 * Gives this process, and all that it starts from now on, one new folder for temporary files, which is
 * removed when it ends. In a process that such a process started, the folder is there already.
 *
 * Its name is short: the path of a socket in it may have no more than 103 bytes on some systems.
 */
export function useTemporaryFolder(): void {
  if (process.env[mark]) return;
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  for (const name of [mark, 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
}
