import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { entry, removeEntries, writeContent } from '../content.ts';
import { differences, filesWith } from '../files.ts';
import { build, copyProject, plainEnvironment } from '../project.ts';

const environment = { BUILD_TIME: '2026-03-10T00:00:00Z' };
const post = (body: string) => entry(['title: Words', 'date: 2026-03-01'], body);

/** A build that is killed as soon as it says something; what it had said. */
function killedAt(folder: string, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: folder,
      env: plainEnvironment(environment),
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (words.test(output)) child.kill('SIGKILL');
    });
    child.on('error', reject).on('close', () => resolve(output));
  });
}

test('a build that fails or is killed leaves the last one, and the next is right', async () => {
  const folder = copyProject('last-build');
  const [dist, kept] = [join(folder, 'dist'), join(folder, 'kept')];
  removeEntries(folder);
  writeContent(folder, 'posts/words.md', post('The first words.'));
  const first = await build(folder, environment);
  expect(first.status, first.output).toBe(0);
  cpSync(dist, kept, { recursive: true });

  await test.step('a component throws', async () => {
    const boom = "---\nthrow new Error('it is broken');\n---\n";
    writeFileSync(join(folder, 'src/components/prose/Boom.astro'), boom);
    writeContent(folder, 'posts/zoom.mdx', post('<Boom />'));
    const { status, output } = await build(folder, environment);
    expect(status).toBe(1);
    expect(output).toContain('it is broken');
    expect(differences(dist, kept)).toEqual([]);
    writeContent(folder, 'posts/zoom.mdx', undefined);
  });

  await test.step('the process is killed after it wrote a page', async () => {
    writeContent(folder, 'posts/words.md', post('Other words.'));
    const output = await killedAt(folder, /\/posts\/words\/index\.html[^]*\/tags\/index\.html/);
    expect(output).not.toContain('Complete!');
    expect(differences(dist, kept)).toEqual([]);
    // It had come far enough to do harm.
    expect(filesWith(join(folder, '.cache'), 'Other words.')).not.toEqual([]);
  });

  await test.step('the words are written back', async () => {
    writeContent(folder, 'posts/words.md', post('The first words.'));
    const { status, output } = await build(folder, environment);
    expect(status, output).toBe(0);
    expect(differences(dist, kept)).toEqual([]);
  });
});

test('a second build at once says that there is one', async () => {
  const folder = copyProject('two-builds');
  removeEntries(folder);
  const [one, other] = await Promise.all([build(folder), build(folder)]);
  const [ended, refused] = one.status === 0 ? [one, other] : [other, one];
  expect([ended.status, refused.status]).toEqual([0, 1]);
  expect(refused.output).toContain(`another build of ${folder}`);
  expect(refused.output).not.toMatch(/^ {4}at /m);
});
