import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect } from 'playwright/test';
import { filesIn } from '../files.ts';
import { test } from '../site-test.ts';

test('every document is valid HTML', async ({ site }) => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
  );
  const documents = filesIn(site.dist).filter((file) => file.endsWith('.html'));
  expect(documents.length).toBeGreaterThan(0);
  for (const file of documents) {
    const { results } = await validator.validateFile(join(site.dist, file));
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect.soft(faults, file).toEqual([]);
  }
});
