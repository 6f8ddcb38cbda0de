import { headersFile } from '#hosting/headers-file.ts';
import type { Host } from '#hosting/host.ts';
import { redirectLines, redirectsFile } from '#hosting/redirects-file.ts';

/** https://developers.cloudflare.com/workers/static-assets/headers and …/redirects */
const most = { rules: 100, redirects: 2000, characters: 2000 };

export const cloudflare: Host = {
  name: 'Cloudflare',
  published: ({ rules, moved }) => [
    { name: '_headers', text: headersFile(rules) },
    { name: '_redirects', text: redirectsFile(moved) },
  ],
  passed: ({ rules, moved }) => {
    const redirects = redirectLines(moved);
    return [
      ...tooMany('header rules', rules.flatMap(({ paths }) => paths).length, most.rules),
      ...tooMany('redirects', redirects.length, most.redirects),
      ...[...headersFile(rules).split('\n'), ...redirects]
        .filter((line) => line.trim().length > most.characters)
        .map(
          (line) =>
            `Cloudflare reads no line longer than ${most.characters} characters, such as "${line.trim().slice(0, 60)}…"`,
        ),
    ];
  },
};

const tooMany = (what: string, count: number, limit: number) =>
  count > limit
    ? [
        `Cloudflare reads ${number(limit)} ${what}; the last ${number(count - limit)} of ${number(count)} have no effect there`,
      ]
    : [];

const number = (value: number) => value.toLocaleString('en-GB');
