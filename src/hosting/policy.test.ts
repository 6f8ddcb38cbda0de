import { expect, test } from 'vitest';
import { headerPolicy, metaPolicy, nothingPlays, playsIn } from '#hosting/policy.ts';

const video = 'https://www.youtube-nocookie.com';
const plays = { 'frame-src': [video], 'media-src': ['https:'] };
const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => directive.split(/ (.*)/s) as [string, string]));

test.each([
  ['the header', headerPolicy(plays)],
  ['a page', metaPolicy(plays)],
])('the policy of %s starts with nothing and lets nothing inline in', (_, policy) => {
  expect(policy.startsWith("default-src 'none'; ")).toBe(true);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval|unsafe-hashes|sha\d|nonce|data:|\*/);
  expect(directives(policy).get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect(directives(policy).get('require-trusted-types-for')).toBe("'script'");
});

test('a page on which nothing plays loads nothing from anywhere else', () => {
  expect(metaPolicy(nothingPlays)).not.toMatch(/frame-src|media-src|https:/);
});

test('a page loads what it plays, and its own captions', () => {
  const page = directives(metaPolicy(plays));
  expect(page.get('frame-src')).toBe(video);
  expect(page.get('media-src')).toBe("'self' https:");
  expect(directives(metaPolicy({ ...nothingPlays, 'frame-src': [video] })).has('media-src')).toBe(
    false,
  );
});

test('who may frame a page is said where it has effect', () => {
  expect(directives(headerPolicy(plays)).get('frame-ancestors')).toBe("'none'");
  expect(metaPolicy(plays)).not.toContain('frame-ancestors');
});

test('the header allows what any page plays', () => {
  const head = (policy: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}"><title>frame-src https://no.example</title>`;
  const vimeo = 'https://player.vimeo.com';
  const found = playsIn([
    head(metaPolicy(nothingPlays)),
    head(metaPolicy({ 'frame-src': [video, vimeo], 'media-src': [] })),
    head(metaPolicy({ 'frame-src': [video], 'media-src': ['https://video.example', 'https:'] })),
    '<!doctype html><title>none</title>',
  ]);
  expect(found).toEqual({
    'frame-src': [vimeo, video],
    'media-src': ["'self'", 'https:', 'https://video.example'],
  });
  expect(playsIn([])).toEqual(nothingPlays);
  const own = playsIn([head(metaPolicy({ 'frame-src': [], 'media-src': ["'self'"] }))]);
  expect(directives(headerPolicy(own)).get('media-src')).toBe("'self'");
});
