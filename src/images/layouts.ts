/** How an image stands on a page. */
export interface Layout {
  /** The widths it is delivered in, in pixels. */
  readonly widths: readonly number[];
  /** How wide it stands, as `sizes` wants it: rem of the browser's, not of styles/base.css. */
  readonly sizes: string;
}

/*
 * The widths in styles/tokens.css are in rem of clamp(17px, 15.68px + 0.28vw, 20px), so that 34rem
 * there are from 33.3rem + 9.5vw to 42.5rem here. What is dense for a phone's small screen shows no
 * eye more than two pixels in the place of one: there an image says it stands narrower than it does.
 */
const onPhones =
  '(max-width: 40rem) and (min-resolution: 2.4x) 60vw, (max-width: 40rem) calc(100vw - 2.2rem)';

/** In the text column: a phone, a phone at twice, the measure at twice. */
export const column: Layout = {
  widths: [480, 800, 1360],
  sizes: `${onPhones}, min(42.5rem, 33.3rem + 9.5vw)`,
};
/** In the column and the margin beside it, which styles/prose.css takes from 72rem up. */
export const wideLayout: Layout = {
  widths: [480, 800, 1360, 2080],
  sizes: `${onPhones}, (max-width: 72rem) min(42.5rem, 33.3rem + 9.5vw), min(65rem, 51rem + 14.6vw)`,
};
/** A slide in its strip, of which it leaves a twelfth for the next. */
export const slideLayout: Layout = {
  widths: [640, 1200],
  sizes: '(max-width: 40rem) calc(92vw - 2rem), min(35.4rem, 28.5rem + 7vw)',
};
/** A cell of a contact sheet; opened, the same files as wide as the window. */
export const galleryLayout: Layout = {
  widths: [360, 720, 1360, 2080],
  sizes: '(max-width: 40rem) 46vw, min(16rem, 12.5rem + 3.6vw)',
};
/** A face beside what it says of its person; at most 18rem of ours. */
export const portraitLayout: Layout = {
  widths: [360, 720],
  sizes: 'min(22.5rem, 17.6rem + 5vw)',
};
