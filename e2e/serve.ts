/**
 * `node serve.ts root|sub`: builds one of the two sites and serves it as `npm start` does, with the
 * headers that hosts send.
 */
import { join } from 'node:path';
import { preview } from 'astro';
import { writeEveryFeature } from './every-feature.ts';
import { writeHostile } from './hostile-content.ts';
import { serveWithHeaders } from './host-headers.ts';
import { bringKept, build, copyProject, projectFolder } from './project.ts';
import { writeRichEntry } from './rich-entry.ts';
import { sites } from './sites.ts';

const sub = process.argv[2] === 'sub';
const { address, served } = sub ? sites.sub : sites.root;
const environment = sub
  ? { SITE_URL: new URL(address).origin, BASE_PATH: new URL(address).pathname }
  : {};
const folder = sub ? copyProject('sub') : projectFolder;
if (sub) {
  // The first site is up by now.
  bringKept(folder);
  writeEveryFeature(folder);
  writeRichEntry(folder);
  await writeHostile(folder);
}

const { status, output } = await build(folder, environment);
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
Object.assign(process.env, environment);
const port = Number(new URL(served).port);
const behind = await preview({ root: folder, server: { port: port + 100 }, logLevel: 'warn' });
serveWithHeaders(port, behind.port, join(folder, 'dist'));
