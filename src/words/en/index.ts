import { charts } from './charts.ts';
import { documents } from './documents.ts';
import { machines } from './machines.ts';
import { pages } from './pages.ts';
import { prose } from './prose.ts';
import { scripts } from './scripts.ts';

/**
 * The site's own words in English, and the pattern for every other language.
 *
 * `[words](name)` in a text is a link, `{name}` something that stands there, such as a title: both may
 * stand wherever the language wants them. What takes a number or a name is a function.
 */
export const en = { ...pages, ...documents, ...machines, charts, prose, scripts };
