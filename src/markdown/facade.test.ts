import { expect, test } from 'vitest';
import { type Facade, facadeHtml } from '#markdown/facade.ts';
import { frameAt, playableOf } from '#recordings/hosts.ts';

/** The playable at an address that has one. */
function played(address: string) {
  const playable = playableOf(address);
  if (!playable) throw new Error(`${address} does not play`);
  return playable;
}

const html = (address: string, more: Partial<Facade> = {}) =>
  facadeHtml({ playable: played(address), title: 'A talk', ...more });

/** The values of an attribute wherever it stands, as a browser reads them. */
const values = (text: string, name: string) =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );

const youTube = 'https://www.youtube.com/watch?v=8211fNI_nc4';
const video = 'https://video.fosdem.org/2026/h1302/talk.av1.webm';
const audio = 'https://example.org/episode.mp3';
const poster = { src: '/_astro/a.webp', width: 1280, height: 720 };
const responsive = {
  ...poster,
  srcset: '/_astro/a.webp 1280w, /_astro/b.webp 640w',
  sizes: '92vw',
  sources: [{ type: 'image/avif', srcset: '/_astro/a.avif 1280w', sizes: '92vw' }],
};

test('a frame is a link with a drawn poster until it is played', () => {
  expect(html(youTube, { kicker: 'FOSDEM 2026, 1 February 2026' })).toBe(
    [
      '<recording-player data-frame="https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1"',
      ' data-frame-at="https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1&amp;start={seconds}"',
      ' data-title="A talk">',
      '<a href="https://www.youtube.com/watch?v=8211fNI_nc4">',
      '<span class="drawn"><span>FOSDEM 2026, 1 February 2026</span> <strong>A talk</strong></span>',
      ' <span class="play">Play <span>on YouTube</span></span>',
      '</a></recording-player>',
    ].join(''),
  );
});

test('a picture stands for the drawn poster, and says what it stands for', () => {
  const shown = html(youTube, { poster: responsive, kicker: 'FOSDEM 2026' });
  expect(shown).toContain(
    '<picture><source type="image/avif" srcset="/_astro/a.avif 1280w" sizes="92vw"><img src="/_astro/a.webp" srcset="/_astro/a.webp 1280w, /_astro/b.webp 640w" sizes="92vw" width="1280" height="720" alt="A talk" loading="lazy" decoding="async"></picture>',
  );
  expect(shown).not.toContain('drawn');
  expect(html(youTube, { poster })).toContain(
    '<picture><img src="/_astro/a.webp" width="1280" height="720" alt="A talk" loading="lazy" decoding="async"></picture>',
  );
});

test('a media file waits for its own play button', () => {
  const tracks = [{ src: '/talks/a/a.en.vtt', language: 'en', label: 'English' }];
  expect(html(video, { poster, tracks })).toBe(
    [
      '<recording-player><video controls preload="none" aria-label="A talk" poster="/_astro/a.webp" width="1280" height="720">',
      `<source src="${video}" type="video/webm">`,
      '<track kind="captions" src="/talks/a/a.en.vtt" srclang="en" label="English">',
      `<a href="${video}">A talk</a>`,
      '</video></recording-player>',
    ].join(''),
  );
});

test('what is only heard has no picture', () => {
  expect(html(audio, { poster })).toBe(
    `<recording-player><audio controls preload="none" aria-label="A talk"><source src="${audio}" type="audio/mpeg"><a href="${audio}">A talk</a></audio></recording-player>`,
  );
});

test.each([
  ['YouTube', youTube],
  ['YouTube, a marker-like id', 'https://youtu.be/987654abcde'],
  ['Vimeo', 'https://vimeo.com/76979871'],
  ['Vimeo, a marker-like id', 'https://vimeo.com/1987654321'],
  ['Vimeo, unlisted', 'https://vimeo.com/76979871/987654abcd'],
  ['media.ccc.de', 'https://media.ccc.de/v/38c3-987654'],
  ['PeerTube', 'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv'],
])('a player can begin anywhere, by itself where its host allows it: %s', (_, address) => {
  const shown = html(address);
  const playable = played(address);
  expect(values(shown, 'data-frame')).toEqual([frameAt(playable, 0, true)]);
  const [template = ''] = values(shown, 'data-frame-at');
  for (const seconds of [1, 75, 987654]) {
    expect(template.replace('{seconds}', String(seconds))).toBe(frameAt(playable, seconds, true));
  }
});

