import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package of fonts: fetched for the drawing alone, since it is far larger than what the site uses of it. */
export interface FontPackage {
  readonly name: string;
  readonly version: string;
  /** What the registry says of the archive (Subresource Integrity). */
  readonly integrity: string;
}

/** Adobe's own, with the small capitals that other editions leave out; both under the SIL Open Font License 1.1. */
export const serif: FontPackage = {
  name: 'source-serif',
  version: '4.5.1',
  integrity:
    'sha512-NUAh5IzF7KiUu2gTpqE+ed9MNbMe4st7LIIXZ0OHHSPc6gg86H67j04M8sIhU2qqFd26btXaFQ2ge5u/p72j0Q==',
};
export const mono: FontPackage = {
  name: 'source-code-pro',
  version: '2.42.0',
  integrity:
    'sha512-18isp9l4xtOL3r61TwL9m1hjYX9qb1+i7iK0pSHEeWADKuQCOdQkBzhFiv8pBfOP7u9lNTBN75yYif2HUdyiyg==',
};

/**
 * One file of a package, which npm fetches into `cache` where it is not there yet.
 *
 * @throws Error when the archive is not the one that was pinned
 */
export async function fileOf(
  { name, version, integrity }: FontPackage,
  file: string,
  cache: string,
): Promise<Buffer> {
  const folder = join(cache, `${name}-${version}`);
  const path = join(folder, 'package', file);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const [archive] = JSON.parse(
      npm('pack', `${name}@${version}`, '--json', '--pack-destination', folder),
    ) as { filename: string; integrity: string }[];
    if (archive?.integrity !== integrity)
      throw new Error(`${name}@${version} is ${archive?.integrity}, not the pinned ${integrity}`);
    execFileSync('tar', ['-xf', archive.filename, `package/${file}`], { cwd: folder });
  }
  return readFile(path);
}

/** npm as it was started, or else as the shell finds it. */
function npm(...parameters: readonly string[]): string {
  const own = process.env['npm_execpath'];
  return own
    ? execFileSync(process.execPath, [own, ...parameters], { encoding: 'utf8' })
    : execFileSync('npm', parameters, { encoding: 'utf8' });
}
