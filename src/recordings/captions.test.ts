import { describe, expect, test } from 'vitest';
import { captionsOf, type Cue, vttOf } from '#recordings/captions.ts';

const webVtt = `WEBVTT - a talk about noise
Kind: captions
Language: en

STYLE
::cue { color: red }

REGION
id:below

NOTE Names are checked.

NOTE
Two lines
of comment

opening
00:01.000 --> 00:03.500 align:start position:0%
<v Ada>Noise is <i>data</i>.
It has causes.

2
00:00:04.000 --> 00:00:06.000
<v Bob>R&amp;D &lt;v2&gt;

NOTE The audience laughs.

00:59:59.999 --> 01:00:01.000
(laughter)
`;

const subRip = `1
00:00:01,000 --> 00:00:03,500
{\\an8}Noise is <i>data</i>.
It has causes.

2
00:00:04,000 --> 00:00:06,000 X1:40 X2:600 Y1:20 Y2:50
<font color="#ffff00">R&D</font> 42

3
00:59:59.999 --> 01:00:01.000
42
`;

const cuesOfWebVtt = [
  { start: 1, end: 3.5, speaker: 'Ada', text: 'Noise is data.\nIt has causes.' },
  { start: 4, end: 6, speaker: 'Bob', text: 'R&D <v2>' },
  { start: 3599.999, end: 3601, text: '(laughter)' },
];
const cuesOfSubRip = [
  { start: 1, end: 3.5, text: 'Noise is data.\nIt has causes.' },
  { start: 4, end: 6, text: 'R&D 42' },
  { start: 3599.999, end: 3601, text: '42' },
];

describe.each([
  ['WebVTT', webVtt, cuesOfWebVtt],
  ['SubRip', subRip, cuesOfSubRip],
])('%s', (_, file, cues) => {
  test.each([
    ['as it is', file],
    ['with a byte order mark', `\ufeff${file}`],
    ['with empty lines above', `\n\n${file}`],
    ['from Windows', file.replaceAll('\n', '\r\n')],
    ['from an old Mac', file.replaceAll('\n', '\r')],
    ['converted twice', file.replaceAll('\n', '\r\r\n')],
    ['without an end of line', file.trimEnd()],
    ['with many empty lines', file.replaceAll('\n\n', '\n\n\n\n')],
  ])('is read %s', (__, text) => {
    expect(captionsOf(text)).toEqual({ cues, problems: [] });
  });

  test('is told by its content: a cue is the same whatever the sign before its milliseconds', () => {
    const other = file.replace(/(\d\d)[.,](\d{3})/g, (_all, seconds: string, rest: string) =>
      [seconds, rest].join(file === subRip ? '.' : ','),
    );
    expect(captionsOf(other).cues).toEqual(cues);
  });

  test('every beginning of it is read', () => {
    for (let length = 0; length <= file.length; length++) {
      const read = captionsOf(file.slice(0, length));
      expect(read.cues.length).toBeLessThanOrEqual(cues.length);
      expect(read.cues.length + read.problems.length).toBeGreaterThan(0);
    }
  });

  test('is read back from WebVTT', () => {
    const vtt = vttOf(cues);
    expect(captionsOf(vtt)).toEqual({ cues, problems: [] });
    expect(vttOf(captionsOf(vtt).cues)).toBe(vtt);
  });
});

test('cues are written as WebVTT', () => {
  expect(vttOf(captionsOf(webVtt).cues)).toBe(`WEBVTT

00:00:01.000 --> 00:00:03.500
<v Ada>Noise is data.
It has causes.

00:00:04.000 --> 00:00:06.000
<v Bob>R&amp;D &lt;v2&gt;

00:59:59.999 --> 01:00:01.000
(laughter)
`);
});

test('no text ends a cue or begins another', () => {
  const texts = [
    'a --> b',
    '00:00:01.000 --> 00:00:02.000',
    'NOTE x',
    'WEBVTT',
    'STYLE',
    '7',
    '<v Ada>',
  ];
  const cues = texts.map((text, index): Cue => ({ start: index * 9, end: index * 9 + 5, text }));
  const vtt = vttOf(cues);
  expect(captionsOf(vtt)).toEqual({ cues, problems: [] });
  expect(vtt.match(/-->/g)).toHaveLength(cues.length);
});

test('no cue is the shortest WebVTT', () => {
  expect(vttOf([])).toBe('WEBVTT\n');
});

/** The texts of a file's cues. */
const textsOf = (file: string) => captionsOf(file).cues.map(({ text }) => text);

const first = '00:00:01.000 --> 00:00:02.000';
const second = '00:00:02.500 --> 00:00:03.000';