test.each([
  ['YouTube', youTube, 'start=95', `${youTube}&t=95s`],
  ['Vimeo', 'https://vimeo.com/76979871', '#t=95s', 'https://vimeo.com/76979871#t=95s'],
  [
    'media.ccc.de',
    'https://media.ccc.de/v/38c3-opening',
    '#t=95',
    'https://media.ccc.de/v/38c3-opening#t=95',
  ],
])('a frame of %s begins where the talk does', (_, address, offset, href) => {
  const shown = html(address, { start: 95 });
  expect(values(shown, 'data-frame')[0]).toMatch(new RegExp(`[?&]?${offset}$`));
  expect(values(shown, 'href')).toEqual([href]);
  const [plain = ''] = values(html(address), 'data-frame');
  expect(plain).not.toContain('95');
  expect(values(html(address, { start: 0 }), 'data-frame')).toEqual([plain]);
});

test('the start of the talk, not the offset of the address, decides', () => {
  expect(values(html(`${youTube}&t=30`, { start: 95 }), 'data-frame')[0]).toContain('start=95');
  expect(values(html(`${youTube}&t=30`, { start: 0 }), 'data-frame')[0]).not.toContain('start');
});

test('a media file begins where the talk does', () => {
  expect(values(html(video, { start: 95 }), 'src')).toEqual([`${video}#t=95`]);
  expect(values(html(video, { start: 0 }), 'src')).toEqual([video]);
});

/** What a browser loads for an element by itself. */
const loading = ['src', 'srcset', 'poster', 'data', 'style', 'action', 'ping'];
const known = [youTube, 'https://vimeo.com/76979871', 'https://media.ccc.de/v/a', video, audio];

test.each(known)('until it plays, %s is asked for nothing', (address) => {
  const tracks = [{ src: '/talks/a/a.en.vtt', language: 'en', label: 'English' }];
  const shown = html(address, { poster: responsive, tracks, start: 95 });
  const waiting = /<(?:video|audio) controls preload="none"/.test(shown);
  const own = shown.replace(
    /<source src="[^"]*" type="(?:audio|video)\/\w+">/,
    waiting ? '' : '$&',
  );
  for (const value of loading.flatMap((name) => values(own, name))) {
    expect(value).toMatch(/^\/(?!\/)/);
  }
  expect(shown).not.toMatch(/<(?:iframe|script|link|object|embed|base|meta)\b|autoplay[ >]/);
});

const hostile = `"><img src=x onerror=alert(1)><script>alert('a')</script></strong></a>&quot;&#34;`;
const escaped = `&quot;>&lt;img src=x onerror=alert(1)>&lt;script>alert('a')&lt;/script>&lt;/strong>&lt;/a>&amp;quot;&amp;#34;`;

test.each(known)('nothing hostile leaves its attribute or element: %s', (address) => {
  const facade = (word: string) =>
    html(address, {
      title: word,
      kicker: word,
      poster: { ...responsive, src: word, srcset: word, sizes: word, sources: [{ srcset: word }] },
      tracks: [{ src: word, language: word, label: word }],
    });
  expect(facade(hostile)).toBe(facade('WORD').replaceAll('WORD', escaped));
  const drawn = (word: string) => html(address, { title: word, kicker: word });
  expect(drawn(hostile)).toBe(drawn('WORD').replaceAll('WORD', escaped));
});

test('an attribute is read back as it was given', () => {
  expect(values(html(youTube, { title: hostile }), 'data-title')).toEqual([hostile]);
  expect(values(html(video, { title: hostile }), 'aria-label')).toEqual([hostile]);
});
