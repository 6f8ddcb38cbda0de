import { expect, test } from 'vitest';
import { settingsProblems } from '#collections/settings-problems.ts';
import { problemReport } from '#entries/problem.ts';

const text = `export interface Comments {
  readonly repository: string;
}
export const site = {
  comments: {
    repository: 'name',
    repositoryId: 'R_1',
    category: 'General',
    categoryId: 'DIC_1',
  } as Comments,
  newsletter: { action: 'letters.example', field: 'email', hiden: {} },
  analytics: { script: 'stats.js', data: { Domain: 'a' } },
  editUrl: 'https://github.com/owner/name/edit/main',
  share: { Bluesky: 'https://bsky.app/intent/compose?text={link}' },
};
`;

test('each mistake is told with its place and what to type', () => {
  const comments = {
    repository: 'name',
    repositoryId: 'R_1',
    category: 'General',
    categoryId: 'DIC_1',
  };
  const wrong = {
    comments,
    newsletter: { action: 'letters.example', field: 'email', hiden: { a: 'b' } },
    analytics: { script: 'stats.js', data: { Domain: 'a' } },
    editUrl: 'https://github.com/owner/name/edit/main',
    share: { Bluesky: 'https://bsky.app/intent/compose?text={link}' },
  };
  expect(problemReport(settingsProblems(wrong, text))).toMatchInlineSnapshot(`
    "src/site.config.ts:6:5  error  comments.repository: must be owner/name, received "name" — write repository: owner/name
    src/site.config.ts:11:17  error  newsletter.action: must be an address that begins with https://, received "letters.example" — write action: https://letters.example
    src/site.config.ts:11:60  error  newsletter.hiden: is not a known field — did you mean "hidden"?
    src/site.config.ts:12:16  error  analytics.script: must be an address that begins with https://, or a path of this site, received "stats.js" — write script: /stats.js
    src/site.config.ts:12:36  error  analytics.data: must have names in lower case: domain for data-domain, received {"Domain":"a"}
    src/site.config.ts:13:3  error  editUrl: must be an address that ends with a slash, for the path of a file to follow, received "https://github.com/owner/name/edit/main" — write editUrl: https://github.com/OWNER/NAME/edit/main/
    src/site.config.ts:14:12  error  share.Bluesky: must be an address with {url} in it, as https://bsky.app/intent/compose?text={title}%20{url}, received "https://bsky.app/intent/compose?text={link}"
    7 errors in 1 file"
  `);
});

test('what is turned off, and what is right, is no mistake', () => {
  const off = { comments: undefined, newsletter: undefined, analytics: undefined };
  expect(settingsProblems({ ...off, editUrl: '', share: {} }, '')).toEqual([]);
  const right = {
    comments: { repository: 'a/b.c', repositoryId: 'R_kg', category: 'Q & A', categoryId: 'DIC_k' },
    newsletter: { action: 'https://a.example/b', field: 'EMAIL', hidden: { list: '1' } },
    analytics: { script: '/stats.js' },
    editUrl: 'https://github.com/owner/name/edit/main/',
    share: { Mail: 'mailto:?subject={title}&body={url}' },
  };
  expect(settingsProblems(right, '')).toEqual([]);
});
