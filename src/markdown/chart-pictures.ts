import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '#charts/figure.ts';
import { figureImage } from '#charts/image.ts';
import { column } from '#images/layouts.ts';
import { pictureAt } from '#images/pictures.ts';

const folder = join('.cache', 'charts');

/** A chart as an image file of the site, named for what it shows. */
export async function chartPicture(
  figure: Figure,
): Promise<{ src: string; width: number; height: number }> {
  const { svg, width, height } = figureImage(figure);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 12);
  const path = join(process.cwd(), folder, `chart-${hash}.svg`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, svg);
  }
  // A drawing scales by itself: of the layout, nothing is used.
  const { src } = await pictureAt(path, column);
  return { src, width, height };
}
