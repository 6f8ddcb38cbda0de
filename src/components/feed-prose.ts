import Benchmark from './feed-prose/Benchmark.astro';
import Chart from './feed-prose/Chart.astro';
import Figure from './feed-prose/Figure.astro';
import Pictures from './feed-prose/Pictures.astro';
import { components } from '#components/prose.ts';

/** The components of `.mdx` entries for readers outside the site, some of which need another form there. */
export const feedComponents: typeof components = {
  ...components,
  ...{ Benchmark, Chart, Figure },
  ...{ Gallery: Pictures, Compare: Pictures },
};
