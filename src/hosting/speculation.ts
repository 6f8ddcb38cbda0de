import type { HostFile } from '#hosting/host.ts';
import { homePath, speculationRulesPath, withBase } from '#permalinks';
import { site } from '#site.config';

/** What a browser may do with a page before a reader asks for it; '' for nothing. */
export type Speculation = '' | 'prefetch' | 'prerender';

/**
 * Speculation rules (https://wicg.github.io/nav-speculation/speculation-rules.html), which a header
 * names, because the policy lets no rules stand in a page: a page of the site is fetched, or made
 * ready unseen, when a reader rests on its link or begins to press it. Files are no pages.
 */
export function speculationRules(speculation: Speculation): string | undefined {
  if (!speculation) return undefined;
  const pages = [homePath, withBase('*/')].map((path) => ({ href_matches: path }));
  const files = { not: { selector_matches: '[download]' } };
  const rule = { where: { and: [{ or: pages }, files] }, eagerness: 'moderate' };
  return `${JSON.stringify({ [speculation]: [rule] })}\n`;
}

/** The file of the rules, in the published folder. */
export function speculationFiles(speculation: Speculation = site.speculation): HostFile[] {
  const text = speculationRules(speculation);
  return text ? [{ name: speculationRulesPath.slice(homePath.length), text }] : [];
}
