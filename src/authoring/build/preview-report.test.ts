import { expect, test } from 'vitest';
import { previewLine } from '#authoring/build/preview-report.ts';

test.each([
  [42, 42, 'previews: 42, all drawn now'],
  [42, 3, 'previews: 42, 3 of them drawn now'],
  [42, 0, 'previews: 42, as before'],
])('%d previews, %d drawn', (all, drawn, line) => {
  expect(previewLine(all, drawn)).toBe(line);
});
