import { expect, test } from 'vitest';
import { headerRules, headersAt } from '#hosting/headers.ts';
import { nothingPlays } from '#hosting/policy.ts';
import { speculationFiles, speculationRules, type Speculation } from '#hosting/speculation.ts';

const told = (speculation: Speculation) => {
  const feedAliases = { names: [], paths: {} };
  const rules = headerRules({ plays: nothingPlays, speculation, feedAliases });
  const [page, file] = ['/posts/a/', '/speculation-rules.json'].map((at) => headersAt(rules, at));
  return [page?.['Speculation-Rules'], file?.['Content-Type']];
};

test('pages of the site are fetched ahead, and no files', () => {
  expect(speculationRules('prefetch')).toMatchInlineSnapshot(`
    "{"prefetch":[{"where":{"and":[{"or":[{"href_matches":"/"},{"href_matches":"/*/"}]},{"not":{"selector_matches":"[download]"}}]},"eagerness":"moderate"}]}
    "
  `);
});

test('a header names the rules, and they are what browsers take for rules', () => {
  expect(told('prefetch')).toEqual([
    '"/speculation-rules.json"',
    'application/speculationrules+json',
  ]);
  expect(speculationFiles('prerender').map(({ name }) => name)).toEqual(['speculation-rules.json']);
});

test('a site that wants none has neither', () => {
  expect(told('')).toEqual([undefined, undefined]);
  expect(speculationFiles('')).toEqual([]);
});
