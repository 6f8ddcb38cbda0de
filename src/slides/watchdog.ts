/**
 * Runs beside the renderer's thread, which may be too busy to watch itself, and ends the process
 * when it grows beyond its memory or outlives who asked.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { memory, parent } = workerData as { memory: number; parent: number };

setInterval(() => {
  const grown = process.memoryUsage.rss() > memory * 2 ** 20;
  if (!grown && process.ppid === parent) return;
  if (grown) writeSync(2, '\nout of memory\n');
  process.kill(process.pid, 'SIGKILL');
}, 50);
