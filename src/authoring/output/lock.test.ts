import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockBuild } from '#authoring/output/lock.ts';

const project = () => mkdtempSync(join(tmpdir(), 'lock-'));

/** Another process that builds a project until it is killed. */
async function builder(root: string): Promise<ChildProcess> {
  const code = `import { lockBuild } from '#authoring/output/lock.ts';
    await lockBuild(${JSON.stringify(root)});
    console.log('builds');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  await once(child.stdout, 'data');
  return child;
}

test('one build at a time, and the next after it however it ended', async () => {
  const root = project();
  const first = await builder(root);
  await expect(lockBuild(root)).rejects.toThrow(
    `another build of ${root} is running: wait until it ends`,
  );
  await expect(lockBuild(project())).resolves.toBeUndefined();
  first.kill('SIGKILL');
  await once(first, 'close');
  await expect(lockBuild(root)).resolves.toBeUndefined();
  await expect(lockBuild(root)).resolves.toBeUndefined();
});
