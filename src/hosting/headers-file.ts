import type { HeaderRule } from '#hosting/headers.ts';

/**
 * `_headers` in the published folder, which Cloudflare and Netlify read
 * (https://developers.cloudflare.com/workers/static-assets/headers,
 * https://docs.netlify.com/manage/routing/headers).
 *
 * Where two rules fit a path, Netlify takes the later's value and Cloudflare joins both, so that a
 * later rule first takes the earlier's away; Netlify passes over that line.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const set = new Set<string>();
  const blocks = rules.flatMap(({ paths, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(set.has(name) ? [`  ! ${name}\n`] : []),
      `  ${name}: ${value}\n`,
    ]);
    for (const name of Object.keys(headers)) set.add(name);
    return paths.map((path) => `${path}\n${lines.join('')}`);
  });
  return blocks.join('');
}
