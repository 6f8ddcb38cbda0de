import { spawn } from 'node:child_process';
import { cpSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { entry, removeEntries, writeContent, writePicture } from '../content.ts';
import { differences, filesIn, filesWith } from '../files.ts';
import { build, copyProject, plainEnvironment } from '../project.ts';

const environment = { BUILD_TIME: '2026-03-10T00:00:00Z' };
const lines = ['title: Words', 'date: 2026-03-01', 'cover: { image: /uploads/swatch.png }'];
const post = (body: string) => entry(lines, body);
const builder = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];

/** Runs a build by another command line; kills it as soon as it says some words. */
function started(folder: string, command: readonly string[], words?: RegExp) {
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { cwd: folder, env: plainEnvironment(environment) });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (words?.test(output)) child.kill('SIGKILL');
      });
    child.on('error', reject).on('close', (status) => resolve({ status, output }));
  });
}

test('whatever becomes of a build, the last one stays and the next is right', async () => {
  // Ten builds, one after the other.
  test.slow();
  const folder = copyProject('last-build');
  const [dist, kept, src] = ['dist', 'kept', 'src'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  removeEntries(folder);
  await writePicture(folder, 'swatch.png', { width: 900, height: 600, background: '#204060' });
  writeContent(folder, 'posts/words.md', post('The first words.'));
  const written = join(folder, 'written');
  cpSync(src, written, { recursive: true });
  const first = await build(folder, environment);
  expect(first.status, first.output).toBe(0);
  cpSync(dist, kept, { recursive: true });

  await test.step('a component throws', async () => {
    const boom = "---\nthrow new Error('it is broken');\n---\n";
    const component = join(folder, 'src/components/prose/Boom.astro');
    writeFileSync(component, boom);
    writeContent(folder, 'posts/zoom.mdx', post('<Boom />'));
    const { status, output } = await build(folder, environment);
    expect(status).toBe(1);
    expect(output).toContain('it is broken');
    expect(differences(dist, kept)).toEqual([]);
    writeContent(folder, 'posts/zoom.mdx', undefined);
    rmSync(component);
  });

  const moments = {
    'while it reads the content': /Syncing content/,
    'after it wrote a page': /\/posts\/words\/index\.html[^]*\/tags\/index\.html/,
    'before its end': /search: /,
  };
  for (const [moment, words] of Object.entries(moments))
    await test.step(`the process is killed ${moment}`, async () => {
      writeContent(folder, 'posts/words.md', post('Other words.'));
      const { output } = await started(folder, builder, words);
      expect(output).toMatch(words);
      expect(output).not.toContain('Complete!');
      expect(differences(dist, kept)).toEqual([]);
    });
  // It had come far enough to do harm.
  expect(filesWith(join(folder, '.cache'), 'Other words.')).not.toEqual([]);

  await test.step('the words are written back', async () => {
    writeContent(folder, 'posts/words.md', post('The first words.'));
    const { status, output } = await build(folder, environment);
    expect(status, output).toBe(0);
    expect(differences(dist, kept)).toEqual([]);
  });

  await test.step('everything it keeps is cut in half', async () => {
    const cache = join(folder, '.cache');
    const files = filesIn(cache).map((file) => join(cache, file));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) truncateSync(file, Math.floor(statSync(file).size / 2));
    const { status, output } = await build(folder, environment);
    expect(status, output).toBe(0);
    expect(differences(dist, kept)).toEqual([]);
  });

  // A limit on one file's size, in blocks of 512 bytes, does what a full disk does, for any user.
  if (process.platform !== 'win32')
    await test.step('a file cannot be written whole', async () => {
      writeContent(folder, 'posts/words.md', post('Other words.'));
      const limited = ['sh', '-c', 'ulimit -f 100; exec "$0" "$@"', ...builder];
      const { status, output } = await started(folder, limited);
      expect(status, output).not.toBe(0);
      expect(differences(dist, kept)).toEqual([]);
      writeContent(folder, 'posts/words.md', post('The first words.'));
    });

  await test.step('two at once: one builds, the other says so in a line', async () => {
    const [one, other] = await Promise.all([
      build(folder, environment),
      build(folder, environment),
    ]);
    const [ended, refused] = one.status === 0 ? [one, other] : [other, one];
    expect([ended.status, refused.status], ended.output).toEqual([0, 1]);
    expect(refused.output).toContain(`another build of ${folder}`);
    expect(refused.output).not.toMatch(/^ {4}at /m);
    expect(differences(dist, kept)).toEqual([]);
  });

  // No build has written to what its author wrote.
  expect(differences(src, written)).toEqual([]);
});
