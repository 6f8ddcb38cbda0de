import { expect, test } from 'vitest';
import { contentDigest, outputStem } from '#images/output-name.ts';

const digest = contentDigest(Buffer.from('picture'));

test.each([
  ['/a/photo.jpg', 'photo'],
  ['/a/room one, (2).PNG', 'room-one-2-'],
  ['/a/Öffnung 日本.webp', 'Öffnung-日本'],
  ['/a/a.b.png', 'a.b'],
])('what is made of %s begins with %s', (path, stem) => {
  expect(outputStem(path, digest)).toMatch(/\.[A-Za-z0-9]{8}$/);
  expect(outputStem(path, digest).slice(0, -9)).toBe(stem);
});

test('other content has another name', () => {
  expect(outputStem('/a.png', contentDigest(Buffer.from('other')))).not.toBe(
    outputStem('/a.png', digest),
  );
});
