import { describe, expect, test } from 'vitest';
import { fileAt, frameAt, playableOf, sourceOrigins, watchAt } from '#recordings/hosts.ts';

const uuid = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const short = 'kkGMgK9ZtnKfYAgnEtQxbv';
const fosdem = 'video.fosdem.org/2026/h1302/YQWEDC-stunmesh-go_building_p2p_wireguard_mesh';
const cccFile =
  'cdn.media.ccc.de/congress/2024/webm-sd/38c3-533-deu-eng-Security_Nightmares_webm-sd.webm';

/** The playable at an address that has one. */
function played(address: string) {
  const playable = playableOf(address);
  if (!playable) throw new Error(`${address} does not play`);
  return playable;
}

describe('a host', () => {
  test.each([
    [
      'https://www.youtube.com/watch?v=8211fNI_nc4',
      {
        host: 'YouTube',
        key: 'youtube:8211fNI_nc4',
        watch: 'https://www.youtube.com/watch?v=8211fNI_nc4',
        kind: 'frame',
        source: 'https://www.youtube-nocookie.com/embed/8211fNI_nc4',
        origin: 'https://www.youtube-nocookie.com',
      },
    ],
    [
      'https://vimeo.com/76979871',
      {
        host: 'Vimeo',
        key: 'vimeo:76979871',
        watch: 'https://vimeo.com/76979871',
        kind: 'frame',
        source: 'https://player.vimeo.com/video/76979871?dnt=1',
        origin: 'https://player.vimeo.com',
      },
    ],
    [
      'https://vimeo.com/592018875/79b99d28b9',
      {
        host: 'Vimeo',
        key: 'vimeo:592018875',
        watch: 'https://vimeo.com/592018875/79b99d28b9',
        kind: 'frame',
        source: 'https://player.vimeo.com/video/592018875?h=79b99d28b9&dnt=1',
        origin: 'https://player.vimeo.com',
      },
    ],
    [
      `https://framatube.org/w/${short}`,
      {
        host: 'framatube.org',
        key: `peertube:${uuid}`,
        watch: `https://framatube.org/w/${short}`,
        kind: 'frame',
        source: `https://framatube.org/videos/embed/${uuid}?p2p=0&peertubeLink=0`,
        origin: 'https://framatube.org',
      },
    ],
    [
      'https://media.ccc.de/v/38c3-fearsome-file-formats',
      {
        host: 'media.ccc.de',
        key: 'ccc:38c3-fearsome-file-formats',
        watch: 'https://media.ccc.de/v/38c3-fearsome-file-formats',
        kind: 'frame',
        source: 'https://media.ccc.de/v/38c3-fearsome-file-formats/oembed',
        origin: 'https://media.ccc.de',
      },
    ],
    [
      `https://${cccFile}`,
      {
        host: 'media.ccc.de',
        key: `ccc:${cccFile.replace('cdn.media.ccc.de/', '')}`,
        watch: `https://${cccFile}`,
        kind: 'file',
        source: `https://${cccFile}`,
        origin: 'https:',
        type: 'video/webm',
      },
    ],
    [
      `https://${fosdem}.av1.webm`,
      {
        host: 'FOSDEM',
        key: `fosdem:${fosdem.replace('video.fosdem.org/', '')}`,
        watch: `https://${fosdem}.av1.webm`,
        kind: 'file',
        source: `https://${fosdem}.av1.webm`,
        origin: 'https:',
        type: 'video/webm',
      },
    ],
    [
      'https://www.example.org:8443/talks/day%20one.MP4?quality=hd',
      {
        host: 'example.org:8443',
        key: 'file:www.example.org:8443/talks/day%20one.MP4?quality=hd',
        watch: 'https://www.example.org:8443/talks/day%20one.MP4?quality=hd',
        kind: 'file',
        source: 'https://www.example.org:8443/talks/day%20one.MP4?quality=hd',
        origin: 'https://www.example.org:8443',
        type: 'video/mp4',
      },
    ],
  ])('plays %s', (address, playable) => {
    expect(playableOf(address)).toEqual(playable);
  });
});

