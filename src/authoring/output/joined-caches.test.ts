import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { joinCaches } from '#authoring/output/joined-caches.ts';
import { pageRecord } from '#authoring/output/page-record.ts';
import { finish, forgetDoubtful, start } from '#authoring/output/trusted-cache.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'joined-'));

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

interface Made {
  readonly configHash?: string;
  readonly dependencyHash?: string;
  readonly madeBy?: string;
}

/** A cache as the build of a part leaves it that made some pages. */
function partWith(pages: readonly string[], made: Made = {}): string {
  const { configHash = 'config', dependencyHash = 'code', madeBy = 'sharp 1' } = made;
  const root = folder();
  const paths = pages.map((page) => {
    write(root, `astro/dist/posts/${page}/index.html`, `<p>${page}`);
    return [`/posts/${page}/`, { cacheKey: page, outputFile: `posts/${page}/index.html` }];
  });
  const routes = {
    'src/pages/posts/[id].astro': { dependencyHash, paths: Object.fromEntries(paths) },
  };
  const list = { version: 1, configHash, lockfileHash: 'lock', keyDigest: 'key', routes };
  write(root, 'astro/incremental-build.json', JSON.stringify(list));
  write(root, `previews/${pages.join('')}.png`, 'PNG');
  finish(join(root, 'astro'), madeBy);
  return root;
}

test('what the parts made is one cache, that a build trusts', () => {
  const cache = folder();
  write(cache, 'astro/dist/posts/old/index.html', 'old');
  expect(joinCaches([partWith(['a', 'b']), partWith(['c'])], cache)).toBe(3);
  expect(existsSync(join(cache, 'astro/dist/posts/old'))).toBe(false);
  expect(readFileSync(join(cache, 'astro/dist/posts/c/index.html'), 'utf8')).toBe('<p>c');
  expect(existsSync(join(cache, 'previews/ab.png'))).toBe(true);
  expect(existsSync(join(cache, 'previews/c.png'))).toBe(true);
  forgetDoubtful(join(cache, 'astro'), 'sharp 1');
  expect([...pageRecord(join(cache, 'astro')).pages.keys()].toSorted()).toEqual([
    'posts/a/index.html',
    'posts/b/index.html',
    'posts/c/index.html',
  ]);
});

test.each([
  ['another configuration', { configHash: 'other' }],
  ['another route’s code', { dependencyHash: 'other' }],
  ['another library of pictures', { madeBy: 'sharp 2' }],
] as const)('parts by %s are refused', (_, made) => {
  const [one, other] = [partWith(['a']), partWith(['b'], made)];
  expect(() => joinCaches([one, other], folder())).toThrow(
    `${other} and ${one} were made by different code — build both anew`,
  );
});

test.each([
  ['is not there', () => join(folder(), 'none')],
  ['holds no pages', () => folder()],
  [
    'was cut in half',
    () => {
      const part = partWith(['a']);
      truncateSync(join(part, 'astro/dist/posts/a/index.html'), 1);
      return part;
    },
  ],
  [
    'has no list of its pages',
    () => {
      const part = partWith(['a']);
      write(part, 'astro/incremental-build.json', '{');
      finish(join(part, 'astro'), 'sharp 1');
      return part;
    },
  ],
  [
    'did not end',
    () => {
      const part = partWith(['a']);
      start(join(part, 'astro'));
      return part;
    },
  ],
])('a part that %s is refused, and nothing is changed', (_, broken) => {
  const [part, cache] = [broken(), folder()];
  write(cache, 'astro/dist/posts/old/index.html', 'old');
  expect(() => joinCaches([partWith(['b']), part], cache)).toThrow(
    `${part} is not what the build of a part left in .cache/ — build the part anew`,
  );
  expect(existsSync(join(cache, 'astro/dist/posts/old/index.html'))).toBe(true);
});
