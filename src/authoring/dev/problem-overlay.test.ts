import { expect, test } from 'vitest';
import { overlayOf } from '#authoring/dev/problem-overlay.ts';
import type { Problem } from '#entries/problem.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  file: 'src/content/posts/b.md',
  line: 3,
  column: 7,
  severity: 'error',
  message: 'must be a date',
  hint: 'write it as 2026-02-13',
  ...more,
});

test('the first error is shown where it stands, the others in a line each', () => {
  const overlay = overlayOf(
    [
      problem({ file: 'src/content/posts/c.md', message: 'is missing' }),
      problem({ field: 'date' }),
      problem({ severity: 'warning', file: 'src/content/posts/a.md' }),
    ],
    '/project',
    () => 'one\ntwo\nthree\n',
  );
  const others = 'src/content/posts/c.md:3:7  error  is missing — write it as 2026-02-13';
  expect(overlay?.err).toEqual({
    name: 'Content',
    title: '2 errors in 2 files',
    message: `date: must be a date — write it as 2026-02-13\n${others}`,
    stack: `src/content/posts/b.md:3:7  error  date: must be a date — write it as 2026-02-13\n${others}`,
    id: '/project/src/content/posts/b.md',
    loc: { file: '/project/src/content/posts/b.md', line: 3, column: 7 },
    highlightedCode: expect.stringContaining(
      '<span class="line error-line">three</span>',
    ) as string,
  });
});

test('what an author wrote is text in the overlay', () => {
  const overlay = overlayOf([problem({ message: '<img src=x>' })], '/project', () => '<b>&');
  expect(overlay?.err.message).toContain('&lt;img src=x&gt;');
  expect(overlay?.err.highlightedCode).toContain('&lt;b&gt;&amp;');
});

test('warnings alone hide no page', () => {
  const warning = problem({ severity: 'warning' });
  expect(overlayOf([warning], '/project', () => '')).toBeUndefined();
});
