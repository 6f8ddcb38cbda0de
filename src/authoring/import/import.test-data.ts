import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hugoImport } from '#authoring/import/hugo-import.ts';
import type { TextCollection } from '#authoring/import/collection.ts';
import { project } from '#entries/fixtures.test-data.ts';

type Files = Readonly<Record<string, string>>;

interface Options {
  /** Files of the project before. */
  readonly into?: Files;
  readonly sections?: Readonly<Record<string, TextCollection>>;
  readonly keepsUnknown?: boolean;
  readonly isDry?: boolean;
}

/** The components of the project that an import may use. */
const components: Files = Object.fromEntries(
  ['Sidenote', 'Tooltip', 'Figure'].map((name) => [`src/components/prose/${name}.astro`, '']),
);

/** Every file below a folder but caches, with its text. */
function filesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((name) => !name.startsWith('.cache/') && !name.startsWith('src/components/'));
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
}

/** A Hugo site with these files, moved into an empty project: what is written and what is said. */
export async function imported(source: Files, { into = {}, ...options }: Options = {}) {
  const root = project({ ...components, ...into });
  const folder = project(source);
  const run = async (more: Options = {}) => {
    const { sections = {}, keepsUnknown = false, isDry = false } = { ...options, ...more };
    const { lines, isWhole } = await hugoImport(
      root,
      folder,
      { sections: new Map(Object.entries(sections)), keepsUnknown, isDry },
      Date.parse('2035-01-01T00:00:00Z'),
    );
    return { report: lines.join('\n'), isWhole, files: filesOf(root) };
  };
  return { ...(await run()), run, root, folder };
}

/** The lines of a report below a heading, without their indentation. */
export function section(report: string, heading: string): string[] {
  const [, rest] = report.split(new RegExp(`^${heading}:$`, 'm'));
  const [lines = ''] = rest?.split(/\n\n/) ?? [];
  return lines.trim() === ''
    ? []
    : lines
        .trim()
        .split('\n')
        .map((line) => line.trim());
}

/** A page with front matter as lines of YAML. */
export const page = (yaml: string, body = 'Text.'): string => `---\n${yaml}\n---\n\n${body}\n`;

export const isThere = (root: string, path: string): boolean => existsSync(join(root, path));
