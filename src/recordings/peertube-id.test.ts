import { expect, test } from 'vitest';
import { peerTubeId, shortPeerTubeId } from '#recordings/peertube-id.ts';

test.each([
  ['9c9de5e8-0a1e-484a-b099-e80766180a6d', 'kkGMgK9ZtnKfYAgnEtQxbv'],
  ['00000000-0000-4000-8000-000000000000', '111111114Ay6byqtQtQyDN'],
  ['ffffffff-ffff-4fff-bfff-ffffffffffff', 'xBuEXKpzVpVzLaDrb3orAX'],
])('%s and %s are one video', (uuid, short) => {
  expect(shortPeerTubeId(uuid)).toBe(short);
  expect(peerTubeId(short)).toBe(uuid);
  expect(peerTubeId(uuid)).toBe(uuid);
  expect(peerTubeId(uuid.toUpperCase())).toBe(uuid);
});

test.each([
  ['empty', ''],
  ['a number', '12345'],
  ['a UUID of version 1', '9c9de5e8-0a1e-184a-b099-e80766180a6d'],
  ['a UUID of no variant', '9c9de5e8-0a1e-484a-7099-e80766180a6d'],
  ['a UUID without its lines', '9c9de5e80a1e484ab099e80766180a6d'],
  ['a UUID and more', '9c9de5e8-0a1e-484a-b099-e80766180a6d?'],
  ['a letter that base 58 has not', 'kkGMgK9ZtnKfYAgnEtQxb0'],
  ['21 letters', 'kkGMgK9ZtnKfYAgnEtQxb'],
  ['23 letters', 'kkGMgK9ZtnKfYAgnEtQxbv1'],
  ['22 letters that are more than a UUID holds', 'ZZZZZZZZZZZZZZZZZZZZZZ'],
  ['22 letters that are another number', 'kkGMgK9ZtnKfYAgnEtQxbw'.toUpperCase()],
])('%s is no video', (_, text) => {
  expect(peerTubeId(text)).toBeUndefined();
});
