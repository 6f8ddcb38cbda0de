import { expect, test } from 'vitest';
import { textTwin } from '#markdown/twin.test-data.ts';

const twin = (body: string) => textTwin('a.mdx', body);

test.each([
  ["{'a'}", 'a'],
  ['{"a *b* \\"c\\" {d}"}', 'a \\*b\\* "c" {d}'],
  ['{`a\nb`}', 'a b'],
  ["{'it\\'s \\u00e9 \\x41 \\u{1f3a4}\\n.'}", "it's é A 🎤 ."],
  ["{'\\ud83c'}", ''],
  ['{1}', '1'],
  ['{-2.5}', '\\-2.5'],
  ['{1}{". a"}', '1. a'],
  ['{true}', ''],
  ['{undefined}', ''],
  ['{/* a */}', ''],
  ['{\n  // a\n}', ''],
  ['{}', ''],
  ['{6 * 7}', '42'],
  ['{[1, null, ["a", 2n]]}', '1a2'],
  ['{props.a}', '`props.a`'],
  ['{({})}', '`({})`'],
  ['{[<b>a</b>]}', '`[<b>a</b>]`'],
  ['{process.exit()}', '`process.exit()`'],
  ['{`a ${1}`}', 'a 1'],
  ["{['a', 'b']\n  .join()}", 'a,b'],
  ["{'# a'}", '\\# a'],
  ["a{' '}\nb", 'a \nb'],
  ["a {'b'} c {/* d */} e{/* f */}.", 'a b c e.'],
  ['a {/* b */}\n{/* c */}\n\nd', 'a\n\nd'],
  ['| a | {"b|c"} |\n|--|--|\n| {/* d */} | {1} |', '| a | b\\|c |\n|--|--|\n| | 1 |'],
])('the expression %j reads %j', async (written, expected) => {
  expect(await twin(written)).toBe(expected);
});

test.each([
  ["import A from 'a';\n\nb", 'b'],
  ["a\n\nimport B from 'b';\nimport C from 'c';\n\nexport const d = 1;\n\ne", 'a\n\ne'],
  [
    "import B from 'b';\nexport const c = 2;\nexport function d() { return c + 1 }\n\n{c} {d()}",
    '2 3',
  ],
  ["a\n\n```js\nimport B from 'b';\n```", "a\n\n```js\nimport B from 'b';\n```"],
])('of %j, %j is for readers', async (written, expected) => {
  expect(await twin(written)).toBe(expected);
});

test.each([
  ['<Figure src="/a.png" alt="A" />', '![A](https://img.example/a.png)'],
  [
    '<Figure src={"./a.png"} alt="a [b] & &amp;c; *d*" caption="1. *E*" />',
    '![a \\[b\\] & \\&c; \\*d\\*](https://img.example/a.png)\n\n1\\. \\*E\\*',
  ],
  ['<Figure src="https://a.example/b.png" alt="" />', '![](https://a.example/b.png)'],
  ['a <Figure src="a.png" alt="A" caption="B" /> c', 'a ![A](https://img.example/a.png) (B) c'],
  ['<Photo src="a.jpg" title="T">b</Photo>', '**T**\n\n![](https://img.example/a.jpg)\n\nb'],
  ['<Aside>a</Aside>', '> **Note**\n>\n> a'],
  ['<Aside kind="warning">\na\n\nb\n</Aside>', '> **Warning**\n>\n> a\n>\n> b'],
  ['<Aside kind="tip" title="*T*">\n- a\n</Aside>', '> **\\*T\\***\n>\n> - a'],
  ['<Aside title="T" />', '> **T**'],
  ['<Card title="T" label="L" alt="T" caption="C">\na\n</Card>', '**T: L: C**\n\na'],
  ['<Card title={1 + 1} {...{}} n={1}>\na\n</Card>', 'a'],
  ['<Card title="T" href="/b/" />', '[**T**](https://site.example/b/)'],
  ['<Video url="https://youtu.be/8211fNI_nc4" />', '<https://www.youtube.com/watch?v=8211fNI_nc4>'],
  ['<Video src="/v.mp4" alt="A" />', '[**A**](https://site.example/v.mp4)'],
  ['<Card title="T" href="javascript:a()" />', '**T**'],
  ['<Widget data={[1]} />', ''],
  ['a\n\n<Widget />\n\nb', 'a\n\nb'],
  ['a <Widget /> b', 'a b'],
  ['a <Badge label="new" /> b', 'a **new** b'],
  ['a <Term title="T">*b*</Term> c', 'a *b* (**T**) c'],
  ['a <Tabs.Tab>b</Tabs.Tab> c', 'a b c'],
  ['<>\n\na\n\n</>', 'a'],
  ['<Fragment>a <b>c</b></Fragment>', 'a <b>c</b>'],
])('the component %j reads %j', async (written, expected) => {
  expect(await twin(written)).toBe(expected);
});

test.each([
  ['<kbd>C</kbd> and H<sub>2</sub>O', '<kbd>C</kbd> and H<sub>2</sub>O'],
  ['a<br/>b', 'a<br/>b'],
  ['<a id="b" href="/c/">d</a>', '<a id="b" href="https://site.example/c/">d</a>'],
  [
    '<img src={"a.png"} alt="a" srcset="b.png 2x" />',
    '<img src="https://img.example/a.png" alt="a" />',
  ],
  ['a <img src="https://a.example/b.png"/>', 'a <img src="https://a.example/b.png"/>'],
  [
    '<b title={"a \\"b\\""} hidden open={true} c={1 + 1} {...{}}>d</b>',
    '<b title="a &quot;b&quot;" hidden open>d</b>',
  ],
  ['<span id="a" /> b', '<span id="a"></span> b'],
  ['<iframe src="/a/" title="*A*" />', '[\\*A\\*](https://site.example/a/)'],
  ['a <iframe src="/a/" /> b', 'a <https://site.example/a/> b'],
  ['<iframe title="a" />', ''],
  ['<b style="a" class="b" onclick="c()" data-d="e" title="f">g</b>', '<b title="f">g</b>'],
  ['<div class="a">\n  b\n</div>', '<div>\n  b\n</div>'],
  ['a\n\n<script>{`b()`}</script>\n\n<style>{`c`}</style>\n\nd', 'a\n\nd'],
  ['a <style>b</style> c', 'a c'],
])('the HTML %j reads %j', async (written, expected) => {
  expect(await twin(written)).toBe(expected);
});