describe('words are kept', () => {
  test.each([
    [
      'after an empty line',
      `WEBVTT\n\n${first}\nOne\n\nmore\n\n${second}\nTwo`,
      ['One\nmore', 'Two'],
    ],
    [
      'after an empty line in SubRip',
      `1\n${first}\nOne\n\nmore\n\n2\n${second}\nTwo`,
      ['One\nmore', 'Two'],
    ],
    ['below an empty line', `WEBVTT\n\n${first}\n\nOne\n\n${second}\nTwo`, ['One', 'Two']],
    ['below a line of spaces', `WEBVTT\n\n${first}\n \nOne\n\n${second}\nTwo`, ['One', 'Two']],
    [
      'without an empty line between cues',
      `WEBVTT\n\n${first}\nOne\n${second}\nTwo`,
      ['One', 'Two'],
    ],
    ['without an empty line in SubRip', `1\n${first}\nOne\n2\n${second}\nTwo`, ['One', 'Two']],
    ['that are a number', `1\n${first}\n42\n\n2\n${second}\nTwo`, ['42', 'Two']],
    ['that are a number, without numbers', `${first}\n42\n\n${second}\nTwo`, ['42', 'Two']],
    ['that end in a number', `1\n${first}\nIn\n1969\n\n2\n${second}\nTwo`, ['In\n1969', 'Two']],
    [
      'beside a comment further down',
      `WEBVTT\n\n${first}\nOne\n\n\nNOTE no\n\n\n\nSTYLE\nno\n\n${second}\nTwo`,
      ['One', 'Two'],
    ],
    [
      'beside a comment',
      `WEBVTT\n\n${first}\nOne\n\nNOTE no\nno\n\n${second}\nTwo`,
      ['One', 'Two'],
    ],
    [
      'that begin as a comment',
      `WEBVTT\n\n${first}\nNOTE well\n\n${second}\nNOTEBOOKS`,
      ['NOTE well', 'NOTEBOOKS'],
    ],
    [
      'that SubRip does not take for a comment',
      `1\n${first}\nOne\n\nNOTE well`,
      ['One\nNOTE well'],
    ],
    ['beside an id', `WEBVTT\n\nopening\n${first}\nOne\n\nthe end\n${second}\nTwo`, ['One', 'Two']],
    ['beside a number far above', `1\n\n${first}\nOne\n\n2\n\n${second}\nTwo`, ['One', 'Two']],
    ['before a last number', `1\n${first}\nOne\n\n2\n`, ['One']],
    ['with an arrow', `1\n${first}\nfrom a --> to b`, ['from a --> to b']],
    ['beside cues without any', `1\n${first}\n\n2\n${second}\nTwo`, ['Two']],
    [
      'beside a comment below such a cue',
      `WEBVTT\n\n${first}\n\nNOTE no\n\n${second}\nTwo`,
      ['Two'],
    ],
  ])('%s', (_, file, texts) => {
    expect(textsOf(file)).toEqual(texts);
    expect(captionsOf(file).problems).toEqual([]);
  });

  test('of two voices in one cue, each its own', () => {
    const { cues } = captionsOf(`WEBVTT\n\n${first}\n<v Ada>Hi\n<v Bob>Hello`);
    expect(cues).toEqual([
      { start: 1, end: 2, speaker: 'Ada', text: 'Hi' },
      { start: 1, end: 2, speaker: 'Bob', text: 'Hello' },
    ]);
  });

  test('once, where automatic captions roll', () => {
    const rolling = `WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.389 align:start position:0%
 
welcome<00:00:00.400><c> to</c><00:00:00.560><c> the</c><00:00:00.760><c> talk</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
welcome to the talk
 

00:00:02.399 --> 00:00:04.470 align:start position:0%
welcome to the talk
it<00:00:02.639><c> is</c><00:00:02.800><c> about</c><00:00:03.100><c> noise</c>

00:00:04.470 --> 00:00:04.480 align:start position:0%
it is about noise
 
`;
    expect(captionsOf(rolling)).toEqual({
      cues: [
        { start: 0.16, end: 2.399, text: 'welcome to the talk' },
        { start: 2.399, end: 4.48, text: 'it is about noise' },
      ],
      problems: [],
    });
  });
});

test('cues come in the order of their times, of one time in the order of the file', () => {
  const file = `1\n${second}\nTwo\n\n2\n${first}\nOne\n\n3\n${first}\nalso`;
  expect(captionsOf(file)).toEqual({
    cues: [
      { start: 1, end: 2, text: 'One' },
      { start: 1, end: 2, text: 'also' },
      { start: 2.5, end: 3, text: 'Two' },
    ],
    problems: [
      {
        line: 6,
        severity: 'warning',
        message: 'the cue begins before the one above it',
        hint: 'put the cues in the order of their times',
      },
    ],
  });
});

