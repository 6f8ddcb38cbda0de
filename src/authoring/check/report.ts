import type { Site } from '#collections/site.ts';
import type { Problem } from '#entries/problem.ts';

/** What one check has found. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many entries are valid. */
  readonly entries: number;
  /** Whether warnings count as errors. */
  readonly strict: boolean;
  /** What a build of these entries would keep from readers. */
  readonly held: Pick<Site, 'heldBack' | 'awaited'>;
  /** What became of the foreign links, where they were asked. */
  readonly links?: LinksAsked;
}

export interface LinksAsked {
  /** How many different addresses entries name. */
  readonly addresses: number;
  /** How many of them an earlier check had asked lately. */
  readonly kept: number;
  /** Of how many the server would not tell a program. */
  readonly untold: number;
  /** Why the network could not be reached, and so not all addresses were asked. */
  readonly unreachable?: string;
}

/** Whether the content passes. */
export const passes = ({ problems, strict }: Report): boolean =>
  !problems.some(({ severity }) => strict || severity === 'error');
