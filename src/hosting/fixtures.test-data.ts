import type { HeaderRule } from '#hosting/headers.ts';
import { headerRules } from '#hosting/headers.ts';
import type { HostFacts } from '#hosting/host.ts';
import type { Moved } from '#hosting/moved.ts';

export const rules: readonly HeaderRule[] = headerRules({
  plays: { 'frame-src': ['https://www.youtube-nocookie.com'], 'media-src': [] },
  feedAliases: { names: ['index.xml'], paths: { '/feed': '/' } },
});

export const moved: readonly Moved[] = [
  { path: '/old/', to: '/posts/new/#part' },
  { path: '/2019/caf%C3%A9$1%22.html/', to: 'https://example.org/a$b?c=%22d' },
];

/** What hosts are told of this many old addresses. */
export const factsWith = (all: readonly Moved[]): HostFacts => ({ rules, moved: all });
export const facts: HostFacts = factsWith(moved);
