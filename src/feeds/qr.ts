import { encodeQR } from 'qr';
import { xmlText } from '#feeds/feed-html.ts';

/** Modules of white on each side (ISO/IEC 18004:2024, 5.3.8). */
const quietZone = 4;

/**
 * A QR code as an SVG document that scales: black on white, readable where 15 % of it is lost.
 *
 * @param address up to 2,331 octets
 */
export function qrSvg(address: string): string {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quietZone });
  const side = rows.length;
  const title = xmlText(address).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img">`,
    `<title>${title}</title>`,
    `<rect width="${side}" height="${side}" fill="#fff"/>`,
    `<path d="${outlinesOf(rows)}"/>`,
    '</svg>\n',
  ].join('');
}

/**
 * The outlines of what is dark, each walked with the dark on its right. Outlines, for between
 * rectangles beside one another hairlines show wherever the code is scaled.
 *
 * @param rows with a margin of light
 */
function outlinesOf(rows: readonly (readonly boolean[])[]): string {
  const dark = (x: number, y: number) => rows[y]?.[x] ?? false;
  const walked = new Set<string>();
  const outlines: string[] = [];
  rows.forEach((row, top) =>
    row.forEach((_, left) => {
      const isUpperEdge = dark(left, top) && !dark(left, top - 1);
      if (isUpperEdge && !walked.has(`${left} ${top}`)) outlines.push(outline(left, top));
    }),
  );
  return outlines.join('');

  function outline(left: number, top: number): string {
    let [x, y, dx, dy, length] = [left, top, 1, 0, 0];
    let path = '';
    do {
      if (dx === 1) walked.add(`${x} ${y}`);
      [x, y, length] = [x + dx, y + dy, length + 1];
      // The two modules that lie ahead of a corner, left and right of the way.
      const onLeft = dark(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
      const onRight = dark(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
      if (onRight && !onLeft) continue;
      path += dx === 0 ? `v${dy * length}` : `h${dx * length}`;
      [dx, dy, length] = onLeft ? [dy, -dx, 0] : [-dy, dx, 0];
    } while (x !== left || y !== top || dx !== 1);
    // The last side is what closes the outline.
    return `M${left} ${top}${path.replace(/v-?\d+$/, '')}z`;
  }
}
