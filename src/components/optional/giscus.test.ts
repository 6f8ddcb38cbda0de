import { expect, test } from 'vitest';
import { discussionsUrl, widgetUrl } from '#components/optional/giscus.ts';

const comments = {
  repository: 'owner/name',
  repositoryId: 'R_1',
  category: 'Comments & more',
  categoryId: 'DIC_1',
};

test('a page is found by its path, whatever its host, base or title', () => {
  const page = 'https://hallwaytrack.example/posts/a/';
  const url = new URL(
    widgetUrl(comments, { path: '/posts/a/', page, description: 'On a & b.', locale: 'de' }),
  );
  expect(url.origin + url.pathname).toBe('https://giscus.app/de/widget');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    backLink: page,
    description: 'On a & b.',
    repo: 'owner/name',
    repoId: 'R_1',
    category: 'Comments & more',
    categoryId: 'DIC_1',
    term: 'posts/a/',
    strict: '1',
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'bottom',
  });
});

test('without a script the same discussion is found on GitHub', () => {
  expect(discussionsUrl(comments, '/posts/a/')).toBe(
    'https://github.com/owner/name/discussions?discussions_q=in%3Atitle+%22posts%2Fa%2F%22',
  );
});
