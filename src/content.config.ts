import { defineCollection } from 'astro:content';
import { buildTime } from '#collections/build-time.ts';
import { inspection } from '#collections/inspection.ts';
import { entries, type Inspection } from '#entries/loader.ts';

const inspect: Inspection = (content, root) => inspection(content, root, buildTime());

export const collections = {
  posts: defineCollection({ loader: entries('posts', inspect) }),
  talks: defineCollection({ loader: entries('talks', inspect) }),
  events: defineCollection({ loader: entries('events', inspect) }),
  people: defineCollection({ loader: entries('people', inspect) }),
  pages: defineCollection({ loader: entries('pages', inspect) }),
  tags: defineCollection({ loader: entries('tags', inspect) }),
};
