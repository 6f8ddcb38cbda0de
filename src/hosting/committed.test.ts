import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');

test('what Netlify reads before a build leaves headers and redirects to the build', () => {
  expect(parse(read('netlify.toml'))).toEqual({
    build: {
      command: 'npm run build',
      publish: 'dist',
      environment: { NODE_VERSION: read('.nvmrc').trim(), REDIRECT_PAGES: 'none' },
    },
  });
});

test('what Cloudflare reads names the output and the error page', () => {
  const text = read('wrangler.jsonc')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/,(?=\s*\})/g, '');
  const { assets } = JSON.parse(text) as { assets: unknown };
  expect(assets).toEqual({ directory: './dist', not_found_handling: '404-page' });
});
