/** The few colours that every figure is drawn in. */
export const palette = {
  paper: '#faf7f1',
  line: '#ddd5c8',
  faint: '#ece6da',
  muted: '#6f6879',
  ink: '#211c2b',
  plum: '#8c1d73',
  rose: '#d9a3cb',
  teal: '#0f6f68',
  mint: '#9fcdc6',
  amber: '#d58a1c',
} as const;

/** A whole SVG document of the given size on the paper colour. */
export function sheet(width: number, height: number, body: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>${body}</svg>`
  );
}

/** A filled rectangle, optionally with rounded corners. */
export function block(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${radius}" fill="${fill}"/>`;
}

/** A straight line; `dash` is an SVG dash pattern. */
export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width = 2,
  dash = '',
): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${stroke}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`;
}
