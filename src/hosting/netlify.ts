import { headersFile } from '#hosting/headers-file.ts';
import type { Host } from '#hosting/host.ts';
import { redirectsFile } from '#hosting/redirects-file.ts';

/**
 * Netlify reads the same two files as Cloudflare. It serves a file rather than redirect, so that
 * `netlify.toml` has it build without pages at old addresses (redirect-pages.ts).
 */
export const netlify: Host = {
  name: 'Netlify',
  published: ({ rules, moved }) => [
    { name: '_headers', text: headersFile(rules) },
    { name: '_redirects', text: redirectsFile(moved) },
  ],
};
