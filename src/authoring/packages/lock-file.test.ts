import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isAllowed,
  licenceLines,
  lockedPackages,
  type LockFile,
} from '#authoring/packages/lock-file.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../..', name), 'utf8')) as unknown;
const packages = lockedPackages(read('package-lock.json') as LockFile);
const project = read('package.json') as Record<string, Record<string, string>>;

test('every package may be used, and is what it was when it was chosen', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  expect(packages.filter(({ isHashed }) => !isHashed)).toEqual([]);
});

test('one package has an install script, and it is the one that package.json lets run', () => {
  const running = packages.filter(({ runsOnInstall }) => runsOnInstall).map(({ name }) => name);
  expect(running).toEqual(['esbuild']);
  expect(Object.keys(project['allowScripts'] ?? {})).toEqual(running);
});

test('package.json pins one version of each', () => {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const pins = groups.flatMap((group) => Object.values(project[group] ?? {}));
  expect(pins.length).toBeGreaterThan(30);
  expect(pins.filter((pin) => !/^\d+\.\d+\.\d+$/.test(pin))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND GPL-3.0-only', false],
  ['none named', false],
])('%s: %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected);
});

test('packages are listed by licence', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/b': { version: '1.0.0', license: 'MIT', integrity: 'x' },
      'node_modules/c/node_modules/b': { version: '1.0.0', license: 'MIT', integrity: 'x' },
      'node_modules/@a/c': { version: '2.0.0', license: 'MIT', dev: true },
      'node_modules/d': { version: '1.0.0', hasInstallScript: true },
    },
  };
  expect(licenceLines(lockedPackages(lock))).toEqual([
    'MIT: 2',
    '  @a/c 2.0.0, for work on the project',
    '  b 1.0.0',
    'none named: 1, not allowed',
    '  d 1.0.0, has an install script, which nothing needs',
  ]);
});
