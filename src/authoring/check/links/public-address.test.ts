import { expect, test } from 'vitest';
import { exchange } from '#authoring/check/links/exchange.ts';
import { isPublic, publicLookup } from '#authoring/check/links/public-address.ts';
import { here, names, site, status } from '#authoring/check/links/server.test-data.ts';

test.each([
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255'],
  ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '203.0.113.9'],
  ...['224.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1'],
  ...['ff02::1', '2001:db8::1', '2002:7f00:1::', '::ffff:127.0.0.1', '::ffff:7f00:1'],
  ...['::ffff:192.168.0.1', '64:ff9b::7f00:1', '64:ff9b::a00:1', '64:ff9b::1', 'localhost', ''],
])('%s is no address of the public internet', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each([
  ...['1.1.1.1', '93.184.215.14', '172.15.0.1', '172.32.0.1', '100.128.0.1', '192.0.3.1'],
  ...['2606:4700:4700::1111', '2a00:1450:4001:80b::200e', '::ffff:1.1.1.1', '64:ff9b::101:101'],
])('%s is one', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ['a number', (port: string) => `http://127.0.0.1:${port}/`],
  ['a name', (port: string) => `http://localhost:${port}/`],
  ['a number in another form', (port: string) => `http://0x7f000001:${port}/`],
  [
    'a number of IPv6 that holds one of IPv4',
    (port: string) => `http://[::ffff:127.0.0.1]:${port}/`,
  ],
])('this machine is not asked, named by %s', async (_, address) => {
  const { origin, asked } = await site({ '/': status(200) });
  const url = new URL(address(new URL(origin).port));
  const answer = exchange(url, 'HEAD', { ...here, allowPrivate: false });
  await expect(answer).rejects.toMatchObject({ code: 'EPRIVATE' });
  expect(asked).toEqual([]);
});

test.each([
  [['10.0.0.1']],
  [['1.1.1.1', '127.0.0.1']],
  [['::1']],
  [['2606:4700:4700::1111', 'fd00::1']],
])('a name of %j is refused', async (addresses) => {
  const how = { ...here, allowPrivate: false, resolve: names(...addresses) };
  await expect(exchange(new URL('http://site.example/'), 'HEAD', how)).rejects.toMatchObject({
    code: 'EPRIVATE',
    address: addresses.at(-1),
  });
});

test.each([
  [true, [{ address: '1.1.1.1', family: 4 }]],
  [false, '1.1.1.1'],
])('a public name is what it was judged to be: all %s', (all, found) => {
  const resolved: unknown[] = [];
  const lookup = publicLookup((host, options, callback) => {
    resolved.push([host, options.all]);
    names('1.1.1.1')(host, options, callback);
  });
  lookup('site.example', { all }, (error, addresses) => {
    expect([error, addresses]).toEqual([null, found]);
  });
  expect(resolved).toEqual([['site.example', true]]);
  expect.assertions(2);
});
