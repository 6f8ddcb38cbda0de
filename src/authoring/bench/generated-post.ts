import { goCode, tsCode } from '#authoring/bench/generated-code.ts';
import { type Words, wordsOf } from '#authoring/bench/generated-text.ts';
import { tags as knownTags } from '#authoring/bench/words.ts';

/** A post without meaning and with the shape of a real one. */
export interface GeneratedPost {
  readonly id: string;
  /** The whole file, front matter included; Markdown that is also MDX. */
  readonly text: string;
}

/** What posts of every number lie between: eight years up to here. */
const newest = Date.UTC(2026, 5, 30, 8);
const span = 8 * 365 * 86_400_000;

/** A build time at which every generated post is public. */
export const generatedNow = new Date(newest + 86_400_000).toISOString();

export const generatedId = (index: number): string =>
  `generated-${String(index + 1).padStart(5, '0')}`;

/**
 * One of some number of posts, the first the newest: some 700 words under five headings and three below
 * them, two blocks of code, a list, a quotation, three of forty tags, links to three other posts. The
 * same index and count give the same bytes.
 */
export function generatedPost(index: number, count: number): GeneratedPost {
  const words = wordsOf(index + 1);
  const date = new Date(newest - Math.floor((span * index) / count)).toISOString();
  const tags = new Set<string>();
  while (tags.size < 3) tags.add(words.pick(knownTags));
  const front = [
    `title: ${JSON.stringify(`${words.heading()}, part ${index + 1}`)}`,
    `description: ${JSON.stringify(words.sentence())}`,
    `date: ${date}`,
    `tags: [${[...tags].join(', ')}]`,
  ];
  const link = () => linkFrom(index, count, words);
  return {
    id: generatedId(index),
    text: ['---', ...front, '---', '', ...bodyOf(words, link)].join('\n'),
  };
}

/** To any other post, or to itself where there is no other. */
function linkFrom(index: number, count: number, { number }: Words): string {
  const other = (index + 1 + number(Math.max(1, count - 1))) % count;
  return `[part ${other + 1}](/posts/${generatedId(other)}/)`;
}

function bodyOf(words: Words, link: () => string): string[] {
  const { sentence, word } = words;
  const text = (count: number, last = '') =>
    [...Array.from({ length: count }, sentence), last].filter(Boolean).join(' ');
  const heading = (level: number) => `${'#'.repeat(level)} ${words.heading()}`;
  const item = () => `- **${word('thing')}**: ${sentence()}`;
  const blocks = [
    text(3),
    heading(2),
    text(3, `It began in ${link()}.`),
    goCode(words),
    text(2),
    heading(3),
    text(3),
    heading(2),
    text(3, `Compare ${link()}.`),
    [item(), item(), item(), item()].join('\n'),
    heading(3),
    text(3),
    tsCode(words),
    heading(2),
    text(3),
    `> ${sentence()}`,
    heading(3),
    text(3, `The call is \`${word('thing')}.${word('act')}()\`, as in ${link()}.`),
    heading(2),
    text(4),
    heading(2),
    text(3),
  ];
  return blocks.flatMap((block) => [block, '']);
}
