import { caddy } from '#hosting/caddy.ts';
import { cloudflare } from '#hosting/cloudflare.ts';
import { githubPages } from '#hosting/github-pages.ts';
import type { Host, HostFacts, HostFile } from '#hosting/host.ts';
import { netlify } from '#hosting/netlify.ts';
import { nginx } from '#hosting/nginx.ts';

/** Every host the site can stand on; a build writes for all of them. */
export const hosts: readonly Host[] = [githubPages, netlify, cloudflare, nginx, caddy];

/** What hosts read from the published folder; where two read the same file, it is the same. */
export const publishedFiles = (facts: HostFacts): HostFile[] => [
  ...new Map(
    hosts.flatMap(({ published }) => published(facts)).map((file) => [file.name, file]),
  ).values(),
];

/** What one's own server reads. */
export const configurations = (facts: HostFacts): HostFile[] =>
  hosts.flatMap(({ configuration }) => configuration?.(facts) ?? []);

/** One line for each limit of a host that the site passes. */
export const passedLimits = (facts: HostFacts): string[] =>
  hosts.flatMap(({ passed }) => passed?.(facts) ?? []);
