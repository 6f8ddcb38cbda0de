import { expect, test } from 'vitest';
import { glosses } from '#markdown/glosses.ts';
import { rendered } from '#markdown/rendered.test-data.ts';

const html = (file: string, text: string) => rendered(file, text, { hastPlugins: [glosses()] });

const gloss = (word: string, number: number, title: string) =>
  `<span class="gloss"><button type="button" popovertarget="gloss-${number}" aria-describedby="gloss-${number}"><abbr>${word}</abbr></button><span id="gloss-${number}" popover="auto">${title}</span></span>`;

test.each(['a.md', 'a.mdx'])('%s: an abbreviation says what it stands for', async (file) => {
  const text =
    'The <abbr title="call for papers">CFP</abbr> of <abbr title="A &amp; B">*AB*</abbr>.';
  expect(await html(file, text)).toBe(
    `<p>The ${gloss('CFP', 1, 'call for papers')} of ${gloss('<em>AB</em>', 2, 'A &amp; B')}.</p>`,
  );
});

test.each([
  'An <abbr>ABC</abbr> without a meaning',
  'An <abbr title="">ABC</abbr> with none',
  '[A <abbr title="in a link">B</abbr>](/c/)',
  '## A <abbr title="in a heading">B</abbr>',
  '<summary>A <abbr title="in what opens">B</abbr></summary>',
])('%s stays', async (text) => {
  expect(await html('a.md', text)).not.toContain('button');
  expect(await html('a.mdx', text)).not.toContain('button');
});

test('components get a number of their own', async () => {
  const text =
    'Of <abbr title="a">A</abbr> <Tooltip text="b">B</Tooltip>\n\n<Tooltip text="c">C</Tooltip>';
  expect(await html('a.mdx', text)).toBe(
    `<p>Of ${gloss('A', 1, 'a')} <Tooltip text="b" number="2">B</Tooltip></p>\n<Tooltip text="c" number="3">C</Tooltip>`,
  );
});
