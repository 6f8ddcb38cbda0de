/** The author's commands as a shell runs them. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, withoutProgress } from '../project.ts';

export interface Answer {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command of the author's in a folder, away from any terminal. */
export function command(
  folder: string,
  name: 'import' | 'new' | 'due' | 'media' | 'rename' | 'schemas' | 'budget' | 'check',
  ...args: readonly string[]
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`src/authoring/${name}.ts`, ...args], {
      cwd: folder,
      env: plainEnvironment({ BUILD_TIME: '2026-11-24T09:00:00Z' }),
    });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject).on('close', (status) => {
      resolve({ status, output, errors: withoutProgress(errors) });
    });
  });
}

/** Where the entries of a copy lie. */
export const contentOf = (folder: string): string => join(folder, 'src/content');

export const read = (folder: string, file: string): string =>
  readFileSync(join(contentOf(folder), file), 'utf8');

/** The text that a command prints as these lines. */
export const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