describe('every spelling is the same recording', () => {
  test.each([
    'https://www.youtube.com/watch?v=8211fNI_nc4',
    'https://youtube.com/watch?v=8211fNI_nc4',
    'https://m.youtube.com/watch?v=8211fNI_nc4&feature=share',
    'https://music.youtube.com/watch?v=8211fNI_nc4',
    'https://WWW.YouTube.com/watch?v=8211fNI_nc4',
    'https://www.youtube.com:443/watch?v=8211fNI_nc4',
    'https://www.youtube.com/watch/?v=8211fNI_nc4',
    'https://www.youtube.com/watch?app=desktop&v=8211fNI_nc4&list=PLx0123456789&index=3',
    'https://youtu.be/8211fNI_nc4',
    'https://youtu.be/8211fNI_nc4?si=AbCdEfGhIjKlMnOp',
    'https://www.youtube.com/embed/8211fNI_nc4?autoplay=1&loop=1',
    'https://www.youtube.com/live/8211fNI_nc4',
    'https://www.youtube.com/shorts/8211fNI_nc4/',
    'https://www.youtube.com/v/8211fNI_nc4',
    'https://www.youtube-nocookie.com/embed/8211fNI_nc4?rel=0',
    '  https://youtu.be/8211fNI_nc4\n',
  ])('YouTube: %s', (address) => {
    expect(playableOf(address)).toEqual(playableOf('https://youtu.be/8211fNI_nc4'));
  });

  test.each([
    'https://www.vimeo.com/592018875/79b99d28b9',
    'https://vimeo.com/592018875?h=79b99d28b9&share=copy',
    'https://vimeo.com/592018875/79b99d28b9/',
    'https://player.vimeo.com/video/592018875?h=79b99d28b9&badge=0&autopause=0&app_id=2221',
    'https://vimeo.com/channels/staffpicks/592018875?h=79b99d28b9',
    'https://vimeo.com/groups/go-talks/videos/592018875?h=79b99d28b9',
    'https://vimeo.com/showcase/7060635/video/592018875?h=79b99d28b9',
    'https://vimeo.com/album/7060635/video/592018875?h=79b99d28b9',
  ])('Vimeo: %s', (address) => {
    expect(playableOf(address)).toEqual(playableOf('https://vimeo.com/592018875/79b99d28b9'));
  });

  test.each([
    `https://framatube.org/w/${uuid}`,
    `https://framatube.org/w/${uuid.toUpperCase()}`,
    `https://framatube.org/videos/watch/${uuid}`,
    `https://framatube.org/videos/watch/${short}`,
    `https://framatube.org/videos/embed/${uuid}?title=0&warningTitle=0`,
    `https://framatube.org/videos/embed/${short}/`,
  ])('PeerTube: %s', (address) => {
    expect(playableOf(address)).toEqual(playableOf(`https://framatube.org/w/${short}`));
  });

  test('PeerTube: seen on another site that follows the first', () => {
    const other = played(`https://tube.example.org:9443/w/${short}`);
    expect(other.key).toBe(`peertube:${uuid}`);
    expect(other.origin).toBe('https://tube.example.org:9443');
  });

  test.each([
    'https://media.ccc.de/v/38c3-fearsome-file-formats/',
    'https://media.ccc.de/v/38c3-fearsome-file-formats/oembed',
    'https://media.ccc.de/v/38c3-fearsome-file-formats/download',
    'https://media.ccc.de/v/38c3-fearsome-file-formats#l=eng',
  ])('media.ccc.de: %s', (address) => {
    const page = playableOf('https://media.ccc.de/v/38c3-fearsome-file-formats');
    expect(playableOf(address)).toEqual(page);
  });

  test.each([
    `https://mirror.as35701.net/${fosdem}.av1.webm`,
    `https://mirror.as35701.net/${fosdem.replace('org/', 'org//')}.av1.webm`,
    `https://${fosdem}.av1.webm?download=1`,
  ])('FOSDEM: %s', (address) => {
    expect(playableOf(address)).toEqual(playableOf(`https://${fosdem}.av1.webm`));
  });

  test('FOSDEM: either format', () => {
    const mp4 = played(`https://${fosdem}.mp4`);
    expect(mp4.key).toBe(played(`https://${fosdem}.av1.webm`).key);
    expect(mp4).toMatchObject({ source: `https://${fosdem}.mp4`, type: 'video/mp4' });
  });

  test('media.ccc.de: a mirror of a file', () => {
    expect(playableOf(`https://ftp.fau.de/${cccFile}`)).toEqual(playableOf(`https://${cccFile}`));
  });
});

