import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inScratch, linkPackages, plainEnvironment } from '#authoring/bench/scratch.ts';

test('the folder is there for the work and gone after it', async () => {
  const folder = await inScratch(({ folder }) => {
    writeFileSync(join(folder, 'file'), '');
    return Promise.resolve(folder);
  });
  expect(existsSync(folder)).toBe(false);
});

test('the folder is gone after an error', async () => {
  let kept = '';
  const work = inScratch(({ folder }) => {
    kept = folder;
    return Promise.reject(new Error('broken'));
  });
  await expect(work).rejects.toThrow('broken');
  expect(kept).not.toBe('');
  expect(existsSync(kept)).toBe(false);
});

test('an interruption ends the work with the status a shell gives it, and the folder is gone', async () => {
  let kept = '';
  const work = inScratch(({ folder, signal }) => {
    kept = folder;
    process.emit('SIGINT', 'SIGINT');
    signal.throwIfAborted();
    return Promise.resolve();
  });
  await expect(work).rejects.toMatchObject({ message: 'interrupted', status: 130 });
  expect(existsSync(kept)).toBe(false);
  expect(process.listenerCount('SIGINT')).toBe(0);
});

test('the work ends when nobody reads what the command says', async () => {
  let kept = '';
  const work = inScratch(({ folder, signal }) => {
    kept = folder;
    process.stderr.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    signal.throwIfAborted();
    return Promise.resolve();
  });
  await expect(work).rejects.toMatchObject({ status: 141 });
  expect(existsSync(kept)).toBe(false);
});

test('packages are linked one by one, what tools keep beside them is not', async () => {
  await inScratch(({ folder }) => {
    const [project, copy] = [join(folder, 'project'), join(folder, 'copy')];
    for (const name of ['one', '@scope/two', '.cache-of-a-tool']) {
      mkdirSync(join(project, 'node_modules', name), { recursive: true });
      writeFileSync(join(project, 'node_modules', name, 'name'), name);
    }
    linkPackages(project, copy);
    const at = (name: string) => join(copy, 'node_modules', name);
    expect(readFileSync(join(at('one'), 'name'), 'utf8')).toBe('one');
    expect(readFileSync(join(at('@scope/two'), 'name'), 'utf8')).toBe('@scope/two');
    expect(lstatSync(copy).isSymbolicLink()).toBe(false);
    expect(existsSync(at('.cache-of-a-tool'))).toBe(false);
    return Promise.resolve();
  });
});

test('nothing of the caller changes a build', () => {
  process.env['BASE_PATH'] = '/elsewhere/';
  expect(plainEnvironment()).not.toHaveProperty('BASE_PATH');
  delete process.env['BASE_PATH'];
  expect(plainEnvironment()).toHaveProperty('PATH');
});
