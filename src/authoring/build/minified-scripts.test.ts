import { expect, test } from 'vitest';
import { minified } from '#authoring/build/minified-scripts.ts';

test('a module loses its comments and spaces, and keeps the names it exports', async () => {
  const module = '/** Says it. */\nexport function say(words) {\n  return `${words}!`;\n}\n';
  expect(await minified('say.js', module)).toMatchInlineSnapshot(
    `"export function say(e){return\`\${e}!\`}"`,
  );
});

test('a mistake is told with its file', async () => {
  await expect(minified('half.js', 'const a = ;')).rejects.toThrow('public/half.js: Unexpected');
});
