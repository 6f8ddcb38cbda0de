import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { textReport } from '#authoring/check/text.ts';
import { adviceOf } from '#collections/advice/advice.ts';
import { inspection } from '#collections/inspection.ts';
import { leftSite } from '#collections/site-record.ts';
import { readContent } from '#entries/read.ts';
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

/** What the check prints, without reading its code anew for each of many mistakes. */
async function reportOn(folder: string): Promise<string> {
  const now = Date.parse('2026-11-24T09:00:00Z');
  const content = await readContent(folder);
  const wrong = await inspection(content, folder, now);
  const problems = [...wrong, ...(await adviceOf(content, folder, now))];
  const entries = Object.values(content.entries).flat().length;
  return textReport({ problems, entries, strict: false, held: leftSite().site });
}

test('the check answers each mistake with one line: where, what, and the text to type', async () => {
  const folder = copyProject('mistakes');
  const clean = await check(folder);
  expect(errorLines(clean.output)).toEqual([]);
  expect(clean.status).toBe(0);
  expect(`${await reportOn(folder)}\n`).toBe(clean.output);
  for (const [name, mistake] of Object.entries(mistakes)) {
    make(folder, mistake);
    const output = await reportOn(folder);
    unmake(folder, mistake);
    const lines = errorLines(output);
    const [said = '', hint = ''] = (lines[0] ?? '').split(/ — (.*)/s);
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
  // What is found while a file is read, what when all are, and what when their words are looked into.
  const together = [
    ['YAML that does not parse', 'an unknown key', 'MDX that does not parse'],
    ['a speaker who does not exist', 'a missing image in Markdown'],
    ['a link that leads nowhere'],
  ];
  for (const names of together) {
    const chosen = names.map((name) => {
      const mistake = mistakes[name];
      if (!mistake) throw new Error(`no mistake is called "${name}"`);
      return mistake;
    });
    for (const mistake of chosen) make(folder, mistake);
    const [built, checked] = [await build(folder), await check(folder)];
    for (const mistake of chosen) unmake(folder, mistake);
    const said = names.join(', ');
    expect.soft([built.status, checked.status], said).toEqual([1, 1]);
    expect.soft(errorLines(built.output), said).toEqual(errorLines(checked.output));
    for (const { at } of chosen) expect.soft(built.output, said).toContain(`src/content/${at}`);
    expect.soft(built.output, said).not.toMatch(/^ {4}at /m);
    const left = existsSync(dist) ? filesIn(dist).filter((file) => file.endsWith('.html')) : [];
    expect.soft(left, said).toEqual([]);
  }
});
