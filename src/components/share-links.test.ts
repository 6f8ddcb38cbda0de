import { expect, test } from 'vitest';
import { editUrl, shareLinks } from '#components/share-links.ts';

test('the address and the title stand in a link as one value each', () => {
  const links = shareLinks(
    {
      Bluesky: 'https://bsky.app/intent/compose?text={title}%20{url}',
      'E-mail': 'mailto:?subject={title}&body={url}',
    },
    { url: 'https://a.example/posts/ä/?b=c&d', title: 'Q&A: 100% $& “yes”' },
  );
  expect(links.map(({ label }) => label)).toEqual(['Bluesky', 'E-mail']);
  const text = new URL(links[0]?.href ?? '').searchParams.get('text');
  expect(text).toBe('Q&A: 100% $& “yes” https://a.example/posts/ä/?b=c&d');
  const mail = new URL(links[1]?.href ?? '').searchParams;
  expect([...mail]).toEqual([
    ['subject', 'Q&A: 100% $& “yes”'],
    ['body', 'https://a.example/posts/ä/?b=c&d'],
  ]);
});

test('without services there is nothing', () => {
  expect(shareLinks({}, { url: 'https://a.example/', title: 'A' })).toEqual([]);
});

test('a file is mended at its own address, whatever its name holds', () => {
  const base = 'https://github.com/owner/name/edit/main/';
  expect(editUrl(base, 'src/content/posts/a.mdx')).toBe(`${base}src/content/posts/a.mdx`);
  const url = new URL(editUrl(base, 'src/content/posts/C# & 100%?/ü.md'));
  expect(decodeURIComponent(url.pathname)).toBe(
    '/owner/name/edit/main/src/content/posts/C# & 100%?/ü.md',
  );
});
