import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { destinationsOf, linkProblem } from '#collections/links.ts';
import { problemLine } from '#entries/problem.ts';
import type { Source } from '#entries/source.ts';

function withAnchors<Entry extends Source>(entry: Entry, ...anchors: string[]): Entry {
  const nothing = {
    ...{ headings: [], levels: [], links: [], images: [], unspoken: [] },
    ...{ frames: [], components: [], imports: [] },
  };
  return { ...entry, outline: { ...nothing, anchors, excerpt: '', words: 0 } };
}

const post = withAnchors(source('posts', 'here', { tags: ['Go'] }), 'one', 'zwei-ähnliche');
const draft = source('posts', 'draft', { draft: true });
const sources = [
  post,
  draft,
  withAnchors(source('talks', 'file', { slug: 'a-talk' }), 'slides'),
  source('pages', 'über'),
  source('posts', 'later', { date: '2026-12-01' }),
  source('posts', 'gone', { expiryDate: '2026-05-01' }),
];
const content = {
  entries: entriesOf(...sources),
  unread: [{ collection: 'posts', id: 'broken', file: '', files: [] } as const],
  problems: [],
};
const to = destinationsOf(content, now, (path) => path === '/cv.pdf');

const said = (target: string, from = post) =>
  linkProblem(from, { target, line: 7, column: 3 }, to)
    .map(problemLine)
    .join('\n')
    .replace(/^src\/content\/posts\/\w+\.md:7:3 {2}/, '');

test.each([
  'https://example.org/nowhere/',
  '//example.org/nowhere/',
  'mailto:ada@example.org',
  'tel:+32123',
  '/',
  '/posts/',
  '/posts/here/',
  'https://hallwaytrack.example/posts/here/',
  '../here/',
  './',
  '',
  '#one',
  '#zwei-ähnliche',
  '#zwei-%C3%A4hnliche',
  '#main',
  '#user-content-fn-1',
  '/posts/here/?from=feed#one',
  '/talks/a-talk/#slides',
  '/über/',
  '/%C3%BCber/',
  '/tags/go/',
  '/tags/go/#whatever',
  '/rss.xml',
  '/tags/go/rss.xml',
  '/cv.pdf',
  '/posts/broken/#unknown',
])('%s leads somewhere', (target) => {
  expect(said(target)).toBe('');
});

test('links that lead nowhere', () => {
  expect(said('/posts/heer/')).toMatchInlineSnapshot(
    `"error  the link /posts/heer/ leads nowhere — write /posts/here/"`,
  );
  expect(said('/posts/here')).toMatchInlineSnapshot(
    `"error  the link /posts/here leads nowhere — write /posts/here/"`,
  );
  expect(said('/posts/here.md#one')).toMatchInlineSnapshot(
    `"error  the link /posts/here.md#one leads nowhere — write /posts/here/#one"`,
  );
  expect(said('./later.md')).toMatchInlineSnapshot(
    `"error  the link ./later.md leads nowhere — write /posts/later/"`,
  );
  expect(said('../talks/file.md#slides')).toMatchInlineSnapshot(
    `"error  the link ../talks/file.md#slides leads nowhere — write /talks/a-talk/#slides"`,
  );
  expect(said('www.example.org/a')).toMatchInlineSnapshot(
    `"error  the link www.example.org/a leads nowhere — write https://www.example.org/a"`,
  );
  expect(said('https//example.org/a')).toMatchInlineSnapshot(
    `"error  the link https//example.org/a leads nowhere — write https://example.org/a"`,
  );
  expect(said('../file/')).toMatchInlineSnapshot(
    `"error  the link ../file/ leads nowhere — write an address of this site, such as /posts/NAME/"`,
  );
  expect(said('/posts/a-tlak/')).toMatchInlineSnapshot(
    `"error  the link /posts/a-tlak/ leads nowhere — write /talks/a-talk/"`,
  );
  expect(said('/2019/05/some-old-address-of-mine/')).toMatchInlineSnapshot(
    `"error  the link /2019/05/some-old-address-of-mine/ leads nowhere — write an address of this site, such as /posts/NAME/"`,
  );
  expect(said('/tags/c/')).toMatchInlineSnapshot(
    `"error  the link /tags/c/ leads nowhere — write an address of this site, such as /posts/NAME/"`,
  );
  expect(said('https://hallwaytrack.example/nope/')).toMatchInlineSnapshot(
    `"error  the link https://hallwaytrack.example/nope/ leads nowhere — write an address of this site, such as /posts/NAME/"`,
  );
});

test('anchors that lead nowhere', () => {
  expect(said('#oen')).toMatchInlineSnapshot(
    `"error  the link #oen leads to no place on its page — did you mean "one"?"`,
  );
  expect(said('/talks/a-talk/#recording-and-transcript')).toMatchInlineSnapshot(
    `"error  the link /talks/a-talk/#recording-and-transcript leads to no place on its page — the anchors there are: slides"`,
  );
});

test('entries that are not public', () => {
  expect(said('/posts/draft/')).toMatchInlineSnapshot(
    `"error  the link /posts/draft/ leads to an entry that is a draft — publish it first, or remove the link"`,
  );
  expect(said('/posts/gone/')).toMatchInlineSnapshot(
    `"error  the link /posts/gone/ leads to an entry that is expired — publish it first, or remove the link"`,
  );
  expect(said('/posts/later/')).toMatchInlineSnapshot(
    `"warning  the link /posts/later/ leads nowhere until 2026-12-01: the entry is scheduled — publish it first, or remove the link"`,
  );
});

test.each(['/posts/draft/', '/posts/later/', '/posts/gone/'])(
  'a draft may lead to %s',
  (target) => {
    expect(said(target, draft)).toBe('');
  },
);

test('what is no address', () => {
  expect(said('javascript:alert(1)')).toMatchInlineSnapshot(
    `"error  the link javascript:alert(1) runs code — link to an address"`,
  );
  expect(said('DATA:text/html,x')).toMatchInlineSnapshot(
    `"error  the link DATA:text/html,x runs code — link to an address"`,
  );
  expect(said('https://')).toMatchInlineSnapshot(
    `"error  the link "https://" is no address — write it as /posts/NAME/"`,
  );
  expect(said('/posts/%E0%A4%A/')).toMatchInlineSnapshot(
    `"error  the link "/posts/%E0%A4%A/" is no address — write it as /posts/NAME/"`,
  );
  expect(said('#%')).toMatchInlineSnapshot(
    `"error  the link "#%" is no address — write it as /posts/NAME/"`,
  );
});