test.each([
  ['mp4', 'video/mp4'],
  ['m4v', 'video/mp4'],
  ['webm', 'video/webm'],
  ['ogv', 'video/ogg'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['ogg', 'audio/ogg'],
  ['oga', 'audio/ogg'],
  ['opus', 'audio/ogg'],
])('a file that ends in .%s is %s', (end, type) => {
  expect(playableOf(`https://example.org/talk.${end}`)?.type).toBe(type);
});

describe('an address that does not play', () => {
  test.each([
    ['nothing', ''],
    ['words', 'YouTube'],
    ['a path', '/watch?v=8211fNI_nc4'],
    ['no scheme', '//www.youtube.com/watch?v=8211fNI_nc4'],
    ['plain http', 'http://www.youtube.com/watch?v=8211fNI_nc4'],
    ['a file by plain http', 'http://example.org/talk.mp4'],
    ['an unknown page', 'https://example.org/talks/noise'],
    ['an unknown host with the path of another', 'https://example.org/watch?v=8211fNI_nc4'],
    ['a channel', 'https://www.youtube.com/@fosdemtalks'],
    ['a playlist', 'https://www.youtube.com/playlist?list=PLx0123456789'],
    ['a playlist in a frame', 'https://www.youtube.com/embed/videoseries?list=PLx0123456789'],
    [
      'whatever is live',
      'https://www.youtube.com/embed/live_stream?channel=UC9NuJImUbaSNKiwF2bdSfAw',
    ],
    ['a short id', 'https://youtu.be/8211fNI_nc'],
    ['a long id', 'https://youtu.be/8211fNI_nc44'],
    ['no id', 'https://www.youtube.com/watch'],
    ['the front page', 'https://youtu.be/'],
    ['a user', 'https://vimeo.com/fosdem'],
    ['a live event', 'https://vimeo.com/event/4711'],
    ['a number too long', 'https://vimeo.com/1234567890123'],
    ['a conference', 'https://media.ccc.de/c/38c3'],
    ['a short id of PeerTube that is too short', 'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxb'],
    ['a playlist of PeerTube', `https://framatube.org/w/p/${short}`],
    ['a wiki page of 22 letters', 'https://example.org/w/AboutMeasuringNetworks'],
    ['a folder of an archive', 'https://video.fosdem.org/2026/h1302/'],
    ['captions', `https://${fosdem}.vtt`],
    ['a file with another name in its query', 'https://example.org/get?file=talk.mp4'],
    ['a page about a file on GitHub', 'https://github.com/ada/talks/blob/main/talk.mp4'],
    ['a page about a file on GitLab', 'https://gitlab.com/ada/talks/-/blob/main/talk.mp4'],
    ['a page about a file in a wiki', 'https://commons.wikimedia.org/wiki/File:Talk.webm'],
    ['a page about a file in the Internet Archive', 'https://archive.org/details/x/talk.mp4'],
  ])('%s', (_, address) => {
    expect(playableOf(address)).toBeUndefined();
  });
});

describe('a hostile address', () => {
  test.each([
    ['a script', 'javascript:alert(1)//www.youtube.com/watch?v=8211fNI_nc4'],
    ['a script with a line break', 'java\nscript:alert(1)'],
    ['data', 'data:video/mp4;base64,AAAA.mp4'],
    ['a blob', 'blob:https://example.org/talk.mp4'],
    ['a local file', 'file:///etc/talk.mp4'],
    ['credentials', 'https://ada:secret@example.org/talk.mp4'],
    ['a user', 'https://www.youtube.com@example.org/talk.mp4'],
    ['an odd port of YouTube', 'https://www.youtube.com:8443/watch?v=8211fNI_nc4'],
    ['an odd port of Vimeo', 'https://vimeo.com:8443/76979871'],
    ['an odd port of an archive', `https://${fosdem.replace('org/', 'org:8443/')}.mp4`],
    ['a host that begins as another', 'https://www.youtube.com.example.org/watch?v=8211fNI_nc4'],
    ['a host that ends as another', 'https://notyoutube.com/watch?v=8211fNI_nc4'],
    ['a host with a dot at its end', 'https://www.youtube.com./watch?v=8211fNI_nc4'],
    ['markup for an id', 'https://youtu.be/"><script>x'],
    ['parameters for an id', 'https://www.youtube.com/watch?v=8211fNI%26x%3D1'],
    ['a path for an id', 'https://www.youtube.com/embed/..%2F..%2Fredirect'],
    ['letters that look like digits', 'https://vimeo.com/７６９７９８７１'],
    ['a slug with a quote', 'https://media.ccc.de/v/x%22onload=alert(1)'],
    ['a slug of dots', 'https://media.ccc.de/v/..'],
    ['a host that ends a directive', 'https://example.org;script-src.x/talk.mp4'],
    ['a host with a wildcard', 'https://*.org/talk.mp4'],
    ['a host with a quote', "https://'none'.example.org/talk.mp4"],
    ['the own computer', 'https://localhost/talk.mp4'],
    ['a number for a host', 'https://127.0.0.1/talk.mp4'],
    ['a number of IPv6 for a host', 'https://[::1]/talk.mp4'],
    ['an endless address', `https://example.org/${'a'.repeat(3000)}.mp4`],
  ])('does not play: %s', (_, address) => {
    expect(playableOf(address)).toBeUndefined();
  });

  test.each([
    'https://www.youtube.com/watch?v=8211fNI_nc4&t="><script>',
    'https://player.vimeo.com/video/76979871?h="><script>&dnt=0',
    `https://framatube.org/videos/embed/${uuid}?p2p=1&x="><script>`,
    'https://media.ccc.de/v/38c3-clay-pcb#"><script>',
    'https://example.org/"><script>/talk.mp4?"><script>#"><script>',
  ])('brings no markup: %s', (address) => {
    const playable = played(address);
    for (const text of [
      JSON.stringify(playable),
      frameAt(playable, 5, true),
      watchAt(playable, 5),
    ]) {
      expect(text).not.toMatch(/[<>]|\\"/);
    }
  });

  test('brings no parameter of its own', () => {
    const { source } = played('https://player.vimeo.com/video/76979871?h=xyz&dnt=0&autoplay=1');
    expect(source).toBe('https://player.vimeo.com/video/76979871?dnt=1');
  });
});

describe('where an address says to begin', () => {
  test.each([
    ['https://youtu.be/8211fNI_nc4?t=95', 95],
    ['https://youtu.be/8211fNI_nc4?t=95s', 95],
    ['https://youtu.be/8211fNI_nc4?t=1m35s', 95],
    ['https://www.youtube.com/watch?v=8211fNI_nc4&t=1h2m3s', 3723],
    ['https://www.youtube.com/watch?v=8211fNI_nc4#t=1m35s', 95],
    ['https://www.youtube.com/embed/8211fNI_nc4?start=95', 95],
    ['https://vimeo.com/76979871#t=1m35s', 95],
    ['https://vimeo.com/76979871?t=95', 95],
    [`https://framatube.org/w/${short}?start=1m35s`, 95],
    ['https://media.ccc.de/v/38c3-clay-pcb#t=95', 95],
    ['https://media.ccc.de/v/ASG2017-92-a_gentle_introduction_to_e_bpf#video&t=63', 63],
    [`https://${fosdem}.mp4#t=95.7`, 95],
    ['https://example.org/talk.mp4#t=95,120', 95],
    ['https://example.org/talk.mp4#t=1:02:03', 3723],
  ])('%s', (address, offset) => {
    const playable = played(address);
    expect(playable.offset).toBe(offset);
    expect(playable.source).not.toMatch(/#|start=/);
  });

  test.each([
    'https://youtu.be/8211fNI_nc4?t=0',
    'https://youtu.be/8211fNI_nc4?t=-5',
    'https://youtu.be/8211fNI_nc4?t=soon',
    'https://youtu.be/8211fNI_nc4?t=',
    'https://example.org/talk.mp4?t=95',
    'https://example.org/talk.mp4#chapter-2',
  ])('nowhere: %s', (address) => {
    expect(played(address)).not.toHaveProperty('offset');
  });
});

describe('from a second on', () => {
  test.each([
    [
      'https://youtu.be/8211fNI_nc4',
      'https://www.youtube.com/watch?v=8211fNI_nc4&t=95s',
      'https://www.youtube-nocookie.com/embed/8211fNI_nc4?autoplay=1&start=95',
    ],
    [
      'https://vimeo.com/592018875/79b99d28b9',
      'https://vimeo.com/592018875/79b99d28b9#t=95s',
      'https://player.vimeo.com/video/592018875?h=79b99d28b9&dnt=1&autoplay=1#t=95s',
    ],
    [
      `https://framatube.org/w/${short}`,
      `https://framatube.org/w/${short}?start=95s`,
      `https://framatube.org/videos/embed/${uuid}?p2p=0&peertubeLink=0&autoplay=1&start=95s`,
    ],
    [
      'https://media.ccc.de/v/38c3-clay-pcb',
      'https://media.ccc.de/v/38c3-clay-pcb#t=95',
      'https://media.ccc.de/v/38c3-clay-pcb/oembed#t=95',
    ],
    [`https://${fosdem}.mp4`, `https://${fosdem}.mp4#t=95`, `https://${fosdem}.mp4#t=95`],
    [
      'https://example.org/talk.opus?x=1',
      'https://example.org/talk.opus?x=1#t=95',
      'https://example.org/talk.opus?x=1#t=95',
    ],
  ])('%s', (address, watch, frame) => {
    const playable = played(address);
    expect(watchAt(playable, 95.9)).toBe(watch);
    expect(frameAt(playable, 95.9, true)).toBe(frame);
  });

  test.each([
    'https://youtu.be/8211fNI_nc4',
    'https://vimeo.com/592018875/79b99d28b9',
    `https://framatube.org/w/${short}`,
    'https://media.ccc.de/v/38c3-clay-pcb',
    'https://example.org/talk.mp4',
  ])('0 is the recording itself: %s', (address) => {
    const playable = played(address);
    for (const seconds of [undefined, 0, 0.9, -3, Number.NaN]) {
      expect(watchAt(playable, seconds)).toBe(playable.watch);
      expect(frameAt(playable, seconds)).toBe(playable.source);
    }
  });

  test('the second of the address counts unless another is told', () => {
    const playable = played('https://youtu.be/8211fNI_nc4?t=95');
    expect(watchAt(playable)).toMatch(/&t=95s$/);
    expect(frameAt(playable)).toMatch(/\?start=95$/);
    expect(watchAt(playable, 7)).toMatch(/&t=7s$/);
    expect(frameAt(playable, 0, true)).toMatch(/\?autoplay=1$/);
  });
});

test('a playable is plain data', () => {
  const playable = played(`https://${fosdem}.av1.webm#t=95`);
  const copy = JSON.parse(JSON.stringify(playable)) as typeof playable;
  expect(copy).toEqual(playable);
  expect(watchAt(copy)).toBe(watchAt(playable));
});

test('a policy allows each source once, in order', () => {
  const playables = [
    'https://vimeo.com/76979871',
    'https://youtu.be/8211fNI_nc4',
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://example.org/b.mp4',
    'https://example.org/a.mp4',
    `https://${fosdem}.mp4`,
  ].map(played);
  expect(sourceOrigins(playables)).toEqual({
    'frame-src': ['https://player.vimeo.com', 'https://www.youtube-nocookie.com'],
    'media-src': ['https:', 'https://example.org'],
  });
  expect(sourceOrigins([])).toEqual({ 'frame-src': [], 'media-src': [] });
});

test.each([
  ['https://example.org/stream?id=3', 'https://example.org'],
  ['https://example.org:8443/a.mp4', 'https://example.org:8443'],
  ['https://www.youtube.com/watch?v=8211fNI_nc4', 'https://www.youtube.com'],
  [`https://${fosdem}.mp4`, 'https:'],
])('what its author says is a file plays from its own host: %s', (address, origin) => {
  expect(fileAt(address)).toMatchObject({ kind: 'file', origin });
});

test.each(['http://example.org/a.mp4', 'https://192.0.2.1/a', 'https://a;b.example/a', '/a.mp4'])(
  'no page may load %s',
  (address) => {
    expect(fileAt(address)).toBeUndefined();
  },
);
