import { expect, test } from 'vitest';
import { meantLanguage } from '#entries/code-language.ts';

test.each([
  ['javscript', 'javascript'],
  ['Pyhton', 'python'],
  ['shell-session', 'shellsession'],
  ['golang', 'go'],
])('%s is a slip for %s', (written, meant) => {
  expect(meantLanguage(written)).toBe(meant);
});

test.each([
  '',
  'js',
  'Go',
  'TypeScript',
  'text',
  'plain',
  'none',
  'output',
  'stdout',
  'promql',
  'toString',
])('nothing is said of %j', (written) => {
  expect(meantLanguage(written)).toBeUndefined();
});
