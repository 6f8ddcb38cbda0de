import { entry } from '../content.ts';

/** One mistake of an author's: the files that make it and what must be said of it. */
export interface Mistake {
  /** Files below `src/content`; each mistake has names of its own, so that all can be made at once. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the error stands: a file below `src/content`, line and column. */
  readonly at: string;
  /** What the message says. */
  readonly says: RegExp;
  /** The text to type, after the dash. */
  readonly hint: RegExp;
}

const dated = (title: string, ...lines: string[]) => [
  `title: ${title}`,
  'date: 2026-02-13',
  ...lines,
];
const body = (text: string, ...lines: string[]) => entry(dated('A mistake', ...lines), text);

export const mistakes: Readonly<Record<string, Mistake>> = {
  'YAML that does not parse': {
    files: { 'posts/m-yaml.md': entry(['title: Go: a report', 'date: 2026-02-13']) },
    at: 'posts/m-yaml.md:2:8',
    says: /YAML: /,
    hint: /title: "Go: a report"/,
  },
  'an unclosed quote': {
    files: { 'posts/m-quote.md': entry(['title: "Go', 'date: 2026-02-13']) },
    at: 'posts/m-quote.md:2:8',
    says: /YAML: .*quote/,
    hint: /close/,
  },
  'no front matter': {
    files: { 'posts/m-bare.md': 'Just words.\n' },
    at: 'posts/m-bare.md:1:1',
    says: /front matter/,
    hint: /---/,
  },
  'no title': {
    files: { 'posts/m-title.md': entry(['date: 2026-02-13']) },
    at: 'posts/m-title.md:1:1',
    says: /title: is missing/,
    hint: /title: /,
  },
  'no date': {
    files: { 'posts/m-dateless.md': entry(['title: A mistake']) },
    at: 'posts/m-dateless.md:1:1',
    says: /date: is missing/,
    hint: /date: \d{4}-\d{2}-\d{2}/,
  },
  'a date that does not exist': {
    files: { 'posts/m-date.md': entry(['title: A mistake', 'date: 2026-02-30']) },
    at: 'posts/m-date.md:3:1',
    says: /date: .*2026-02-30/,
    hint: /date: \d{4}-\d{2}-\d{2}/,
  },
  'an end before the beginning': {
    files: { 'posts/m-never.md': body('Words.', 'expiryDate: 2020-01-01') },
    at: 'posts/m-never.md:4:1',
    says: /expiryDate: .*later than `date`/,
    hint: /expiryDate: \d{4}-\d{2}-\d{2}/,
  },
  'an unknown key': {
    files: { 'posts/m-key.md': body('Words.', 'tagz: [go]') },
    at: 'posts/m-key.md:4:1',
    says: /tagz: /,
    hint: /"?tags"?/,
  },
  'an unknown key inside another': {
    files: {
      'posts/m-inner.md': body(
        'Words.',
        'cover:',
        '  image: /uploads/go-instrumentation-layers.svg',
        '  captoin: X',
      ),
    },
    at: 'posts/m-inner.md:6:3',
    says: /cover\.captoin: /,
    hint: /"?caption"?/,
  },
  'a value outside its list': {
    files: { 'talks/m-enum.md': body('Words.', 'kind: workshp') },
    at: 'talks/m-enum.md:4:1',
    says: /kind: .*workshp/,
    hint: /kind: workshop/,
  },
  'an event that does not exist': {
    files: {
      'talks/m-event.md': body(
        'Words.',
        'deliveries:',
        '  - event: fosdem-2062',
        '    date: 2026-02-01',
      ),
    },
    at: 'talks/m-event.md:5:5',
    says: /"fosdem-2062"/,
    hint: /fosdem-2026/,
  },
  'a speaker who does not exist': {
    files: { 'talks/m-person.md': body('Words.', 'speakers:', '  - person: kemal-akoyun') },
    at: 'talks/m-person.md:5:5',
    says: /"kemal-akoyun"/,
    hint: /kemal-akkoyun/,
  },
  'a missing cover': {
    files: { 'posts/m-cover.md': body('Words.', 'cover:', '  image: /uploads/gone.png') },
    at: 'posts/m-cover.md:5:3',
    says: /\/uploads\/gone\.png/,
    hint: /src\/media\/gone\.png/,
  },
  'a missing image in Markdown': {
    files: { 'posts/m-image.md': body('Words.\n\n![X](/uploads/gone.png)') },
    at: 'posts/m-image.md:8:1',
    says: /\/uploads\/gone\.png/,
    hint: /src\/media\/gone\.png/,
  },
  'a missing image beside the entry': {
    files: { 'posts/m-beside/index.md': body('![X](./gone.png)') },
    at: 'posts/m-beside/index.md:6:1',
    says: /\.\/gone\.png/,
    hint: /src\/content\/posts\/m-beside\/gone\.png/,
  },
  'a missing image in a component': {
    files: { 'posts/m-figure.mdx': body('Words.\n\n<Figure src="/uploads/gone.png" alt="X" />') },
    at: 'posts/m-figure.mdx:8:1',
    says: /\/uploads\/gone\.png/,
    hint: /src\/media\/gone\.png/,
  },
  'a missing image in raw HTML': {
    files: { 'posts/m-html.md': body('<p><img src="/uploads/gone.png" alt="X"></p>') },
    at: 'posts/m-html.md:6:4',
    says: /\/uploads\/gone\.png/,
    hint: /src\/media\/gone\.png/,
  },
  'a link that leads nowhere': {
    files: { 'posts/m-link.md': body('Words and [a link](/posts/fosdem-2062/).') },
    at: 'posts/m-link.md:6:11',
    says: /\/posts\/fosdem-2062\//,
    hint: /\/posts\/fosdem-2026\//,
  },
  'a link without its slash': {
    files: { 'posts/m-slash.md': body('[A link](/posts/fosdem-2026)') },
    at: 'posts/m-slash.md:6:1',
    says: /\/posts\/fosdem-2026/,
    hint: /\/posts\/fosdem-2026\//,
  },
  'an anchor that is not there': {
    files: { 'posts/m-anchor.md': body('## The only one\n\n[A link](#the-onyl-one)') },
    at: 'posts/m-anchor.md:8:1',
    says: /#the-onyl-one/,
    hint: /the-only-one/,
  },
  'MDX that does not parse': {
    files: { 'posts/m-syntax.mdx': body('Words.\n\n<Aside>\n\nNever closed.') },
    at: 'posts/m-syntax.mdx:8:1',
    says: /MDX: /,
    hint: /close the tag/,
  },
  'a name that nothing defines': {
    files: { 'posts/m-expression.mdx': body('Words {nothing.here} and more.') },
    at: 'posts/m-expression.mdx:6:8',
    says: /nothing/,
    hint: /\\\{/,
  },
  'an unknown component': {
    files: { 'posts/m-component.mdx': body('Words.\n\n<Figrue alt="X" />') },
    at: 'posts/m-component.mdx:8:1',
    says: /<Figrue>/,
    hint: /"Figure"/,
  },
  'a name that is no address': {
    files: { 'posts/m name.md': body('Words.') },
    at: 'posts/m name.md:1:1',
    says: /"m name"/,
    hint: /m-name/,
  },
  'two files at one address': {
    files: { 'posts/m-twin.md': body('Words.'), 'posts/m-twin.mdx': body('Words.') },
    at: 'posts/m-twin.mdx:1:1',
    says: /\/posts\/m-twin\/.*src\/content\/posts\/m-twin\.md/,
    hint: /slug: /,
  },
  'a slug that is taken': {
    files: {
      'posts/m-slug-one.md': body('Words.', 'slug: m-slug'),
      'posts/m-slug-two.md': body('Words.', 'slug: m-slug'),
    },
    at: 'posts/m-slug-two.md:4:1',
    says: /\/posts\/m-slug\/.*src\/content\/posts\/m-slug-one\.md/,
    hint: /slug: /,
  },
  'two tags at one address': {
    files: {
      'posts/m-tag-one.md': body('Words.', 'tags: [C#]'),
      'posts/m-tag-two.md': body('Words.', 'tags: [C Sharp]'),
    },
    at: 'posts/m-tag-two.md:4:8',
    says: /"C Sharp".*"C#".*src\/content\/posts\/m-tag-one\.md.*\/tags\/c-sharp\//,
    hint: /"C#"/,
  },
};
