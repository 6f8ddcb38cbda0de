import { expect, test } from 'vitest';
import { foreignLinks } from '#authoring/check/links/foreign-links.ts';
import {
  brokenOff,
  here,
  never,
  site,
  status,
  to,
} from '#authoring/check/links/server.test-data.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { problemReport } from '#entries/problem.ts';

const now = Date.parse('2026-06-01T12:00:00Z');
const file = 'src/content/posts/a.md';

/** Links of one post, one below the other from line 5. */
const links = (...targets: readonly string[]) =>
  targets.map((target, index) => ({ target, file, line: index + 5, column: 3 }));

async function said(targets: readonly string[], root = project({}), how = here) {
  const found = await foreignLinks(links(...targets), root, now, undefined, how);
  return { ...found, report: problemReport(found.problems).replaceAll(`${file}:`, '') };
}

test('each dead link, and each that has moved for good with what to write', async () => {
  const { origin } = await site({
    '/': status(200),
    '/alive': status(200),
    '/moved': to('/alive'),
    '/home': to('/'),
    '/gone': status(410),
    '/broken': status(500),
    '/shy': status(403),
    '/slow': never,
    '/off': brokenOff,
  });
  const paths = ['alive', 'moved#part', 'home', 'gone', 'none', 'broken', 'shy', 'slow', 'off'];
  const { report, asked, spoken } = await said(paths.map((path) => `${origin}/${path}`));
  expect(report.replaceAll(origin, 'http://site')).toMatchInlineSnapshot(`
    "6:3  warning  the link http://site/moved#part has moved for good — write http://site/alive#part
    7:3  warning  the link http://site/home leads to the front page http://site/ now; the page itself is gone — link to another page, or to a copy if https://web.archive.org/web/http://site/home has one
    8:3  warning  the link http://site/gone is dead: its server answers 410 — link to another page, or to a copy if https://web.archive.org/web/http://site/gone has one
    9:3  warning  the link http://site/none is dead: its server answers 404 — link to another page, or to a copy if https://web.archive.org/web/http://site/none has one
    10:3  warning  the link http://site/broken leads nowhere now: its server answers 500 — open it in a browser, and remove it if that is so there
    12:3  warning  the link http://site/slow leads nowhere now: 127.0.0.1 does not answer in time — open it in a browser, and remove it if that is so there
    13:3  warning  the link http://site/off leads nowhere now: its server breaks off — open it in a browser, and remove it if that is so there
    7 warnings in 1 file"
  `);
  expect(asked).toEqual({ addresses: 9, kept: 0, untold: 1 });
  expect(spoken.has(`${origin}/moved#part`)).toBe(true);
  expect(spoken.has(`${origin}/alive`)).toBe(false);
});

test('links in front matter, and links into a private network', async () => {
  const link = { target: 'http://10.1.2.3/', file, line: 4, column: 1, field: 'canonicalUrl' };
  const how = { ...here, allowPrivate: false };
  const { problems } = await foreignLinks([link], project({}), now, undefined, how);
  expect(problemReport(problems)).toMatchInlineSnapshot(`
    "src/content/posts/a.md:4:1  warning  canonicalUrl: the link http://10.1.2.3/ leads to 10.1.2.3, which only your own network reaches — link to a public address, or remove the link
    1 warning in 1 file"
  `);
});

test('one address is asked once, whatever names it', async () => {
  const { origin, asked } = await site({ '/a': to('/b'), '/b': status(200) });
  const { report } = await said([`${origin}/a`, `${origin}/a#one`, `${origin}/a#two`]);
  expect(asked).toEqual(['HEAD /a', 'HEAD /b']);
  expect(report.match(/write \S+/g)).toEqual([
    `write ${origin}/b`,
    `write ${origin}/b#one`,
    `write ${origin}/b#two`,
  ]);
});

