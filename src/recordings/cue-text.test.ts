import { expect, test } from 'vitest';
import { markupOf, saidIn } from '#recordings/cue-text.ts';

test.each([
  ['plain', 'Noise is data.', 'Noise is data.'],
  ['several lines', 'Noise\nis data.', 'Noise\nis data.'],
  ['spaces', '  Noise \t is   data. \n \n', 'Noise is data.'],
  ['italics', '<i>Noise</i> is <b>data</b>.', 'Noise is data.'],
  ['classes', '<c.yellow.bg_blue>Noise</c> is <i.x>data</i>.', 'Noise is data.'],
  ['times between words', 'Noise<00:00:01.000><c> is</c><00:01.5><c> data.</c>', 'Noise is data.'],
  ['a language', '<lang en-GB>Noise</lang> is data.', 'Noise is data.'],
  ['ruby', '<ruby>漢<rt>kan</rt></ruby>', '漢kan'],
  ['a font', '<font color="#fff" face=\'x\'>Noise</font> is data.', 'Noise is data.'],
  ['a place on the screen', '{\\an8}Noise is {\\pos(1,2)}data.', 'Noise is data.'],
  ['capital tags', '<I>Noise</I><BR/>is data.', 'Noise\nis data.'],
  ['a tag over two lines', '<font\ncolor="x">Noise</font> is data.', 'Noise is data.'],
  ['a type', 'Vec<String> and Map<K, V>', 'Vec<String> and Map<K, V>'],
  ['signs', 'a < b && b > c, i<3', 'a < b && b > c, i<3'],
  ['an open tag', 'Noise <i is data', 'Noise <i is data'],
  ['braces', 'struct {x} {}', 'struct {x} {}'],
  ['references', 'R&amp;D &lt;b&gt; &quot;x&quot; &apos;&#65;&#x1F600;', 'R&D <b> "x" \'A😀'],
  ['a reference to a reference', '&amp;lt;', '&lt;'],
  ['directions', 'a&lrm;b&rlm;c&nbsp;d', 'a\u200eb\u200fc\u00a0d'],
  ['what is no reference', '&foo; &; &#; R&D &constructor;', '&foo; &; &#; R&D &constructor;'],
  ['a reference to nothing', 'a&#1114112;b&#0;c&#xD800;d', 'abcd'],
  ['control characters', 'a\u0000b\u001b[1mc\u007f\u0085d', 'ab[1mcd'],
  ['half an emoji', 'a\ud83db\ude00c 😀', 'abc 😀'],
  ['a byte order mark inside', 'a\ufeffb', 'ab'],
])('%s', (_, markup, text) => {
  expect(saidIn(markup)).toEqual([{ text }]);
});

test.each([
  ['nothing', '', []],
  ['only markup', '<i></i>&nbsp;\n{\\an8}', []],
  ['a voice', '<v Ada>Hello', [{ speaker: 'Ada', text: 'Hello' }]],
  ['a voice that ends', '<v Ada>Hello</v>', [{ speaker: 'Ada', text: 'Hello' }]],
  ['a voice with classes', '<v.loud.x Ada Lovelace>Hi', [{ speaker: 'Ada Lovelace', text: 'Hi' }]],
  ['a voice with signs', '<v A &amp; B>Hi', [{ speaker: 'A & B', text: 'Hi' }]],
  ['a voice without a name', '<v>Hi</v>', [{ text: 'Hi' }]],
  ['a voice with markup in it', '<v Ada>Hi <i>you</i>', [{ speaker: 'Ada', text: 'Hi you' }]],
  [
    'two voices',
    '<v Ada>Hi\n<v Bob>Hello',
    [
      { speaker: 'Ada', text: 'Hi' },
      { speaker: 'Bob', text: 'Hello' },
    ],
  ],
  [
    'a voice and a noise',
    '(door)<v Ada>Hi</v> (applause)',
    [{ text: '(door)' }, { speaker: 'Ada', text: 'Hi' }, { text: '(applause)' }],
  ],
  ['a tag that only begins as a voice', '<video>Hi', [{ text: '<video>Hi' }]],
])('who speaks: %s', (_, markup, said) => {
  expect(saidIn(markup)).toEqual(said);
});

test.each([
  { text: 'Noise\nis data.' },
  { text: 'a --> b' },
  { text: 'R&D &amp; <i>not italic</i> <v Ada> <00:01.000>' },
  { text: '{\\an8} {x} {\\' },
  { text: 'Hi', speaker: 'A & B <c> "x" --> {\\an8}' },
  { text: '&#60;', speaker: '.loud' },
  { text: '漢字 😀 \u200e\u00a0x' },
])('%j is read back', (said) => {
  const markup = markupOf(said);
  expect(saidIn(markup)).toEqual([said]);
  expect(markup).not.toContain('-->');
});
