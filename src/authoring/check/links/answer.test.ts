import { expect, test } from 'vitest';
import { answerOf } from '#authoring/check/links/answer.ts';
import {
  brokenOff,
  byMethod,
  here,
  inTurn,
  never,
  site,
  status,
  to,
} from '#authoring/check/links/server.test-data.ts';

type Routes = Parameters<typeof site>[0];

/** What is said of `/`, and what was asked for it. */
async function ask(routes: Routes, path = '/') {
  const { origin, asked } = await site(routes);
  const rested: number[] = [];
  const answer = await answerOf(new URL(path, origin), {
    ...here,
    rest: async (_, milliseconds) => void rested.push(milliseconds),
  });
  const said = JSON.parse(JSON.stringify(answer).replaceAll(origin, '')) as typeof answer;
  return { answer: said, asked, rested };
}

test.each([
  [200, { kind: 'alive' }],
  [204, { kind: 'alive' }],
  [304, { kind: 'failing', reason: 'its server answers 304' }],
  [400, { kind: 'failing', reason: 'its server answers 400' }],
  [401, { kind: 'untold' }],
  [403, { kind: 'untold' }],
  [404, { kind: 'gone', status: 404 }],
  [410, { kind: 'gone', status: 410 }],
  [418, { kind: 'failing', reason: 'its server answers 418' }],
  [500, { kind: 'failing', reason: 'its server answers 500' }],
  [503, { kind: 'failing', reason: 'its server answers 503' }],
  [999, { kind: 'untold' }],
])('status %d', async (code, answer) => {
  expect((await ask({ '/': status(code) })).answer).toEqual(answer);
});

test.each([
  ['refuses HEAD', status(405)],
  ['knows no page by HEAD', status(404)],
  ['fails on HEAD', status(500)],
  ['breaks off HEAD', brokenOff],
  ['never answers HEAD', never],
])('a server that %s is asked with GET', async (_, head) => {
  const { answer, asked } = await ask({ '/': byMethod(head, status(200)) });
  expect(answer).toEqual({ kind: 'alive' });
  expect(asked).toEqual(['HEAD /', 'GET /']);
});

test('a good answer to HEAD is enough', async () => {
  expect((await ask({ '/': status(200) })).asked).toEqual(['HEAD /']);
});

test('a page that has moved for good', async () => {
  const { answer } = await ask({ '/old': to('/new?a=b#c', 308), '/new': status(200) }, '/old#d');
  expect(answer).toEqual({ kind: 'moved', to: '/new?a=b#c' });
});

test('of several moves the last one that is for good counts', async () => {
  const routes = {
    '/': to('/b'),
    '/b': to('/c', 308),
    '/c': to('/d', 302),
    '/d': to('/e'),
    '/e': status(200),
  };
  expect((await ask(routes)).answer).toEqual({ kind: 'moved', to: '/c' });
});

test.each([302, 303, 307])(
  'a redirect with %d is for now, and no one need write another address',
  async (code) => {
    expect((await ask({ '/': to('/b', code), '/b': status(200) })).answer).toEqual({
      kind: 'alive',
    });
  },
);

test('a redirect to where nothing is', async () => {
  expect((await ask({ '/': to('/gone') })).answer).toEqual({ kind: 'gone', status: 404 });
});

test.each(['/login', '/users/sign_in?to=/', '/oauth/authorize', '/consent.html'])(
  'a redirect to %s asks who one is',
  async (door) => {
    const routes = { '/': to(door), [door.replace(/\?.*/, '')]: status(200) };
    const { answer } = await ask(routes);
    expect(answer).toEqual({ kind: 'alive' });
  },
);

test('redirects that lead back, and redirects without end', async () => {
  expect((await ask({ '/': to('/b'), '/b': to('/') })).answer).toEqual({
    kind: 'failing',
    reason: 'it redirects to itself',
  });
  let count = 0;
  const { origin, asked } = await site({
    '/': (_, response) => response.writeHead(302, { location: `/?${++count}` }).end(),
  });
  const answer = await answerOf(new URL(origin), { ...here, rest: async () => undefined });
  expect(answer).toEqual({ kind: 'failing', reason: 'it redirects more than 10 times' });
  expect(asked.length).toBe(11);
});

test('a machine of this network is not asked', async () => {
  const inner = await site({ '/': status(200) });
  const port = new URL(inner.origin).port;
  const answer = await answerOf(new URL(`http://127.0.0.1:${port}/`), {
    ...here,
    allowPrivate: false,
    rest: async () => undefined,
  });
  expect(answer).toEqual({ kind: 'private', address: '127.0.0.1' });
  expect(inner.asked).toEqual([]);
});

test('a server that asks to be asked later', async () => {
  const later = status(429, { 'retry-after': '1' });
  const { answer, asked, rested } = await ask({ '/': inTurn(later, later, status(200)) });
  expect(answer).toEqual({ kind: 'alive' });
  expect(rested).toEqual([1000, 1000]);
  expect(asked).toEqual(['HEAD /', 'HEAD /', 'HEAD /']);
});

test('a server that does not say when', async () => {
  const { answer, rested } = await ask({ '/': status(429) });
  expect(answer).toEqual({ kind: 'busy', host: '127.0.0.1' });
  expect(rested).toEqual([1000, 2000]);
});

test('a server that asks for too long is let be', async () => {
  const { answer, asked, rested } = await ask({ '/': status(429, { 'retry-after': '3600' }) });
  expect(answer).toEqual({ kind: 'busy', host: '127.0.0.1' });
  expect([asked, rested]).toEqual([['HEAD /'], []]);
});

test('a page that is down for a while', async () => {
  const down = status(503, { 'retry-after': '1' });
  const { answer, rested } = await ask({ '/': inTurn(down, status(200)) });
  expect([answer, rested]).toEqual([{ kind: 'alive' }, [1000]]);
});

test('servers that are none', async () => {
  const answer = (address: string) =>
    answerOf(new URL(address), { ...here, rest: async () => undefined });
  const closed = await site({});
  const { port } = new URL(closed.origin);
  expect(await answer(`https://127.0.0.1:${port}/`)).toMatchObject({
    kind: 'failing',
    reason: expect.stringMatching(/^its server cannot be understood \(\w+\)$/) as string,
  });
  expect(await answer('http://127.0.0.1:9/')).toEqual({
    kind: 'failing',
    reason: 'its server takes no connection',
  });
  const silent = await site({ '/': never });
  expect(await answer(silent.origin)).toEqual({ kind: 'silent', host: '127.0.0.1' });
  const broken = await site({ '/': brokenOff });
  expect(await answer(broken.origin)).toEqual({ kind: 'failing', reason: 'its server breaks off' });
});
