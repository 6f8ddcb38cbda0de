/** The site's mark: two rooms, and what happens in the hallway between them. Its square is 32 units wide. */
const rooms = '<path d="M4 4h8v24H4zM20 4h8v24h-8z"/>';
const hallway = 'M13 11.5h6v8h-6z';

const paper = '#fdfaf5';
const ink = '#231813';
const night = '#11141f';
const accent = '#a8301c';
const accentAtNight = '#f8907c';

const svg = (content: string, size = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"${size}>${content}</svg>`;

/** For tabs: without a ground, in the colours of the system's theme. */
export const tabIcon = (): string =>
  svg(
    `<style>path{fill:${ink}}.a{fill:${accent}}@media(prefers-color-scheme:dark){path{fill:${paper}}.a{fill:${accentAtNight}}}</style>${rooms}<path class="a" d="${hallway}"/>`,
  );

/**
 * For home screens: on the site's dark ground, `size` pixels wide.
 *
 * @param share of the width that the mark takes; what a round mask leaves is 0.8 at most
 * @see https://www.w3.org/TR/appmanifest/#icon-masks
 */
export function appIcon(size: number, share: number): string {
  const scale = `translate(16 16) scale(${share}) translate(-16 -16)`;
  return svg(
    `<path fill="${night}" d="M0 0h32v32H0z"/><g transform="${scale}" fill="${paper}">${rooms}<path fill="${accentAtNight}" d="${hallway}"/></g>`,
    ` width="${size}" height="${size}"`,
  );
}
