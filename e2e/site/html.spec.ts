import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect } from 'playwright/test';
import { filesIn } from '../files.ts';
import { test } from '../site-test.ts';

test('every document is valid HTML', async ({ site }) => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // Safari takes the list out of a list without markers unless it has the role.
        'no-redundant-role': ['error', { exclude: ['list'] }],
        // A title is the author's, and search engines cut it by themselves.
        'long-title': 'off',
        // A text may begin with a new line, which means nothing.
        'no-trailing-whitespace': 'off',
      },
    }),
  );
  const documents = filesIn(site.dist).filter((file) => file.endsWith('.html'));
  expect(documents.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const file of documents) {
    const { results } = await validator.validateFile(join(site.dist, file));
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});
