/**
 * Plays what stands behind a poster.
 *
 * @param {HTMLElement} player the recording's element
 * @param {HTMLAnchorElement} link what was activated: the poster, or a time with its second in data-seconds
 */
export function play(player, link) {
  const { seconds } = link.dataset;
  const { frame, frameAt } = player.dataset;
  if (seconds === undefined) {
    show(player, frame);
    return;
  }
  const hash = link.getAttribute('href');
  if (hash.startsWith('#')) history.replaceState(null, '', hash);
  const media = player.querySelector('video, audio');
  if (media) {
    media.currentTime = Number(seconds);
    media.play();
    media.focus();
  } else {
    show(player, frameAt.replace('{seconds}', seconds));
  }
  player.scrollIntoView({ block: 'nearest' });
}

/** Puts the host's player where the poster was, or where another second of it played. */
function show(player, address) {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = player.dataset.title ?? '';
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  player.replaceChildren(frame);
  frame.focus();
}
