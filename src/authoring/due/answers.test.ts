import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { askedStatus, wrongAnswers } from '#authoring/due/answers.ts';
import type { Change } from '#authoring/due/changes.ts';

const change = (kind: Change['change'], name: string): Change => ({
  at: 0,
  change: kind,
  address: `https://site.example/${name}/`,
  title: name,
  file: `src/content/posts/${name}.md`,
});

/** Answers by address, the last one for ever; what was asked and waited for. */
function site(answers: Readonly<Record<string, readonly (number | undefined)[]>>) {
  const left = new Map(Object.entries(answers).map(([name, all]) => [name, [...all]]));
  const said: string[] = [];
  return {
    said,
    asking: (...pauses: number[]) => ({
      pauses,
      pause: (milliseconds: number) => Promise.resolve(said.push(`wait ${milliseconds}`)),
      statusOf: (address: string) => {
        const name = new URL(address).pathname.replaceAll('/', '');
        said.push(name);
        const all = left.get(name) ?? [];
        return Promise.resolve(all.length > 1 ? all.shift() : all[0]);
      },
    }),
  };
}

test('what is public answers, what left does not', async () => {
  const { asking, said } = site({ a: [200], b: [404], c: [410] });
  const changes = [change('public', 'a'), change('expired', 'b'), change('expired', 'c')];
  expect(await wrongAnswers(changes, asking(1))).toEqual([]);
  expect(said).toEqual(['a', 'b', 'c']);
});

test('a site gets time to deploy, and only what is not right is asked again', async () => {
  const { asking, said } = site({ a: [404, undefined, 200], b: [404] });
  const changes = [change('public', 'a'), change('expired', 'b')];
  expect(await wrongAnswers(changes, asking(5, 10))).toEqual([]);
  expect(said).toEqual(['a', 'b', 'wait 5', 'a', 'wait 10', 'a']);
});

test('what is wrong to the end is said', async () => {
  const { asking } = site({ a: [404], b: [200], c: [undefined] });
  const changes = [change('public', 'a'), change('expired', 'b'), change('public', 'c')];
  expect(await wrongAnswers(changes, asking(1))).toMatchInlineSnapshot(`
    [
      "404  https://site.example/a/  should answer 200",
      "200  https://site.example/b/  should answer 404",
      "---  https://site.example/c/  should answer 200",
    ]
  `);
});

test('a delivery that is over has no page of its own to ask for', async () => {
  const { asking, said } = site({});
  expect(await wrongAnswers([change('given', 'a'), change('over', 'b')], asking(1))).toEqual([]);
  expect(said).toEqual([]);
});

test('an address is asked over HTTP', async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/gone/' ? 410 : 200).end('text');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await askedStatus(`${address}/gone/`)).toBe(410);
  expect(await askedStatus(`${address}/here/`)).toBe(200);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await askedStatus(`${address}/here/`)).toBeUndefined();
});
