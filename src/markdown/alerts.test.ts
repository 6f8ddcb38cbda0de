import { expect, test } from 'vitest';
import { alerts } from '#markdown/alerts.ts';
import { rendered } from '#markdown/rendered.test-data.ts';

const alert = (kind: string, title: string, text: string) =>
  `<aside class="alert ${kind}" role="note"><p class="title">${title}</p>${text}</aside>`;

test.each([
  ['> [!NOTE]\n> Text', alert('note', 'Note', '<p>Text</p>')],
  ['> [!tip]\n> Text', alert('tip', 'Tip', '<p>Text</p>')],
  ['> [!IMPORTANT]\n> Text', alert('important', 'Important', '<p>Text</p>')],
  ['> [!WARNING]\n>\n> One\n>\n> Two', alert('warning', 'Warning', '<p>One</p><p>Two</p>')],
  ['> [!CAUTION]\n> - a', alert('caution', 'Caution', '<ul>\n<li>a</li>\n</ul>')],
  [
    '> [!NOTE] A *title* of `mine`\n> Text *goes*\n> on',
    alert('note', 'A <em>title</em> of <code>mine</code>', '<p>Text <em>goes</em>\non</p>'),
  ],
  ['> [!NOTE] A title alone', alert('note', 'A title alone', '')],
  ['> [!NOTE]', alert('note', 'Note', '')],
  ['> [!NOTE] *A*\n> B', alert('note', '<em>A</em>', '<p>B</p>')],
  [':::note\nText\n:::', alert('note', 'Note', '<p>Text</p>')],
  [':::warning[A *title*]\nText\n:::', alert('warning', 'A <em>title</em>', '<p>Text</p>')],
  [
    '::::note\n:::tip\nIn\n:::\nOut\n::::',
    alert('note', 'Note', `${alert('tip', 'Tip', '<p>In</p>')}<p>Out</p>`),
  ],
])('%j stands aside', async (text, html) => {
  expect(await rendered('a.md', text, { mdastPlugins: [alerts] })).toBe(html);
  expect(await rendered('a.mdx', text, { mdastPlugins: [alerts] })).toBe(html);
});

test('a block may have its title as an attribute', async () => {
  expect(
    await rendered('a.md', ':::note{title="A <b>"}\nText\n:::', { mdastPlugins: [alerts] }),
  ).toBe(alert('note', 'A &lt;b&gt;', '<p>Text</p>'));
});

test('what the check has complained of can still be read', async () => {
  const text = ':::other[A label]\nText\n:::';
  expect(await rendered('a.md', text, { mdastPlugins: [alerts] })).toBe(
    '<div><p>A label</p><p>Text</p></div>',
  );
  expect(await rendered('a.md', '> [!OTHER]\n> Text', { mdastPlugins: [alerts] })).toBe(
    '<blockquote>\n<p>[!OTHER]\nText</p>\n</blockquote>',
  );
});

test.each(['> Text [!NOTE]', '> **[!NOTE]**', '> `[!NOTE]`', '[!NOTE] Text'])(
  '%s is none',
  async (text) => {
    expect(await rendered('a.md', text, { mdastPlugins: [alerts] })).not.toContain('aside');
  },
);
