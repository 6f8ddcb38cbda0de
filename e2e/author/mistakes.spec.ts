import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { writeContent } from '../content.ts';
import { filesIn } from '../files.ts';
import { build, check, copyProject } from '../project.ts';
import { type Mistake, mistakes } from './mistakes.ts';

const errorLines = (output: string) =>
  output.split('\n').filter((line) => /^src\/content\/.+:\d+:\d+ {2}error {2}/.test(line));

function make(folder: string, { files }: Mistake) {
  for (const [file, text] of Object.entries(files)) writeContent(folder, file, text);
}

function unmake(folder: string, { files }: Mistake) {
  for (const file of Object.keys(files)) writeContent(folder, file, undefined);
}

test('the check answers each mistake with one line: where, what, and the text to type', async () => {
  const folder = copyProject('mistakes');
  const clean = await check(folder);
  expect(errorLines(clean.output)).toEqual([]);
  expect(clean.status).toBe(0);
  for (const [name, mistake] of Object.entries(mistakes)) {
    make(folder, mistake);
    const { status, output } = await check(folder);
    unmake(folder, mistake);
    const lines = errorLines(output);
    const [said = '', hint = ''] = (lines[0] ?? '').split(/ — (.*)/s);
    expect.soft(status, name).toBe(1);
    expect.soft(lines.length, `${name}\n${output}`).toBe(1);
    expect.soft(said.replace(/ {2}error {2}.*/, ''), name).toBe(`src/content/${mistake.at}`);
    expect.soft(said, name).toMatch(mistake.says);
    expect.soft(hint, name).toMatch(mistake.hint);
    expect.soft(output, name).toMatch(/^1 error\b/m);
  }
});

test('the check reports all mistakes at once', async () => {
  const folder = copyProject('all-mistakes');
  for (const mistake of Object.values(mistakes)) make(folder, mistake);
  const { status, output } = await check(folder);
  expect(status).toBe(1);
  const places = errorLines(output).map((line) => line.replace(/ {2}error {2}.*/, ''));
  const wanted = Object.values(mistakes).map(({ at }) => `src/content/${at}`);
  expect(places.toSorted()).toEqual(wanted.toSorted());
  expect(output).toMatch(new RegExp(`^${wanted.length} errors\\b`, 'm'));
});

test('the build fails with the line of the check and leaves no half-built site', async () => {
  const folder = copyProject('failing-build');
  const dist = join(folder, 'dist');
  const chosen = [
    'YAML that does not parse',
    'an unknown key',
    'a speaker who does not exist',
    'a missing image in Markdown',
    'a link that leads nowhere',
    'MDX that does not parse',
  ];
  for (const name of chosen) {
    const mistake = mistakes[name];
    if (!mistake) throw new Error(`no mistake is called "${name}"`);
    make(folder, mistake);
    const [built, checked] = [await build(folder), await check(folder)];
    unmake(folder, mistake);
    expect.soft(built.status, name).toBe(1);
    expect.soft(errorLines(built.output), name).toEqual(errorLines(checked.output));
    expect.soft(built.output, name).toContain(`src/content/${mistake.at}`);
    expect.soft(built.output, name).not.toMatch(/^ {4}at /m);
    const left = existsSync(dist) ? filesIn(dist).filter((file) => file.endsWith('.html')) : [];
    expect.soft(left, name).toEqual([]);
  }
});
