/**
 * Lettering drawn as strokes, so that a rasterised figure does not depend on the fonts of the machine that draws it.
 *
 * A glyph is a list of polylines on a grid four wide and six high; each point is two digits, x then y, from the top left.
 */
const glyphs: Record<string, string> = {
  A: '062046 1434',
  B: '06003041423303 3344453606',
  C: '4130100105163645',
  D: '06003041453606',
  E: '46060040 0333',
  F: '060040 0333',
  G: '41301001051636454323',
  H: '0006 4046 0343',
  I: '2026',
  J: '4045361605',
  K: '0006 4003 0346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 2446',
  R: '06003041423303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  0: '103041453616050110',
  1: '112026',
  2: '01103041420646',
  3: '01103041423313 334445361605',
  4: '36300444',
  5: '400003334445361605',
  6: '4130100105163645443303',
  7: '004016',
  8: '103041423313020110 1304051636454433',
  9: '4313020110304145361605',
  '.': '2626',
  ':': '2222 2525',
  '-': '1333',
  '+': '0343 2125',
  '/': '4006',
  '%': '4006 0001 4546',
  '<': '400346',
  '=': '0242 0444',
  ' ': '',
};

/** Grid units from one letter to the next, and for a space. */
const advance = 5.6;
const space = 3.4;

/** How letters are set: `height` is the cap height in pixels, `weight` the stroke width as a share of the grid unit. */
export interface Lettering {
  height: number;
  colour: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** Sets `text` (capitals, digits and a little punctuation) with its baseline at `y`; an unknown letter is an error. */
export function lettering(
  text: string,
  x: number,
  y: number,
  { height, colour, weight = 0.78, anchor = 'start' }: Lettering,
): string {
  const unit = height / 6;
  const starts: number[] = [];
  let end = 0;
  for (const letter of text) {
    starts.push(end);
    end += letter === ' ' ? space : advance;
  }
  const width = (end - (advance - 4)) * unit;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  const path = [...text.toUpperCase()].flatMap((letter, index) => {
    const strokes = glyphs[letter];
    if (strokes === undefined) throw new Error(`lettering has no glyph for "${letter}"`);
    return strokes
      .split(' ')
      .filter(Boolean)
      .map((stroke) => {
        const points = stroke.match(/../g) ?? [];
        return (
          'M' +
          points
            .map(
              ([px, py]) =>
                `${round(left + ((starts[index] ?? 0) + Number(px)) * unit)} ${round(y + (Number(py) - 6) * unit)}`,
            )
            .join('L')
        );
      });
  });
  return `<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="${round(unit * weight)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
