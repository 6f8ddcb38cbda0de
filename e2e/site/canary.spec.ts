import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { site as facts } from '#site.config';
import { filesWith } from '../files.ts';
import { projectFolder } from '../project.ts';
import { test } from '../site-test.ts';

test('nothing of the permanent draft is in the build', ({ site }) => {
  const draft = readFileSync(join(projectFolder, 'src/content/posts/style-guide.mdx'), 'utf8');
  const word = /^title:.*?(\w+-canary)"?$/m.exec(draft)?.[1] ?? '';
  expect(word).not.toBe('');
  expect(draft).toMatch(/^draft: true$/m);
  expect(filesWith(site.dist, word)).toEqual([]);
  expect(filesWith(site.dist, 'style-guide')).toEqual([]);
  // The search does find what is there.
  expect(filesWith(site.dist, facts.title)).toContain('index.html');
});
