import { join } from 'node:path';
import { site as facts } from '#site.config';
import { projectFolder } from './project.ts';

/** One of the two built sites that the same tests run against. */
export interface Site {
  readonly name: 'root' | 'sub';
  /** Where it says it is, base path included. */
  readonly address: string;
  /** Where the tests reach it. */
  readonly served: string;
  readonly dist: string;
}

export const sites: Readonly<Record<Site['name'], Site>> = {
  root: {
    name: 'root',
    address: `${facts.url}/`,
    served: 'http://localhost:4391/',
    dist: join(projectFolder, 'dist'),
  },
  sub: {
    name: 'sub',
    address: 'https://sub.example/sub/',
    served: 'http://localhost:4392/sub/',
    dist: join(projectFolder, '.cache/e2e/sub/dist'),
  },
};
