import type { Words } from '#words/words.ts';
import { charts } from './charts.ts';
import { documents } from './documents.ts';
import { machines } from './machines.ts';
import { pages } from './pages.ts';
import { prose } from './prose.ts';
import { scripts } from './scripts.ts';

/** The site's own words in German. */
export const de: Words = { ...pages, ...documents, ...machines, charts, prose, scripts };
