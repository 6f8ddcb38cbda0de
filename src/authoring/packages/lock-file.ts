/** The packages that package-lock.json brings, and what each asks of those who use it. */

/** One package at one version. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Used for work on the project alone: no build needs it. */
  readonly isForWork: boolean;
  /** Runs a program of its own when it is installed. */
  readonly runsOnInstall: boolean;
  /** Whether what is installed is compared with the bytes that were meant. */
  readonly isHashed: boolean;
}

/** The part of the lock file that is read here; it names packages by their folders. */
export interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly integrity?: string;
        readonly dev?: boolean;
        readonly hasInstallScript?: boolean;
      }
    >
  >;
}

/** Packages whose package.json names no licence, and what their LICENSE file says. */
const unnamed: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** Every package by name and version, once. */
export function lockedPackages({ packages }: LockFile): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const [folder, facts] of Object.entries(packages)) {
    const name = folder.split('node_modules/').at(-1) ?? '';
    if (name === '') continue;
    const { version = '', license, integrity, dev = false, hasInstallScript = false } = facts;
    found.set(`${name}@${version}`, {
      name,
      version,
      licence: license ?? unnamed[name] ?? 'none named',
      isForWork: dev,
      runsOnInstall: hasInstallScript,
      isHashed: integrity !== undefined,
    });
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Licences under which packages may be used here. They allow any use and ask at most that their own
 * text is kept; LGPL and MPL also ask that changes to the package itself are published.
 */
const allowed = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', 'OFL-1.1', 'Python-2.0', 'Zlib', 'LGPL-3.0-or-later', 'MPL-2.0'],
]);

/** Whether an SPDX expression allows the use; `OR` leaves a choice, `AND` asks for both. */
export const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));

/** The packages by licence, the most used first, as lines. */
export function licenceLines(packages: readonly LockedPackage[]): string[] {
  const groups = [...Map.groupBy(packages, ({ licence }) => licence)];
  return groups
    .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .flatMap(([licence, members]) => [
      `${licence}: ${members.length}${isAllowed(licence) ? '' : ', not allowed'}`,
      ...members.map(({ name, version, isForWork, runsOnInstall }) =>
        [
          `  ${name} ${version}`,
          ...(isForWork ? ['for work on the project'] : []),
          ...(runsOnInstall ? ['has an install script, which nothing needs'] : []),
        ].join(', '),
      ),
    ]);
}
