/**
 * Draws the site's icons into `public/`. Run it with `npm run icons` and commit what it writes: it draws
 * the same bytes every time.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { appIcon, tabIcon } from '#authoring/icons/logo.ts';

const png = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();

/**
 * An icon file that holds one PNG.
 *
 * @see https://learn.microsoft.com/en-us/windows/win32/menurc/newheader
 */
function ico(image: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one image
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(image.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, image]);
}

/** Every icon by the file it becomes. */
export const icons: Readonly<Record<string, () => Promise<Buffer>>> = {
  'favicon.svg': () => Promise.resolve(Buffer.from(`${tabIcon()}\n`)),
  'favicon.ico': async () => ico(await png(appIcon(32, 0.85)), 32),
  // iOS rounds the corners itself.
  'apple-touch-icon.png': () => png(appIcon(180, 0.8)),
  'icon-192.png': () => png(appIcon(192, 0.9)),
  'icon-512.png': () => png(appIcon(512, 0.75)),
  'icon-maskable-512.png': () => png(appIcon(512, 0.75)),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../public/', import.meta.url));
  for (const [name, draw] of Object.entries(icons)) {
    await writeFile(join(folder, name), await draw());
    console.log(`drew public/${name}`);
  }
}
