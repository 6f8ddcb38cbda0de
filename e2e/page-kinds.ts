/** The pages that tests look at where they need one of each kind. */

export const postPage = 'posts/fosdem-2026-measuring-software-performance/';
export const talkPage = 'talks/how-to-reliably-measure-software-performance/';

/** One page of each kind, as paths from the site's root without a slash in front. */
export const onePageOfEachKind: readonly string[] = [
  '',
  'posts/',
  postPage,
  'talks/',
  talkPage,
  'talks/topics/auto-instrumentation/',
  'events/',
  'events/fosdem-2026/',
  'people/',
  'people/kemal-akkoyun/',
  'tags/',
  'tags/go/',
  'archives/',
  'feeds/',
  'speaking/',
  'search/',
  'about/',
  '404.html',
];
