/** `node serve.ts root|sub`: builds one of the two sites and serves it as `npm start` does. */
import { spawn } from 'node:child_process';
import { build, copyProject, plainEnvironment, projectFolder } from './project.ts';
import { sites } from './sites.ts';

const sub = process.argv[2] === 'sub';
const { address, served } = sub ? sites.sub : sites.root;
const environment = sub
  ? { SITE_URL: new URL(address).origin, BASE_PATH: new URL(address).pathname }
  : {};
const folder = sub ? copyProject('sub') : projectFolder;

const { status, output } = await build(folder, environment);
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
const preview = ['node_modules/astro/bin/astro.mjs', 'preview', '--port', new URL(served).port];
spawn(process.execPath, preview, {
  cwd: folder,
  env: plainEnvironment(environment),
  stdio: 'inherit',
}).on('exit', (code) => process.exit(code ?? 1));
