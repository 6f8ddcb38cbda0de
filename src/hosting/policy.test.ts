import { expect, test } from 'vitest';
import {
  framing,
  headerPolicy,
  metaPolicy,
  nothingPlays,
  playedBy,
  playsIn,
} from '#hosting/policy.ts';

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

test('a form and a script that the owner turned on reach their hosts, and no other', () => {
  const parts = {
    newsletter: { action: 'https://letters.example/subscribe?list=1', field: 'email' },
    analytics: { script: 'https://count.example/a.js', connect: ['https://in.count.example/x'] },
  };
  const off = directives(metaPolicy(nothingPlays, {}));
  for (const policy of [metaPolicy(nothingPlays, parts), headerPolicy(nothingPlays, parts)]) {
    const on = directives(policy);
    expect(on.get('form-action')).toBe("'self' https://letters.example");
    expect(on.get('script-src')).toBe("'self' 'wasm-unsafe-eval' https://count.example");
    expect(on.get('connect-src')).toBe("'self' https://count.example https://in.count.example");
    for (const [name, values] of off) {
      if (!/^(?:form-action|script-src|connect-src)$/.test(name)) expect(on.get(name)).toBe(values);
    }
  }
  const own = { analytics: { script: '/stats.js' } };
  expect(metaPolicy(nothingPlays, own)).toBe(metaPolicy(nothingPlays, {}));
});

test('a page frames what a reader may ask it for besides what plays', () => {
  const page = directives(metaPolicy(framing(plays, ['https://giscus.app'])));
  expect(page.get('frame-src')).toBe(`${video} https://giscus.app`);
  expect(framing(nothingPlays)).toEqual(nothingPlays);
});

test('who may frame a page is said where it has effect', () => {
  expect(directives(headerPolicy(plays)).get('frame-ancestors')).toBe("'none'");
  expect(metaPolicy(plays)).not.toContain('frame-ancestors');
});

test('the header allows what any page plays', () => {
  const head = (policy: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}"><title>frame-src https://no.example</title>`;
  const vimeo = 'https://player.vimeo.com';
  const heads = [
    head(metaPolicy(nothingPlays)),
    head(metaPolicy({ 'frame-src': [video, vimeo], 'media-src': [] })),
    head(metaPolicy({ 'frame-src': [video], 'media-src': ['https://video.example', 'https:'] })),
    '<!doctype html><title>none</title>',
  ];
  expect(playedBy(heads.map(playsIn))).toEqual({
    'frame-src': [vimeo, video],
    'media-src': ["'self'", 'https:', 'https://video.example'],
  });
  expect(playedBy([])).toEqual(nothingPlays);
  const own = playsIn(head(metaPolicy({ 'frame-src': [], 'media-src': ["'self'"] })));
  expect(directives(headerPolicy(own)).get('media-src')).toBe("'self'");
});
