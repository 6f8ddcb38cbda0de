/** Videos and sounds of the project's own in an entry's text, with their captions. */

export type PlayerName = 'Video' | 'Audio';

/** How the files end that browsers play, the first for examples. */
export const playedEndings: Readonly<Record<PlayerName, readonly string[]>> = {
  Video: ['.mp4', '.webm'],
  Audio: ['.mp3', '.m4a', '.ogg', '.opus'],
};

/** Whether a tag names a component that plays a file of the project's own. */
export const isPlayer = (tag: string): tag is PlayerName => Object.hasOwn(playedEndings, tag);

const named: Readonly<Record<string, 'media' | 'captions' | 'image'>> = {
  ...{ 'Video src': 'media', 'Video captions': 'captions', 'Video poster': 'image' },
  ...{ 'Audio src': 'media', 'Audio captions': 'captions' },
  'Figure dark': 'image',
};

/** The kind of file that an attribute of the site's own component names, where its name does not say it. */
export const namedKind = (tag: string, attribute: string): (typeof named)[string] | undefined =>
  named[`${tag} ${attribute}`];

/** The media types of files by their ending (https://www.iana.org/assignments/media-types/). */
const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  vtt: 'text/vtt; charset=utf-8',
};

/** @param path of a file that is played, or of captions as they are delivered */
export const playedType = (path: string): string | undefined =>
  types[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];

/**
 * The language of captions, which their name says before its ending: `demo.pt-BR.vtt`; undefined
 * where it does not.
 */
export function captionsLanguage(name: string): string | undefined {
  const tag = /\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.(?:vtt|srt)$/.exec(name)?.[1];
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
