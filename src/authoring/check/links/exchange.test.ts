import { expect, test } from 'vitest';
import { exchange, retryAfterOf } from '#authoring/check/links/exchange.ts';
import { here, never, site, status, to } from '#authoring/check/links/server.test-data.ts';

const now = Date.parse('2026-06-01T12:00:00Z');

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 3 ', 3000],
  ['Mon, 01 Jun 2026 12:00:30 GMT', 30_000],
  ['Mon, 01 Jun 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  [undefined, undefined],
])('after %j', (value, milliseconds) => {
  expect(retryAfterOf(value, now)).toBe(milliseconds);
});

test('the head of a response, with absolute addresses', async () => {
  const { origin } = await site({
    '/a': to('b?c=d#e', 302),
    '/mail': to('mailto:ada@example.org'),
    '/busy': status(503, { 'retry-after': '7' }),
  });
  const head = (path: string) => exchange(new URL(path, origin), 'HEAD', here);
  expect(await head('/a')).toEqual({ status: 302, location: new URL('/b?c=d#e', origin) });
  expect(await head('/mail')).toEqual({ status: 301 });
  expect(await head('/busy')).toEqual({ status: 503, retryAfter: 7000 });
});

test('a body without an end is not waited for', async () => {
  let isClosed = false;
  const { origin } = await site({
    '/': (_, response) => {
      response.writeHead(200).write('x');
      response.on('close', () => (isClosed = true));
    },
  });
  expect(await exchange(new URL(origin), 'GET', here)).toEqual({ status: 200 });
  await expect.poll(() => isClosed).toBe(true);
});

test('a server that never answers', async () => {
  const { origin } = await site({ '/': never });
  const started = performance.now();
  const answer = exchange(new URL(origin), 'HEAD', { ...here, timeout: 100 });
  await expect(answer).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  expect(performance.now() - started).toBeGreaterThan(90);
});

test('who asks', async () => {
  let agent: string | undefined;
  const { origin } = await site({
    '/': (request, response) => {
      agent = request.headers['user-agent'];
      response.end();
    },
  });
  await exchange(new URL(origin), 'HEAD', here);
  expect(agent).toBe('link-check (+https://hallwaytrack.example/)');
});