describe('an author is told', () => {
  const noCue = {
    line: 1,
    severity: 'error',
    message: 'the file has no cue',
    hint: 'save the captions as WebVTT or SubRip, with a line such as 00:00:01.000 --> 00:00:02.500 above each text',
  };
  test.each([
    ['nothing', ''],
    ['empty lines', '\r\n\r\n'],
    ['only the first line', 'WEBVTT'],
    ['only comments', 'WEBVTT\n\nNOTE nothing yet\n'],
    ['cues without words', `WEBVTT\n\n${first}\n\n${second}\n<i></i>\n`],
    ['plain text', 'Noise is data.\nIt has causes.\n'],
    ['another format', '<tt xmlns="http://www.w3.org/ns/ttml"><p begin="1s">Noise</p></tt>'],
  ])('that the file has no cue: %s', (_, file) => {
    expect(captionsOf(file)).toEqual({ cues: [], problems: [noCue] });
  });

  test('what is wrong with a line of times, and which', () => {
    const file = `WEBVTT\r\n\r\n00:00:01.000 -> 00:00:02.000\r\nlost\r\n\r\n${second}\r\nTwo\r\n\r\n00:00:05.000 --> 00:00:04.000\r\nlost\r\n`;
    expect(captionsOf(file)).toEqual({
      cues: [{ start: 2.5, end: 3, text: 'Two' }],
      problems: [
        {
          line: 3,
          severity: 'error',
          message:
            'the times in "00:00:01.000 -> 00:00:02.000" cannot be read, and the cue is left out',
          hint: 'write 00:00:01.000 --> 00:00:02.000',
        },
        {
          line: 9,
          severity: 'error',
          message: 'the cue ends at 00:00:04.000, no later than it begins, and is left out',
          hint: 'write 00:00:04.000 --> 00:00:05.000 if its times are exchanged',
        },
      ],
    });
  });

  const encoding = {
    severity: 'error',
    message: 'the file is not UTF-8, and some of its letters are lost',
    hint: 'save it again with the encoding UTF-8',
  };
  test.each([
    ['latin1', 4, 1],
    ['utf16le', 1, 0],
  ] as const)('that the file is %s', (name, line, count) => {
    const bytes = Buffer.from(`WEBVTT\n\n${first}\nEin Gerät misst.\n`, name);
    const { cues, problems } = captionsOf(bytes.toString('utf8'));
    expect(problems).toEqual([{ line, ...encoding }]);
    expect(cues).toHaveLength(count);
  });

  test('of many mistakes the first twenty', () => {
    const { problems } = captionsOf(
      `WEBVTT\n${'\n00:00:01.000 -> 00:00:02.000\nlost\n'.repeat(500)}`,
    );
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({
      line: 63,
      severity: 'error',
      message: '480 more lines are wrong',
      hint: 'mend those above first',
    });
  });
});

describe('a hostile file is read in one pass', () => {
  const many = 300_000;
  const cue = (index: number) => {
    const at = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
    return `${index}\n${at(index / 2)} --> ${at(index / 2 + 0.4)}\nNoise ${index} is data.\n`;
  };
  test.each([
    ['line ends', '\n'.repeat(many)],
    ['carriage returns', '\r'.repeat(many)],
    ['line ends of both kinds', '\r\r\n'.repeat(many)],
    ['arrows', '-->\n'.repeat(many)],
    ['times', `${first}\n`.repeat(40_000)],
    ['broken times', '1:1 --> \n'.repeat(40_000)],
    ['one line of digits', `${'1'.repeat(many)} -->`],
    ['one line of colons', `1${':1'.repeat(many)} --> 1`],
    ['one line of spaces', `${' '.repeat(many)}1:1-->`],
    ['spaces after a time', `00:01${' '.repeat(many)}x -->`],
    ['open tags', `${first}\n${'<i'.repeat(many)}`],
    ['open voices', `${first}\n${'<v '.repeat(many)}`],
    ['voices', `${first}\n${'<v a>b'.repeat(40_000)}`],
    ['one open tag', `${first}\n<i ${'x'.repeat(many)}`],
    ['open braces', `${first}\n${'{\\'.repeat(many)}`],
    ['references', `${first}\n${'&#'.repeat(many)}${'&amp'.repeat(many)}`],
    ['one cue of many lines', `${first}\n${'a\n'.repeat(many)}`],
    ['two cues of many lines', `${first}\n${'a\n'.repeat(many)}\n${second}\n${'a\n'.repeat(many)}`],
    ['comments', `WEBVTT\n\n${first}\n${'\nNOTE\n'.repeat(many)}`],
    ['half emojis', `${first}\n${'\ud83d'.repeat(many)}`],
  ])('%s', (_, file) => {
    expect(() => captionsOf(file)).not.toThrow();
  });

  test('100,000 cues', () => {
    const file = Array.from({ length: 100_000 }, (_, index) => cue(index + 1)).join('\n');
    const { cues, problems } = captionsOf(file);
    expect(cues).toHaveLength(100_000);
    expect(problems).toEqual([]);
    const vtt = vttOf(cues);
    expect(vttOf(captionsOf(vtt).cues)).toBe(vtt);
  });
});
