import { expect, test } from 'vitest';
import { framedAt } from '#recordings/framed.ts';

const embed = 'https://www.youtube.com/embed/8211fNI_nc4?start=95';

test.each([
  [embed, 'A talk', 'A talk'],
  [embed.replace('https:', ''), 'A talk', 'A talk'],
  [embed, undefined, 'The entry'],
  [embed, '', 'The entry'],
  [embed, 'YouTube video player', 'The entry'],
])('the recording in %s, titled %j, is called %s', (src, title, name) => {
  expect(framedAt(src, title, 'The entry')).toMatchObject({
    title: name,
    playable: { key: 'youtube:8211fNI_nc4', offset: 95 },
  });
});

test.each(['https://example.org/chart', 'http://www.youtube.com/embed/8211fNI_nc4', '/demo/', ''])(
  'a frame of %j plays none',
  (src) => {
    expect(framedAt(src, 'A', 'The entry')).toBeUndefined();
  },
);
