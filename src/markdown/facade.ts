import { type Playable, frameAt, watchAt } from '#recordings/hosts.ts';
import { htmlAttributes as attributes, htmlText as text } from '#markdown/html-text.ts';
import type { Picture } from '#images/pictures.ts';
import { words } from '#words/words.ts';

/** Captions ready for a `<track>`. */
export interface Track {
  readonly src: string;
  readonly language: string;
  readonly label: string;
}

/** What is seen of a recording before it plays. */
export interface Facade {
  readonly playable: Playable;
  /** What is recorded; the drawn poster shows it, a player is named by it. */
  readonly title: string;
  /** A line above the title on the drawn poster: the event, the day. */
  readonly kicker?: string;
  readonly poster?: Picture | undefined;
  /** Whether the poster is the page's largest image on the first screen. */
  readonly first?: boolean;
  /** Where to begin, in seconds. */
  readonly start?: number;
  readonly tracks?: readonly Track[];
}

/**
 * A recording as HTML that asks nothing of any other host: a media file waits for its play button, a
 * player in a frame is a link with a poster until it is activated (components/RecordingPlayers.astro).
 */
export function facadeHtml(facade: Facade): string {
  const { playable, title, start = 0 } = facade;
  if (playable.kind === 'file') return mediaHtml(facade);
  const at = {
    'data-frame': frameAt(playable, start, true),
    'data-frame-at': template(frameAt(playable, marker, true)),
    'data-title': title,
  };
  return [
    `<recording-player${attributes(at)}>`,
    `<a${attributes({ href: start > 0 ? watchAt(playable, start) : playable.watch })}>`,
    posterHtml(facade),
    ` <span class="play">${playHtml(playable.host)}</span>`,
    '</a></recording-player>',
  ].join('');
}

/** Where it plays is said in smaller letters. */
const playHtml = (host: string): string => {
  const [before = '', after = ''] = text(words.recording.playOn).split('{on}');
  return `${before}<span>${text(words.recording.on(host))}</span>${after}`;
};

/** Stands for the seconds in an address until a reader chooses them; an id before them may hold it too. */
const marker = 987654;
const template = (address: string) =>
  address.replace(new RegExp(`${marker}(?!.*${marker})`), '{seconds}');

function mediaHtml({ playable, title, poster, start = 0, tracks = [] }: Facade): string {
  const tag = playable.type?.startsWith('audio/') ? 'audio' : 'video';
  const own = {
    'aria-label': title,
    ...(tag === 'video' && poster && { poster: poster.src }),
    ...(tag === 'video' && { width: '1280', height: '720' }),
  };
  const source = { src: playable.source + (start > 0 ? `#t=${start}` : ''), type: playable.type };
  const trackHtml = tracks.map(({ src, language, label }) => {
    return `<track kind="captions"${attributes({ src, srclang: language, label })}>`;
  });
  return [
    `<recording-player><${tag} controls preload="none"${attributes(own)}>`,
    `<source${attributes(source)}>${trackHtml.join('')}`,
    `<a${attributes({ href: playable.watch })}>${text(title)}</a>`,
    `</${tag}></recording-player>`,
  ].join('');
}

function posterHtml({ poster, title, kicker, first = false }: Facade): string {
  if (!poster) {
    const above = kicker ? `<span>${text(kicker)}</span> ` : '';
    return `<span class="drawn">${above}<strong>${text(title)}</strong></span>`;
  }
  const { src, srcset, sizes, width, height, sources = [] } = poster;
  const when = first ? { loading: 'eager', fetchpriority: 'high' } : { loading: 'lazy' };
  const img = { src, srcset, sizes, width, height, alt: title, ...when, decoding: 'async' };
  const better = sources.map((source) => `<source${attributes({ ...source })}>`).join('');
  return `<picture>${better}<img${attributes(img)}></picture>`;
}
