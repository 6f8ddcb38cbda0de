/** Loaded into every Node process of a measured command: leaves its peak memory, in KiB, at its end. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['PEAK_FILE'];
if (file && isMainThread) {
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
}
