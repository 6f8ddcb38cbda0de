import { peerTubeId, shortPeerTubeId } from '#recordings/peertube-id.ts';

/** A recording that a page can play. Plain data. */
export interface Playable {
  /** Where it is kept, for people: `YouTube`, `framatube.org`. */
  readonly host: string;
  /** The same for every spelling of the recording's address. */
  readonly key: string;
  /** The host's page of the recording, or the file. */
  readonly watch: string;
  readonly kind: 'frame' | 'file';
  /** What the frame shows, in the host's most private way, or the media file. */
  readonly source: string;
  /** What a policy's `frame-src` or `media-src` must allow; `https:` where the host sends to mirrors. */
  readonly origin: string;
  /** A file's media type. */
  readonly type?: string;
  /** Where the address says to begin, in seconds; never 0. */
  readonly offset?: number;
}

/** What a host knows of one of its recordings. */
export type Found = Omit<Playable, 'key' | 'origin' | 'offset'> & {
  /** What tells this recording from all others of its host. */
  readonly id: string;
  readonly origin?: string;
};

/** One host of recordings. */
export interface Host {
  /** What its keys begin with. */
  readonly prefix: string;
  /** Whether anyone may run it, on any port. */
  readonly anywhere?: true;
  /** The recording at an address, if it is one of this host's. */
  readonly find: (url: URL) => Found | undefined;
  /** The page from a second on, if not by `#t=` (https://www.w3.org/TR/media-frags/). */
  readonly watchAt?: (watch: string, seconds: number) => string;
  /** The same for the frame, which may begin to play by itself. */
  readonly frameAt?: (source: string, seconds: number, autoplay: boolean) => string;
}

/** Asked in order; the first that finds a recording has it. */
export const hosts: readonly Host[] = [
  {
    // https://developers.google.com/youtube/player_parameters
    prefix: 'youtube',
    find({ hostname, pathname, searchParams }) {
      const place = hostname.replace(/^(?:www|m|music)\./, '') + pathname;
      const id = /^youtube\.com\/watch\/?$/.test(place)
        ? searchParams.get('v')
        : youTubePath.exec(place)?.[1];
      if (!id || !youTubeId.test(id)) return undefined;
      const watch = `https://www.youtube.com/watch?v=${id}`;
      const source = `https://www.youtube-nocookie.com/embed/${id}`;
      return { host: 'YouTube', id, watch, kind: 'frame', source };
    },
    watchAt: (watch, seconds) => asking(watch, { t: `${seconds}s` }),
    frameAt: (source, seconds, autoplay) =>
      asking(source, { autoplay: autoplay && '1', start: seconds > 0 && `${seconds}` }),
  },
  {
    // https://help.vimeo.com/hc/en-us/articles/12426260232977
    prefix: 'vimeo',
    find({ hostname, pathname, searchParams }) {
      const [, id, hash] = vimeoPlace.exec(hostname.replace(/^www\./, '') + pathname) ?? [];
      if (!id) return undefined;
      const asked = hash ?? searchParams.get('h') ?? '';
      const unlisted = /^[0-9a-f]{6,40}$/.test(asked) && asked;
      const watch = `https://vimeo.com/${id}${unlisted ? `/${unlisted}` : ''}`;
      const source = asking(`https://player.vimeo.com/video/${id}`, { h: unlisted, dnt: '1' });
      return { host: 'Vimeo', id, watch, kind: 'frame', source };
    },
    watchAt: (watch, seconds) => atSecond(watch, `${seconds}s`),
    frameAt: (source, seconds, autoplay) => {
      const address = asking(source, { autoplay: autoplay && '1' });
      return seconds > 0 ? atSecond(address, `${seconds}s`) : address;
    },
  },
  {
    // https://github.com/voc/voctoweb; its player has no word for beginning by itself.
    prefix: 'ccc',
    find(url) {
      const [, id] = cccPage.exec(url.hostname + url.pathname) ?? [];
      if (!id) return archived(url, 'cdn.media.ccc.de', 'media.ccc.de');
      const watch = `https://media.ccc.de/v/${id}`;
      return { host: 'media.ccc.de', id, watch, kind: 'frame', source: `${watch}/oembed` };
    },
  },
  {
    prefix: 'fosdem',
    find(url) {
      const file = archived(url, 'video.fosdem.org', 'FOSDEM');
      // Each recording lies there as .av1.webm and as .mp4.
      return file && { ...file, id: file.id.replace(/(?:\.av1)?\.\w+$/, '') };
    },
  },
  {
    // https://docs.joinpeertube.org/api/embed-player; without `p2p=0`, viewers see each other's address.
    prefix: 'peertube',
    anywhere: true,
    find({ host, pathname }) {
      const id = peerTubeId(peerTubePath.exec(pathname)?.[1] ?? '');
      if (!id) return undefined;
      const watch = `https://${host}/w/${shortPeerTubeId(id)}`;
      const source = `https://${host}/videos/embed/${id}?p2p=0&peertubeLink=0`;
      return { host, id, watch, kind: 'frame', source };
    },
    watchAt: (watch, seconds) => asking(watch, { start: `${seconds}s` }),
    frameAt: (source, seconds, autoplay) =>
      asking(source, { autoplay: autoplay && '1', start: seconds > 0 && `${seconds}s` }),
  },
  {
    prefix: 'file',
    anywhere: true,
    find({ host, pathname, search }) {
      const id = host + pathname + search;
      const type = mediaType(pathname);
      if (!type || pageOfFile.test(id)) return undefined;
      const source = `https://${id}`;
      return { host: host.replace(/^www\./, ''), id, watch: source, kind: 'file', source, type };
    },
  },
];

