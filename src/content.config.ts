import { defineCollection } from 'astro:content';
import { buildTime } from '#collections/build-time.ts';
import { inspection } from '#collections/inspection.ts';
import { entries, type Inspection } from '#entries/loader.ts';
import { type Progress, progress } from '#entries/progress.ts';

const inspect: Inspection = async (content, root) => {
  let [looking, line]: [string?, Progress?] = [];
  const said = (what: string, done: number, of: number) => {
    if (what !== looking) {
      line?.end();
      [looking, line] = [what, progress(what, 'looked into')];
    }
    line?.step(done, of);
  };
  return inspection(content, root, buildTime(), said).finally(() => line?.end());
};

export const collections = {
  posts: defineCollection({ loader: entries('posts', inspect) }),
  talks: defineCollection({ loader: entries('talks', inspect) }),
  events: defineCollection({ loader: entries('events', inspect) }),
  people: defineCollection({ loader: entries('people', inspect) }),
  pages: defineCollection({ loader: entries('pages', inspect) }),
  tags: defineCollection({ loader: entries('tags', inspect) }),
};
