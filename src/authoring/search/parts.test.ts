import { expect, test } from 'vitest';
import { indexesOf, inParts } from '#authoring/search/parts.ts';

const page = (url: string, text = 'words') => ({
  url,
  content: `<html><body><article data-pagefind-body>${text}</article></body></html>`,
});
const pages = Array.from({ length: 40 }, (_, index) => page(`/posts/${index}/`));

test('few pages are one part, many are several of about one size', () => {
  expect(inParts([], 0, '').map((part) => part.pages)).toEqual([[]]);
  expect(inParts(pages, 40, '', 40)).toHaveLength(1);
  const parts = inParts(pages, 40, '', 10);
  expect(parts).toHaveLength(4);
  expect(parts.flatMap((part) => part.pages).toSorted()).toHaveLength(40);
  for (const part of parts) expect(part.pages.length).toBeGreaterThan(4);
});

test('a page that is new or changed changes one part, what all depend on changes all', () => {
  const before = inParts(pages, 40, '', 10).map(({ key }) => key);
  const changed = (next: typeof pages, base = '') =>
    inParts(next, 40, base, 10).filter(({ key }, index) => key !== before[index]).length;
  expect(changed(pages)).toBe(0);
  expect(changed([page('/posts/new/'), ...pages])).toBe(1);
  expect(changed(pages.with(7, page('/posts/7/', 'other words')))).toBe(1);
  expect(changed(pages.slice(1))).toBe(1);
  expect(changed(pages, 'another indexer')).toBe(4);
});

test('parts that are known are not made, and how far the others are is told', async () => {
  const parts = inParts(pages, 40, '', 10);
  const asked: string[] = [];
  let read = 0;
  const indexes = await indexesOf(parts, {
    language: 'en',
    keep: (_, name, make) => {
      asked.push(name);
      return name === 'part-2-of-4' ? Promise.resolve([]) : make();
    },
    step: (done) => {
      read = done;
    },
  });
  expect(asked).toEqual(['part-1-of-4', 'part-2-of-4', 'part-3-of-4', 'part-4-of-4']);
  expect(indexes.map((files) => files.length > 0)).toEqual([true, false, true, true]);
  expect(read).toBeGreaterThan(0);
});

test('what is wrong in a thread is thrown here', async () => {
  const parts = inParts(pages, 40, '', 10);
  const nothing = undefined as unknown as string;
  const wrong = parts.map((part) => ({ ...part, pages: [{ url: '/', content: nothing }] }));
  await expect(indexesOf(wrong, { language: 'en' })).rejects.toThrow('file_contents');
});
