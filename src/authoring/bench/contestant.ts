/** A site generator as the benchmark drives it. */
export interface Contestant {
  readonly name: string;
  /** Writes all of a project but its posts into an empty folder. */
  readonly prepare: (folder: string) => void;
  /** Where its posts lie, each as `ID.mdx`. */
  readonly posts: string;
  /** The template that is edited; each of its pages has one `<body>` from there. */
  readonly layout: string;
  /** Arguments for Node that build the project into `dist`. */
  readonly build: readonly string[];
  /** What a build reads from the environment so that it makes nothing that is measured apart. */
  readonly without?: NodeJS.ProcessEnv;
  /** What is measured apart. */
  readonly apart?: string;
}

/** What a build may have left of itself, from the project's folder. */
export const leftovers: readonly string[] = [
  'dist',
  '.astro',
  '.cache',
  'node_modules/.astro',
  'node_modules/.vite',
];

export const astro = 'node_modules/astro/bin/astro.mjs';
