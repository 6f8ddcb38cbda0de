import { expect, test } from 'vitest';
import { codeBlocks } from '#markdown/code-blocks.ts';
import { formulas } from '#markdown/formulas.ts';
import { rendered } from '#markdown/rendered.test-data.ts';

const html = (file: string, text: string) =>
  rendered(file, text, { hastPlugins: [formulas, codeBlocks(() => undefined)] });

const x = (tex = 'x', mathml = '<mi>x</mi>', attributes = '') =>
  `<math${attributes}><semantics>${mathml}<annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;
const block = (tex?: string, mathml?: string) =>
  x(tex, mathml, ' display="block" class="tml-display"');

test.each([
  ['Let $x$ be $5 or $6.', `<p>Let ${x()} be $5 or $6.</p>`],
  ['Let $`x`$ be.', `<p>Let ${x()} be.</p>`],
  ['$$\nx\n$$', `<div class="formula">${block()}</div>`],
  ['```math\nx\n```', `<div class="formula">${block()}</div>`],
  ['- $x$\n', `<ul>\n<li>${x()}</li>\n</ul>`],
  [
    '| a |\n| - |\n| $x$ |',
    `<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>${x()}</td>\n</tr>\n</tbody>\n</table>`,
  ],
])('%j', async (text, expected) => {
  expect(await html('a.md', text)).toBe(expected);
  expect(await html('a.mdx', text)).toBe(expected);
});

test('a formula beside a component, with the braces of TeX', async () => {
  expect(await html('a.mdx', '<Kbd>a</Kbd> $x_{i}$')).toBe(
    `<p><Kbd>a</Kbd> ${x('x_{i}', '<msub><mi>x</mi><mi>i</mi></msub>')}</p>`,
  );
});

test('what is wider than a phone scrolls by keyboard', async () => {
  expect(await html('a.md', '$$\nx + x + x + x + x + x + x + x\n$$')).toMatch(
    /^<div class="formula" tabindex="0" role="group" aria-label="Formula"><math display="block"/,
  );
});

test('what is no TeX stays as it was written', async () => {
  expect(await html('a.md', 'Let $\\nope{<}$ be.')).toBe(
    '<p>Let <code>\\nope{&lt;}</code> be.</p>',
  );
});
