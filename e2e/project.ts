/** Copies of the project that a test may change, and the author's two commands run in them. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project under test. */
export const projectFolder: string = fileURLToPath(new URL('..', import.meta.url));

const copied = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * A fresh copy without output; an earlier one of the same name is gone.
 *
 * @param kept names in the earlier copy that stay, such as its caches; by itself none
 */
export function copyProject(name: string, kept: readonly string[] = []): string {
  const folder = join(projectFolder, '.cache/e2e', name);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((old) => !kept.includes(old))) {
    rmSync(join(folder, old), { recursive: true });
  }
  for (const part of copied) {
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Brings what an earlier build encoded and drew, which is named by the bytes it was made of, into a copy
 * whose test asks nothing of how it is made.
 *
 * @param from the project that was built; by itself the one under test
 */
export function bringKept(folder: string, from: string = projectFolder): void {
  for (const kept of ['astro/assets', 'astro/whole.json', 'code', 'previews', 'slides']) {
    const [source, target] = [join(from, '.cache', kept), join(folder, '.cache', kept)];
    if (existsSync(source)) cpSync(source, target, { recursive: true });
  }
}

export interface Run {
  readonly status: number | null;
  /** Standard output and error, in the order they came, without colours. */
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

/** `npm run build` in a folder. */
export const build = (folder: string, environment: Environment = {}): Promise<Run> =>
  run(folder, ['node_modules/astro/bin/astro.mjs', 'build'], environment);

/** `npm run check` in a folder. */
export const check = (folder: string, environment: Environment = {}): Promise<Run> =>
  run(folder, ['src/authoring/check.ts'], environment);

/** One of the author's commands in a folder: `npm run NAME -- ARGUMENTS`. */
export const runScript = (folder: string, name: string, args: readonly string[]): Promise<Run> =>
  run(folder, [`src/authoring/${name}.ts`, ...args], {});

/** The environment of a plain shell: nothing from the test runner or the caller changes a build. */
export function plainEnvironment(environment: Environment = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:NODE_ENV|NODE_OPTIONS|FORCE_COLOR|DEBUG_COLORS|SITE_URL|BASE_PATH|BUILD_\w+|TEST_.*|PLAYWRIGHT_.*|PW_.*)$/.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(kept),
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ...environment,
  };
}

/** What a command says, on a slow machine as on a fast one: how far it is is said where it takes long. */
export const withoutProgress = (output: string): string =>
  output.replace(/^\S+: [\d,]+ of [\d,]+ [a-z ]+(?:, about \d+ (?:s|min) left)?\n/gm, '');

function run(folder: string, args: readonly string[], environment: Environment): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: plainEnvironment(environment),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject).on('close', (status) => {
      resolve({ status, output: withoutProgress(output) });
    });
  });
}
