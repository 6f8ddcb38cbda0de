/** How an image stands on a page. */
export interface Layout {
  /** The widths it is delivered in, in pixels. */
  readonly widths: readonly number[];
  /**
   * How wide it stands, as `sizes` wants it: rem of the browser's, not of styles/base.css. Where that
   * depends on its shape, by its width over its height.
   */
  readonly sizes: string | ((shape: number) => string);
}

/*
 * The widths in styles/tokens.css are in rem of clamp(17px, 15.68px + 0.28vw, 20px), so that 34rem
 * there are from 33.3rem + 9.5vw to 42.5rem here. What is dense for a phone's small screen shows no
 * eye more than two pixels in the place of one: there an image says it stands narrower than it does.
 */
const onPhones =
  '(max-width: 40rem) and (min-resolution: 2.4x) 60vw, (max-width: 40rem) calc(100vw - 2.2rem)';

/** In the text column, the measure and the measure at twice among them; each has twice the pixels of the one before. */
export const column: Layout = {
  widths: [480, 680, 960, 1360],
  sizes: `${onPhones}, min(42.5rem, 33.3rem + 9.5vw)`,
};
/** In the column and the margin beside it, which styles/prose.css takes from 72rem up. */
export const wideLayout: Layout = {
  widths: [480, 680, 960, 1360, 2080],
  sizes: `${onPhones}, (max-width: 71.99rem) min(42.5rem, 33.3rem + 9.5vw), min(65rem, 51rem + 14.6vw)`,
};
/** A slide in its strip, of which it leaves a twelfth for the next. */
export const slideLayout: Layout = {
  widths: [640, 1200],
  sizes: '(max-width: 40rem) calc(92vw - 2rem), min(35.4rem, 30.5rem + 5vw)',
};
/**
 * A cell of a contact sheet; opened, the same files as wide as the window. Of a picture longer than a
 * cell, which is 3 to 2, its middle is seen, so that it stands wider than its cell.
 *
 * @param cells how wide they are beyond phones: at most, and as rem and hundredths of the window
 */
const inCells =
  (...cells: readonly (readonly [condition: string, most: number, rem: number, vw: number])[]) =>
  (shape: number): string => {
    const times = (length: number) => Number((length * Math.max(1, shape / 1.5)).toFixed(2));
    const wider = cells.map(([condition, most, rem, vw]) => {
      return `${condition}min(${times(most)}rem, ${times(rem)}rem + ${times(vw)}vw)`;
    });
    return [`(max-width: 40rem) ${times(44)}vw`, ...wider].join(', ');
  };
/** Three to the column. */
export const galleryLayout: Layout = {
  widths: [360, 720, 1360, 2080],
  sizes: inCells(['', 13.5, 10.6, 3]),
};
/** Four where there is a margin beside the column. */
export const wideGalleryLayout: Layout = {
  ...galleryLayout,
  sizes: inCells(['(max-width: 71.99rem) ', 13.5, 10.6, 3], ['', 15.5, 12.2, 3.5]),
};
/** A face beside what it says of its person; at most 18rem of ours. */
export const portraitLayout: Layout = {
  widths: [360, 720],
  sizes: 'min(22.5rem, 17.6rem + 5vw)',
};
