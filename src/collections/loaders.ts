import { buildTime } from '#collections/build-time.ts';
import { inspection } from '#collections/inspection.ts';
import { entries } from '#entries/loader.ts';
import type { Inspection } from '#entries/watch.ts';

const inspect: Inspection = (content, root, say) => inspection(content, root, buildTime(), say);

/** Loads the entries of a collection, and looks for what is wrong with the content as a whole. */
export const loaderOf = (collection: Parameters<typeof entries>[0]) => entries(collection, inspect);
