import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { cpuOf, measured } from '#authoring/bench/cost.ts';

const place = { folder: tmpdir(), environment: process.env };
const busy = (seconds: number) =>
  `while (process.cpuUsage().user + process.cpuUsage().system < ${seconds * 1e6});`;

test.each([
  ['0m0.001s 0m0.002s\n0m3.210000s 0m0.480000s\n', 3.69],
  ['0m0.00s 0m0.00s\n2m0.50s 1m1.25s\n', 181.75],
  ['', 0],
])('processor time in %j', (times, seconds) => {
  expect(cpuOf(times)).toBeCloseTo(seconds, 6);
});

test('processor time is of the whole tree of processes', async () => {
  const inner = JSON.stringify(busy(0.25));
  const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${inner}]);`;
  const { cpu, status } = await measured(['-e', outer + busy(0.25)], place);
  expect(status).toBe(0);
  expect(cpu).toBeGreaterThan(0.45);
});

test('peak memory is of the largest process, in MiB', async () => {
  const large = JSON.stringify('Buffer.alloc(300 * 2 ** 20, 1)');
  const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${large}]);`;
  const { peak } = await measured(['-e', outer], place);
  expect(peak).toBeGreaterThan(300);
  expect(peak).toBeLessThan(900);
});

test('a command that fails is told of with its words', async () => {
  const words = "console.log('one'); console.error('two'); process.exitCode = 3;";
  const { status, output } = await measured(['-e', words], place);
  expect(status).toBe(3);
  expect(output.split('\n').toSorted()).toEqual(['', 'one', 'two']);
});

test('an interruption ends the command and what it started', async () => {
  const interruption = new AbortController();
  const child = "const wait = 'setInterval(() => {}, 1000)';";
  const start = "require('node:child_process').spawnSync(process.execPath, ['-e', wait]);";
  const running = measured(['-e', child + start], place, interruption.signal);
  setTimeout(() => interruption.abort(new Error('enough')), 500);
  // It resolves only when every process that holds the output has gone.
  await expect(running).rejects.toThrow('enough');
});
