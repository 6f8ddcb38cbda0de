import { expect, test } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { treeOf } from '#entries/syntax.ts';
import { textProblems } from '#entries/text-problems.ts';

/** What the check says of a text, a line each. */
const said = async (file: string, body: string): Promise<string> =>
  (await textProblems(file, body, treeOf(file, body))).map(problemLine).join('\n');

test.each([
  ['code', '```js\na\n```\n\n~~~~\n```\n~~~~\n\n    [^1]\n\nAnd `[^1] {{< x >}} ![a](/b c)`\n'],
  [
    'code in quotations and lists',
    '> ```js\n> a\n> ```\n\n- a\n\n  ```\n  b\n  ```\n\n1. ```\n   ```\n',
  ],
  ['a footnote', 'A[^a b] word[^1] and again[^1]\n\n[^1]: text\n'],
  ['what only looks like syntax', 'An \\[^1], a[i](j k), [a] (/b c), {{ x }}, a <<<<<<< b\n'],
])('nothing is lost of %s', async (_, body) => {
  expect(await said('x.md', body)).toBe('');
});

test('nothing is lost of HTML', async () => {
  const body = 'A<BR>b <!-- a <T> comment --> <B>c</B>\n\n<!--\n<T>\n-->\n\n<DIV>\na\n</DIV>\n';
  expect(await said('x.md', body)).toBe('');
  expect(await said('x.mdx', 'A {/* comment */}<Kbd>b</Kbd>\n')).toBe('');
});

test.each(['x.md', 'x.mdx'])('%s: code that is not closed', async (file) => {
  expect(await said(file, 'Text\n\n```js\nlet a\n\n## More\n')).toBe(
    `${file}:3:1  error  the block of code is not closed, and takes in all that follows — add a line "\`\`\`" where it ends`,
  );
  expect(await said(file, '- a\n\n  ~~~~\n  b\n  ~~~\n\nText\n')).toBe(
    `${file}:3:3  error  the block of code is not closed, and takes in all that follows — add a line "~~~~" where it ends`,
  );
  expect(await said(file, 'Text\n\n```\n')).toContain(
    '3:1  error  the block of code is not closed',
  );
});

test('HTML that hides or loses what is written', async () => {
  expect(await said('x.md', 'Text\n\n<!-- to do\n\n## More\n')).toMatchInlineSnapshot(
    `"x.md:3:1  error  the comment is not closed, and hides all that follows — write "-->" where it ends"`,
  );
  expect(await said('x.md', 'A Vec<T> and\n<Aside kind="tip">b</Aside>\n')).toMatchInlineSnapshot(`
    "x.md:1:6  error  <T> is no HTML and is lost — write "\\<T" for the signs themselves; a component needs a file whose name ends in .mdx
    x.md:2:1  error  <Aside> is no HTML and is lost — write "\\<Aside" for the signs themselves; a component needs a file whose name ends in .mdx"
  `);
});

test('syntax that stands in the text as it is typed', async () => {
  const body = `A[^1] and ![a *b*](/uploads/My Photo.png), "c"[^2].

{{< figure src="a.png" >}} and {{% note %}}b{{% /note %}}

[a]() [](/b/)

<<<<<<< HEAD
A
=======
B
>>>>>>> other

![A photo](/uploads/My Photo.png)

[^2]: c
[^3]: d
`;
  expect(await said('x.md', body)).toMatchInlineSnapshot(`
    "x.md:1:2  warning  there is no footnote [^1] — add a line "[^1]: text"
    x.md:3:1  warning  {{< figure src="a.png" >}} is a shortcode of Hugo and is shown as it is typed — write what it stands for, or "npm run import -- hugo PATH", which does so for a whole site
    x.md:3:32  warning  {{% note %}} is a shortcode of Hugo and is shown as it is typed — write what it stands for, or "npm run import -- hugo PATH", which does so for a whole site
    x.md:5:1  error  the link [a]() leads to no address — write it as [words](/posts/NAME/)
    x.md:5:7  warning  the link [](/b/) has no words — write it as [words](/b/)
    x.md:7:1  error  two versions of a text stand here, which Git could not join — keep one, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"
    x.md:13:2  error  the address /uploads/My Photo.png holds a space, so that nothing is made of it — write /uploads/My%20Photo.png
    x.md:16:1  warning  the footnote [^3] is named nowhere and is not shown — write [^3] behind the word it belongs to"
  `);
});
