import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import type * as loaders from '#collections/loaders.ts';

// Node loads what reads the content, as it does for a check: Vite would transform hundreds of modules first.
const { loaderOf }: typeof loaders = createRequire(import.meta.url)('#collections/loaders.ts');

export const collections = {
  posts: defineCollection({ loader: loaderOf('posts') }),
  talks: defineCollection({ loader: loaderOf('talks') }),
  events: defineCollection({ loader: loaderOf('events') }),
  people: defineCollection({ loader: loaderOf('people') }),
  pages: defineCollection({ loader: loaderOf('pages') }),
  tags: defineCollection({ loader: loaderOf('tags') }),
};
