import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { politeHosts } from '#authoring/check/links/hosts.ts';

test('so many questions at once, few of one host', async () => {
  const hosts = politeHosts({ atOnce: 4, perHost: 2 });
  const under: string[] = [];
  let [most, mostOfOne] = [0, 0];
  const question = (host: string) => async () => {
    under.push(host);
    most = Math.max(most, under.length);
    mostOfOne = Math.max(mostOfOne, under.filter((one) => one === host).length);
    await sleep(2);
    under.splice(under.indexOf(host), 1);
    return host;
  };
  const names = Array.from({ length: 40 }, (_, index) => `host${index % 3}`);
  const answers = await Promise.all(names.map((host) => hosts.ask(host, question(host))));
  expect(answers).toEqual(names);
  expect([most, mostOfOne]).toEqual([4, 2]);
});

test('a question that fails gives its place to the next', async () => {
  const hosts = politeHosts({ atOnce: 1, perHost: 1 });
  const failed = hosts.ask('a', () => Promise.reject(new Error('no')));
  const next = hosts.ask('a', async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

test('a host that rests is not asked, and others are', async () => {
  const hosts = politeHosts({ atOnce: 2, perHost: 2 });
  const order: string[] = [];
  const first = hosts.ask('a', async () => {
    await hosts.rest('a', 60);
    order.push('a rested');
  });
  await sleep(5);
  const second = hosts.ask('a', async () => void order.push('a again'));
  const other = hosts.ask('b', async () => void order.push('b'));
  await Promise.all([first, second, other]);
  expect(order[0]).toBe('b');
  expect(order).toHaveLength(3);
});