const youTubePath =
  /^(?:youtu\.be|youtube(?:-nocookie)?\.com\/(?:embed|live|shorts|v|e))\/([^/]+)\/?$/;
/** Two names of pages have the shape of an id. */
const youTubeId = /^(?!videoseries$|live_stream$)[\w-]{11}$/;
const vimeoPlace =
  /^(?:player\.vimeo\.com\/video\/|vimeo\.com\/(?:channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:album|showcase)\/\d+\/video\/|video\/)?)(\d{1,12})(?:\/([0-9a-f]{6,40}))?\/?$/;
const cccPage = /^media\.ccc\.de\/v\/(\w[\w.~-]*)(?:\/oembed|\/download)?\/?$/;
const peerTubePath = /^\/(?:w|videos\/watch|videos\/embed)\/([\w-]{22,36})\/?$/;
/** Pages about a file, at an address that ends as the file's does. */
const pageOfFile =
  /^github\.com\/[^/]+\/[^/]+\/blob\/|\/-\/blob\/|\/wiki\/[^/]*:|^archive\.org\/details\//;

/** What browsers play without help, by the end of its name. */
const mediaTypes = new Map([
  ...['mp4', 'm4v'].map((end) => [end, 'video/mp4'] as const),
  ['webm', 'video/webm'],
  ['ogv', 'video/ogg'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ...['ogg', 'oga', 'opus'].map((end) => [end, 'audio/ogg'] as const),
]);

const mediaType = (path: string) =>
  mediaTypes.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());

/** A file of an archive whose mirrors keep it below the archive's own name. */
function archived({ hostname, pathname }: URL, archive: string, host: string): Found | undefined {
  const id = `/${hostname}${pathname}`.split(`/${archive}/`)[1]?.replace(/^\/+/, '');
  const type = id && mediaType(id);
  if (!id || !type) return undefined;
  const source = `https://${archive}/${id}`;
  return { host, id, watch: source, kind: 'file', source, type, origin: 'https:' };
}

/** The address with more in its query; what is false is not asked. */
function asking(address: string, wishes: Readonly<Record<string, string | false>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(wishes)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** The address with the second to begin at in its fragment. */
export const atSecond = (address: string, time: string | number) => `${address}#t=${time}`;
