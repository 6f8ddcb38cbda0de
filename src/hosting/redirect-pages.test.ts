import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  [undefined, true],
  ['', true],
  ['none', false],
])('with REDIRECT_PAGES=%s there are pages at old addresses: %s', async (value, pages) => {
  vi.stubEnv('REDIRECT_PAGES', value);
  const { redirectPages } = await import('#hosting/redirect-pages.ts');
  expect(redirectPages).toBe(pages);
});