test('what was asked lately is not asked again, and is said again', async () => {
  const { origin, asked } = await site({ '/a': to('/b'), '/b': status(200), '/down': status(500) });
  const root = project({});
  const targets = [`${origin}/a`, `${origin}/b`, `${origin}/gone`, `${origin}/down`];
  const first = await said(targets, root);
  expect(asked.splice(0).filter((line) => line.startsWith('HEAD')).length).toBeGreaterThan(3);
  const second = await said(targets, root);
  expect(asked).toEqual(['HEAD /down', 'GET /down']);
  expect(second.report).toBe(first.report);
  expect(second.asked).toEqual({ addresses: 4, kept: 3, untold: 0 });
});

test('many links of one site, two at a time', async () => {
  const { origin, asked, most } = await site({
    '/': (_, response) => void setTimeout(() => response.end(), 3),
  });
  const { report } = await said(Array.from({ length: 60 }, (_, index) => `${origin}/?${index}`));
  expect(report).toBe('no problems');
  expect(asked).toHaveLength(60);
  expect(most()).toBe(2);
});

test('a host that is silent three times is not waited for again', async () => {
  const dead = await site({ '/': never });
  const alive = await site({ '/': status(200) });
  const targets = Array.from({ length: 30 }, (_, index) => `${dead.origin}/?${index}`);
  const { problems } = await said([`${alive.origin}/`, ...targets], undefined, {
    ...here,
    timeout: 100,
  });
  expect(problems).toHaveLength(30);
  // Three, and what was under way beside them; each by HEAD and GET.
  expect(dead.asked.length).toBeLessThanOrEqual(8);
});

test('a host that redirects to hosts that are none is asked on', async () => {
  const { origin } = await site({
    '/': (request, response) =>
      to(`https://gone${request.url?.slice(2)}.invalid/`)(request, response),
    '/alive': status(200),
  });
  const targets = [1, 2, 3, 4, 5].map((index) => `${origin}/?${index}`);
  const { problems, asked } = await said([...targets, `${origin}/alive`]);
  expect(asked.unreachable).toBeUndefined();
  expect(problems).toHaveLength(5);
});

test('without a network one sentence is said, not one for each link', async () => {
  const targets = Array.from(
    { length: 200 },
    (_, index) => `https://host${index % 50}.invalid/${index}`,
  );
  const { report, asked } = await said(targets);
  expect(report).toBe('no problems');
  expect(asked.unreachable).toBe('there is no host host0.invalid');
});

test('one host without a way to it is a network that cannot be reached', async () => {
  const resolve: typeof here.resolve = (host, _, callback) =>
    callback(Object.assign(new Error(host), { code: 'EAI_AGAIN' }), '');
  const { report, asked } = await said(['https://a.example/1', 'https://a.example/2'], undefined, {
    ...here,
    resolve,
  });
  expect(report).toBe('no problems');
  expect(asked.unreachable).toBe('there is no way to a.example, EAI_AGAIN');
});

test('hosts that do not exist are quicker than one that answers', async () => {
  const { origin } = await site({
    '/': (_, response) => void setTimeout(() => response.end(), 300),
  });
  const dead = Array.from({ length: 20 }, (_, index) => `https://host${index}.invalid/`);
  const { problems, asked } = await said([`${origin}/`, ...dead], undefined, {
    ...here,
    timeout: 5000,
  });
  expect(asked.unreachable).toBeUndefined();
  expect(problems).toHaveLength(20);
});

test("a link to the reader's own machine is left alone", async () => {
  const how = { ...here, allowPrivate: false };
  const { report, asked } = await said(
    ['http://localhost:4321/', 'http://127.0.0.1/'],
    undefined,
    how,
  );
  expect([report, asked.addresses]).toEqual(['no problems', 0]);
});

test('how many are answered', async () => {
  const { origin } = await site({ '/a': status(200), '/b': status(200) });
  const steps: [number, number][] = [];
  const step = (done: number, of: number) => void steps.push([done, of]);
  await foreignLinks(links(`${origin}/a`, `${origin}/b`), project({}), now, step, here);
  expect(steps).toEqual([
    [1, 2],
    [2, 2],
  ]);
});
