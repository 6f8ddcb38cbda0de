/**
 * Loaded into every Node process of a measured command: leaves, for each link preview, a line of the
 * process that drew it, the processor time that the drawing took, and all that the process has taken by
 * then, both in microseconds.
 */
import { appendFileSync } from 'node:fs';

const file = process.env['PREVIEW_COSTS'];
if (file && process.send && process.argv[1]?.endsWith('paint.ts')) {
  const send = process.send.bind(process);
  let before = process.cpuUsage();
  const begin = () => (before = process.cpuUsage());
  // Not before the process listens itself: what came first would be lost to it.
  process.on('newListener', (name, listener) => {
    if (name === 'message' && listener !== begin) process.prependListener('message', begin);
  });
  process.send = (answer: unknown) => {
    const [drawing, all] = [process.cpuUsage(before), process.cpuUsage()];
    const sum = ({ user, system }: NodeJS.CpuUsage) => user + system;
    appendFileSync(file, `${process.pid} ${sum(drawing)} ${sum(all)}\n`);
    return send(answer);
  };
}
