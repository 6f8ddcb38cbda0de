import { expect, test } from 'vitest';
import { githubReport } from '#authoring/check/github.ts';
import { problems, report } from '#authoring/check/reports.test-data.ts';

test('an annotation for each problem, errors first', () => {
  expect(githubReport(report({ problems }), '/site')).toMatchInlineSnapshot(`
    "::error file=src/content/posts/a.md,line=9,col=1::the link /a/ leads nowhere
    ::error file=src/content/posts/b.md,line=1,col=1::title: is missing
    ::warning file=src/content/posts/a.md,line=2,col=1::description: is missing — add a line "description: …"
    2 errors and 1 warning in 2 files, 12 valid entries"
  `);
});

test('signs that mean something in a command', () => {
  const [problem] = problems;
  if (!problem) throw new Error('there is no problem');
  const odd = {
    ...problem,
    file: 'src/content/posts/50%, a: b\r\n.md',
    message: '50 %25, a: b\r\n::error::c',
    hint: 'write "::"',
  };
  const [line] = githubReport(report({ problems: [odd] }), '/site').split('\n');
  expect(line).toMatchInlineSnapshot(
    `"::warning file=src/content/posts/50%25%2C a%3A b%0D%0A.md,line=2,col=1::description: 50 %2525, a: b%0D%0A::error::c — write "::""`,
  );
});

test.each([
  ['/repository', 'docs/site/src/content/posts/a.md'],
  ['/repository/docs/site', 'src/content/posts/a.md'],
  ['/elsewhere', 'src/content/posts/a.md'],
  [undefined, 'src/content/posts/a.md'],
])('paths are those of the repository in %s', (workspace, file) => {
  const lines = githubReport(
    report({ problems: problems.slice(0, 1) }),
    '/repository/docs/site',
    workspace,
  );
  expect(lines).toContain(`::warning file=${file},line=2,col=1::`);
});

test('nothing wrong', () => {
  expect(githubReport(report(), '/site')).toBe('no problems, 12 valid entries');
});
