import { createCssVariablesTheme, createHighlighter, type ThemedToken } from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { expect, test } from 'vitest';
import { lineColourer } from '#markdown/coloured-lines.ts';

const theme = { ...createCssVariablesTheme({ name: 'classes' }), name: 'classes' };
const shiki = await createHighlighter({
  langs: ['ts', 'go', 'html', 'markdown', 'python', 'bash', 'yaml'],
  themes: [theme],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});
const shown = (tokens: readonly ThemedToken[]) =>
  tokens.map(({ content, color }) => `${content}<${color}>`).join('');
/** The whole text at once, as Shiki does it. */
const atOnce = (code: string, lang: string) =>
  shiki
    .codeToTokensBase(code, { lang: lang as 'ts', theme, tokenizeTimeLimit: 0 })
    .map(shown)
    .join('\n');
const coloured = lineColourer(shiki, theme, shown);

const texts: readonly (readonly [string, string])[] = [
  ['ts', 'const a = 1;\n\n/* a\nconst b = 2;\n*/\nconst b = 2;\n'],
  ['ts', 'const t = `a\nconst b = 2;\n${b\n}`;\nconst b = 2;'],
  ['go', 'import (\n\t"fmt"\n)\n\nvar s = `\nimport (\n`\nimport (\n\t"fmt"\n)\n'],
  [
    'html',
    '<script>\nlet a = "<b>";\n</script>\nlet a = "<b>";\n<style>\na { color: red }\n</style>',
  ],
  ['markdown', '# a\n\n```ts\nconst b = 2;\n```\nconst b = 2;\n\n> a\nb\n\n- a\n  b\n'],
  ['python', 'def f():\n    """\n    def f():\n    """\n    return f"{a}"\n'],
  ['bash', 'cat <<E\necho $A\nE\necho $A\n'],
  ['yaml', 'a: |\n  b: c\nb: c\n  d: "e\n  f"\n'],
  ['ts', 'a\r\n"b"\r\n'],
];

test.each(texts)('line by line and at once: the same, in %s: %j', (language, code) => {
  expect(coloured(code, language)).toBe(atOnce(code, language));
});

test('what was met before does not change what comes', () => {
  const lines = texts.flatMap(([language, code]) => (language === 'ts' ? code.split('\n') : []));
  // Every line after every other: each is met where something else is open.
  for (const one of lines) {
    for (const other of lines) {
      const code = `${one}\n${other}\n${one}`;
      expect(coloured(code, 'ts'), code).toBe(atOnce(code, 'ts'));
    }
  }
});
