import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { useTemporaryFolder } from './src/temporary-folder.test-data.ts';

useTemporaryFolder();

const tests = globSync('src/**/*.test.ts', { cwd: import.meta.dirname });
/** What one file's tests change for all that run in their process: modules, the environment, the exit status, fonts. */
const changesItsProcess =
  /\bvi\b|\bglobalThis\b|\bGlobalFonts\b|\bprocess\.(?:exitCode|chdir)\b|\bprocess\.env\[[^\]]*\] =/;
const alone = tests.filter((file) =>
  changesItsProcess.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

/** Most files share their modules with others, since loading these anew takes longer than the tests. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'shared', include: ['src/**/*.test.ts'], exclude: alone, isolate: false } },
      { test: { name: 'alone', include: alone } },
    ],
  },
});
