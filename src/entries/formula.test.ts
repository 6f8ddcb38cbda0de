import { expect, test } from 'vitest';
import { formulaOf } from '#entries/formula.ts';

const mathml = async (tex: string, isBlock = false): Promise<string> => {
  const formula = await formulaOf(tex, isBlock);
  if ('fault' in formula) throw new Error(formula.fault);
  return formula.mathml;
};

test('a formula in a line and on lines of its own', async () => {
  expect(await mathml('x_{i}')).toBe(
    '<math><semantics><msub><mi>x</mi><mi>i</mi></msub><annotation encoding="application/x-tex">x_{i}</annotation></semantics></math>',
  );
  expect(await mathml('x', true)).toMatch(/^<math display="block"/);
});

test("backticks are GitHub's way to keep the formula from Markdown", async () => {
  expect(await mathml('`a_b`')).toContain('<annotation encoding="application/x-tex">a_b<');
});

test.each([
  ['\\begin{array}{l|r}a&b\\\\\\hline c&d\\end{array}', 'tml-bb tml-l0 tml-br'],
  ['\\begin{align}a&=b\\end{align}', 'tml-half'],
  ['\\begin{cases}1&x>0\\\\0&\\text{else}\\end{cases}', 'tml-l1'],
  ['\\boxed{x}', 'tml-box'],
  ['\\fcolorbox{red}{blue}{x}', 'mathbackground="#0000FF"'],
  ['\\color{red}x', 'mathcolor="#ff0000"'],
  ['\\hat{x}', 'chr-sml wbk-sml-acc'],
])('%s has no style attribute and looks the same', async (tex, kept) => {
  const html = await mathml(tex, true);
  expect(html).toContain(kept);
  expect(html).not.toContain(' style=');
  expect(html).not.toMatch(/<[^>]*class="[^"]*"[^>]*class=/);
});

test('TeX is text in HTML', async () => {
  expect(await mathml('a<b')).toContain('<annotation encoding="application/x-tex">a&lt;b<');
});

test.each([
  ['\\frac{a}', "unexpected end of input in a macro argument, expected '}'"],
  ['\\fooo', 'unsupported function name: \\fooo'],
  ['{x', "expected '}', got 'EOF'"],
  ['x^^2', 'cannot be read'],
  ['\\href{javascript:alert(1)}{x}', 'unsupported function name: \\href'],
  ['\\class{a}{x}', 'function "\\class" is not trusted'],
])('%s is wrong', async (tex, fault) => {
  expect(await formulaOf(tex, false)).toEqual({ fault });
});
