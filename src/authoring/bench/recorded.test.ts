import { expect, test } from 'vitest';
import { recorded } from '#authoring/bench/recorded.ts';

test('what stands between the marks is replaced, and nothing else', () => {
  const text = '# A\n\n<!-- x -->\n\nold\n\n<!-- /x -->\n\nB\n';
  const once = recorded(text, 'x', 'new $&');
  expect(once).toBe('# A\n\n<!-- x -->\n\nnew $&\n\n<!-- /x -->\n\nB\n');
  expect(recorded(once, 'x', 'new $&')).toBe(once);
});

test.each(['', '<!-- x -->', '<!-- /x --><!-- x -->'])('%j has no place', (text) => {
  expect(() => recorded(text, 'x', 'new')).toThrow('write <!-- x --> and <!-- /x -->');
});
