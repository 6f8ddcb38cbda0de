import { expect, test } from 'vitest';
import { fileTrees } from '#markdown/file-tree.ts';
import { rendered } from '#markdown/rendered.test-data.ts';

const lines = async (list: string) => {
  const html = await rendered('a.mdx', `<FileTree>\n${list}\n</FileTree>`, {
    hastPlugins: [fileTrees],
  });
  return html.replace(/\n/g, '').replace(/^<FileTree><ul>|<\/ul><\/FileTree>$/g, '');
};
const name = (html: string) => `<span class="name">${html}</span>`;
const comment = (html: string) => ` <span class="comment">${html}</span>`;

test.each([
  ['- a.ts', `<li class="file">${name('a.ts')}</li>`],
  ['- src/', `<li class="folder">${name('src/')}</li>`],
  ['- a.ts what it is', `<li class="file">${name('a.ts')}${comment('what it is')}</li>`],
  [
    '- **a.ts** what *it* is',
    `<li class="file">${name('<strong>a.ts</strong>')}${comment('what <em>it</em> is')}</li>`,
  ],
  ['- `a b.ts` it', `<li class="file">${name('<code>a b.ts</code>')}${comment('it')}</li>`],
  [
    '- src the code\n  - a.ts',
    `<li class="folder">${name('src')}${comment('the code')}<ul><li class="file">${name('a.ts')}</li></ul></li>`,
  ],
  [
    '- a.ts\n\n- b.ts it',
    `<li class="file">${name('a.ts')}</li><li class="file">${name('b.ts')}${comment('it')}</li>`,
  ],
])('%j', async (list, html) => {
  expect(await lines(list)).toBe(html);
});

test('other lists stay', async () => {
  const html = await rendered('a.mdx', '- a b\n\n<Other>\n- c d\n</Other>', {
    hastPlugins: [fileTrees],
  });
  expect(html).not.toContain('span');
});
