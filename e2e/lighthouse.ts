/** `npm run lighthouse`: what Lighthouse says of a page of every kind, as a phone gets it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { machineLine } from '#authoring/bench/machine.ts';
import { recordFigures } from '#authoring/bench/recorded.ts';
import { inScratch, type Scratch } from '#authoring/bench/scratch.ts';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { pageKinds } from '#authoring/lighthouse/page-kinds.ts';
import {
  type LighthouseResult,
  lighthouseResult,
  type PageReport,
  pageReport,
  reportTable,
} from '#authoring/lighthouse/report.ts';
import { builtIn, sitemapOf } from './crawl.ts';
import { browserPath, launchArguments } from './find-browser.ts';
import { projectFolder } from './project.ts';
import { serveAsHost } from './serve-as-host.ts';
import { sites } from './sites.ts';

const version = '13.5.0';
const usage = `npm run lighthouse [-- --runs 3] [--only posts/*] [--record]

Serves the last build as a host does, compressed and with its headers, and runs Lighthouse ${version} on
the heaviest page of every kind as on a phone: prints the medians, and what keeps a page from 100. npm
fetches Lighthouse when it is first asked for.

  --runs COUNT  runs a page, 3 by itself
  --only KIND   one kind of page, as the table names it
  --record      writes the table into docs/performance.md as well

Exit status: 0 when every page has 100 four times, 1 when one has not.`;

const options = {
  runs: { type: 'string', default: '3' },
  only: { type: 'string' },
  record: { type: 'boolean', default: false },
} as const;

const { dist, address } = sites.root;

async function kindsOf(only?: string) {
  if (!existsSync(dist))
    throw new Stop(status.misused, 'there is no dist folder — write "npm run build" first');
  const listed = await sitemapOf(builtIn(dist), address);
  const paths = [...listed.map(({ path }) => path), 'search/', '404.html'];
  const sizeOf = (path: string) =>
    statSync(join(dist, path.replace(/(^|\/)$/, '$1index.html'))).size;
  const kinds = pageKinds(paths.map(decodeURI), sizeOf);
  const chosen = kinds.filter(({ name }) => only === undefined || name === only);
  if (chosen.length > 0) return chosen;
  const names = kinds.map(({ name }) => name).join(', ');
  throw new Stop(status.misused, `--only is "${only}" — write one of ${names}`);
}

/** A page that asks search engines to leave it out is not judged by whether they may list it. */
const isHidden = (path: string) =>
  /<meta name="robots" content="noindex"/.test(
    readFileSync(join(dist, path.replace(/(^|\/)$/, '$1index.html')), 'utf8'),
  );

/** Runs that may go wrong for one that does not: now and then the browser records no trace. */
const attempts = 3;

/** @throws Stop with Lighthouse's words when it ends without a result, or with none that counts again and again */
async function lighthouse(
  url: string,
  more: readonly string[],
  scratch: Scratch,
): Promise<LighthouseResult> {
  let message = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const told = await oneRun(url, more, scratch);
    if (!told.runtimeError) return told;
    ({ message } = told.runtimeError);
  }
  throw new Stop(status.misused, `${url}: ${message}`);
}

async function oneRun(
  url: string,
  more: readonly string[],
  { folder, signal }: Scratch,
): Promise<LighthouseResult> {
  const browser = browserPath();
  if (!browser) throw new Stop(status.misused, 'no browser found: name one in CHROME_PATH');
  const result = join(folder, 'result.json');
  rmSync(result, { force: true });
  const args = [
    ...['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', url, ...more],
    // What goes to a pipe may be cut off where Lighthouse ends its process.
    ...['--quiet', '--output=json', `--output-path=${result}`],
    ...[`--chrome-flags=--headless=new ${launchArguments.join(' ')}`],
    '--only-categories=performance,accessibility,best-practices,seo',
  ];
  const child = spawn('npm', args, {
    cwd: folder,
    signal,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      CHROME_PATH: browser,
      // Lighthouse wants the Node that runs this, which need not be the system's.
      PATH: dirname(process.execPath) + delimiter + (process.env['PATH'] ?? ''),
    },
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  signal.throwIfAborted();
  if (!existsSync(result)) throw new Stop(status.misused, [`${url}: no result`, errors]);
  return lighthouseResult.parse(JSON.parse(readFileSync(result, 'utf8')));
}

await run(usage, async (args) => {
  const { runs, only, record } = argumentsOf(args, options, 0).values;
  const count = Number(runs);
  if (!Number.isInteger(count) || count < 1)
    throw new Stop(status.misused, `--runs is "${runs}" — write a whole number: --runs 3`);
  const kinds = await kindsOf(only);
  const server = await serveAsHost(dist, new URL(address).pathname);
  const reports = await inScratch(async (scratch) => {
    const { port } = server.address() as AddressInfo;
    const made: PageReport[] = [];
    for (const { name, path } of kinds) {
      const url = new URL(path, `http://localhost:${port}${new URL(address).pathname}`).href;
      const results: LighthouseResult[] = [];
      const more = isHidden(path) ? ['--skip-audits=is-crawlable'] : [];
      for (let turn = 0; turn < count; turn += 1)
        results.push(await lighthouse(url, more, scratch));
      const report = pageReport(name, results);
      console.error(`${name} (/${path}): ${report.scores.join(' ')}`);
      for (const finding of report.findings) console.error(`  ${finding}`);
      made.push(report);
    }
    return made;
  }).finally(() => server.close());
  const caption = `Lighthouse ${version}, medians of ${count}: ${machineLine(projectFolder, new Date())}.`;
  const text = `${reportTable(reports)}\n\n${caption}`;
  const kept = join(projectFolder, '.cache', 'lighthouse');
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, 'lighthouse.md'), `${text}\n`);
  if (record) recordFigures(projectFolder, 'lighthouse', text);
  console.log(text);
  const isPerfect = reports.every(({ scores }) => scores.every((score) => score === 100));
  return isPerfect ? status.done : status.refused;
});
