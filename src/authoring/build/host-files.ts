import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { factsOf } from '#authoring/build/page-facts.ts';
import { buildRecord } from '#collections/build-record.ts';
import { headerRules } from '#hosting/headers.ts';
import type { HostFacts, HostFile } from '#hosting/host.ts';
import { configurations, passedLimits, publishedFiles } from '#hosting/hosts.ts';
import { playedBy } from '#hosting/policy.ts';
import { speculationFiles } from '#hosting/speculation.ts';
import { site } from '#site.config';

/** Where the configurations of one's own server are written, from the project's root. */
const configurationFolder = '.hosts/';

/** Writes, at the end of every build, what each host reads: headers and redirects from one source. */
export function hostFiles(): AstroIntegration {
  let folder: URL;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = new URL(configurationFolder, config.root);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const facts: HostFacts = {
          rules: headerRules({
            plays: playedBy(pages.map(({ pathname }) => factsOf(documentOf(pathname)).plays)),
            editor: site.editor?.backend,
            speculation: site.speculation,
            feedAliases: site.feedAliases,
          }),
          moved: buildRecord().redirects.map(({ path, to }) => ({ path, to: to.path })),
        };
        await write(dir, [...publishedFiles(facts), ...speculationFiles()]);
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder);
        await write(folder, configurations(facts));
        for (const line of passedLimits(facts)) logger.warn(line);
      },
    },
  };
}

const documentOf = (pathname: string) =>
  pathname === '404/' ? '404.html' : `${pathname}index.html`;

async function write(folder: URL, files: readonly HostFile[]): Promise<void> {
  for (const { name, text } of files) await writeFile(new URL(name, folder), text);
}
