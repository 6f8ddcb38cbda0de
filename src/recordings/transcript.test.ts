import { describe, expect, test } from 'vitest';
import type { Cue } from '#recordings/cue-text.ts';
import { type Paragraph, transcriptOf } from '#recordings/transcript.ts';

/** Cues that follow one another, each two seconds long. */
const inTurn = (texts: readonly string[], facts: Partial<Cue> = {}): Cue[] =>
  texts.map((text, index) => ({ start: index * 2, end: index * 2 + 2, text, ...facts }));

/** The text of each paragraph. */
const read = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ lines }) => lines.map(({ text }) => text).join(' '));

/** Text without the end of a sentence. */
const words = (count: number) => Array<string>(count).fill('noise').join(' ');

test('what is said without a rest is one paragraph', () => {
  expect(transcriptOf(inTurn(['Noise is', 'data.\nIt has', 'causes.']))).toEqual([
    {
      start: 0,
      lines: [
        { start: 0, text: 'Noise is' },
        { start: 2, text: 'data. It has' },
        { start: 4, text: 'causes.' },
      ],
    },
  ]);
});

test('nothing said is no paragraph', () => {
  expect(transcriptOf([])).toEqual([]);
  expect(transcriptOf([], [{ at: 0, title: 'Welcome' }])).toEqual([]);
});

describe('a paragraph begins', () => {
  test('after a pause of more than two seconds', () => {
    const cues = [
      { start: 0, end: 1, text: 'One' },
      { start: 3, end: 4, text: 'two' },
      { start: 6.001, end: 7, text: 'three' },
    ];
    expect(read(transcriptOf(cues))).toEqual(['One two', 'three']);
  });

  test('after the longest of cues that overlap', () => {
    const cues = [
      { start: 0, end: 9, text: 'One' },
      { start: 1, end: 2, text: 'two' },
      { start: 10, end: 11, text: 'three' },
    ];
    expect(read(transcriptOf(cues))).toEqual(['One two three']);
  });

  test('with another speaker, or with nobody known', () => {
    const [one, two, three, four] = inTurn(['Hi', 'there.', 'Hello.', '(applause)']);
    const cues = [
      { ...one, speaker: 'Ada' },
      { ...two, speaker: 'Ada' },
      { ...three, speaker: 'Bob' },
      four,
    ] as Cue[];
    const paragraphs = transcriptOf(cues);
    expect(read(paragraphs)).toEqual(['Hi there.', 'Hello.', '(applause)']);
    expect(paragraphs.map(({ speaker }) => speaker)).toEqual(['Ada', 'Bob', undefined]);
    expect(paragraphs[2]).not.toHaveProperty('speaker');
  });

  test('with the sign of another speaker', () => {
    const cues = inTurn(['Any questions?', '>> Yes, one.', 'About >> noise.', '>>>Go on.', '>>']);
    expect(read(transcriptOf(cues))).toEqual([
      'Any questions?',
      'Yes, one. About >> noise.',
      'Go on. >>',
    ]);
  });

  test('with a chapter, which it names', () => {
    const cues = inTurn(['One', 'two', 'three', 'four']);
    const paragraphs = transcriptOf(cues, [
      { at: 0, title: 'Welcome' },
      { at: 4, title: 'Noise' },
    ]);
    expect(read(paragraphs)).toEqual(['One two', 'three four']);
    expect(paragraphs.map(({ chapter }) => chapter)).toEqual(['Welcome', 'Noise']);
  });

  test.each([
    ['a cue that begins with it', 4, ['One two', 'three four']],
    ['a cue that begins half a second before it', 4.5, ['One two', 'three four']],
    ['the next cue, where it comes later', 4.6, ['One two three', 'four']],
    ['no cue, where it is after all', 99, ['One two three four']],
  ])('a chapter has %s', (_, at, texts) => {
    const cues = inTurn(['One', 'two', 'three', 'four']);
    expect(read(transcriptOf(cues, [{ at, title: 'Noise' }]))).toEqual(texts);
  });

  test('of chapters that nothing is said in, the last counts', () => {
    const chapters = [
      { at: 4, title: 'Later' },
      { at: 3, title: 'Silence' },
    ];
    const paragraphs = transcriptOf(inTurn(['One', 'two', 'three']), chapters);
    expect(paragraphs.map(({ chapter }) => chapter)).toEqual([undefined, 'Later']);
  });
});

describe('a long paragraph ends', () => {
  test('with a cue that ends a sentence', () => {
    const cues = inTurn([`${words(30)}.`, `${words(30)}.`, `${words(10)}.`, 'End.']);
    expect(read(transcriptOf(cues))).toEqual([`${words(30)}. ${words(30)}.`, `${words(10)}. End.`]);
  });

  test.each(['.', '!', '?', '…', '."', '.)', '。', '？」'])('with %s', (sign) => {
    expect(transcriptOf(inTurn([words(60) + sign, 'End']))).toHaveLength(2);
  });

  test.each([',', '', ':', '.x', ' -'])('not with %j', (sign) => {
    expect(transcriptOf(inTurn([words(60) + sign, 'End']))).toHaveLength(1);
  });

  test('within a cue where the sentence does, its next line in its share of the time', () => {
    const cues = [
      { start: 0, end: 10, text: words(62), speaker: 'Ada' },
      { start: 10, end: 14, text: 'is data. It has' },
    ].map((cue) => ({ ...cue, speaker: 'Ada' }));
    const [before, after] = transcriptOf(cues);
    expect(before?.lines.at(-1)).toEqual({ start: 10, text: 'is data.' });
    // Nine of fifteen characters of four seconds.
    expect(after).toEqual({
      start: 12.4,
      speaker: 'Ada',
      lines: [{ start: 12.4, text: 'It has' }],
    });
  });

  test('within a cue at most until the next begins', () => {
    const cues = [
      { start: 0, end: 60, text: `${words(62)}. It has causes and more causes.` },
      { start: 4, end: 6, text: 'Indeed.' },
    ];
    const starts = transcriptOf(cues).flatMap(({ lines }) => lines.map(({ start }) => start));
    expect(starts).toHaveLength(3);
    expect(starts[1]).toBeLessThan(4);
    expect(starts[2]).toBe(4);
  });

  test.each(['Dr. Smith', 'e.g. This', 'v2. Then', 'Node.js Is', 'data. it'])(
    'not within a cue at %s',
    (text) => {
      expect(transcriptOf(inTurn([words(62), text]))).toHaveLength(1);
    },
  );

  test('where nothing ends a sentence', () => {
    const paragraphs = transcriptOf(inTurn(Array<string>(100).fill(words(8))));
    const counts = read(paragraphs).map((text) => text.split(' ').length);
    expect(counts.length).toBeGreaterThan(7);
    expect(counts.slice(0, -1).every((count) => count >= 80 && count <= 100)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count)).toBe(800);
  });

  test('in a script without spaces between words', () => {
    const paragraphs = transcriptOf(
      inTurn(Array<string>(30).fill('これは雑音についての話です。次は原因です。')),
    );
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(read(paragraphs).every((text) => text.length <= 540)).toBe(true);
    expect(read(paragraphs).every((text) => text.endsWith('。'))).toBe(true);
  });

  test('with the mark that closes a quotation', () => {
    const long = `「${'雑'.repeat(400)}。」`;
    expect(read(transcriptOf(inTurn([long, '次は原因です。'])))).toEqual([long, '次は原因です。']);
  });

  test('again and again in one endless cue', () => {
    const text = Array<string>(40)
      .fill(`Noise is ${words(20)}.`)
      .join(' ');
    const paragraphs = transcriptOf([{ start: 0, end: 400, text }]);
    expect(paragraphs.length).toBeGreaterThan(8);
    expect(read(paragraphs).join(' ')).toBe(text);
  });
});

test('no two lines begin at once, and each after the one before', () => {
  const cues = [
    ...Array.from({ length: 5 }, (_, index) => ({ start: 1, end: 2, text: `${index}` })),
    { start: 1.002, end: 2, text: 'five' },
    { start: 1.1, end: 2, text: 'six' },
  ];
  const paragraphs = transcriptOf(cues);
  const starts = paragraphs.flatMap(({ lines }) => lines.map(({ start }) => start));
  expect(starts).toEqual([1, 1.001, 1.002, 1.003, 1.004, 1.005, 1.1]);
});

test('every word is said once, in order, and cues are left as they are', () => {
  const cues = inTurn(
    Array.from({ length: 500 }, (_, index) => `word${index}${index % 7 ? '' : '. And'} more`),
  );
  const before = structuredClone(cues);
  const chapters = [10, 300, 700].map((at) => ({ at, title: `From ${at}` }));
  const paragraphs = transcriptOf(cues, chapters);
  expect(read(paragraphs).join(' ')).toBe(cues.map(({ text }) => text).join(' '));
  expect(paragraphs.every(({ start, lines }) => start === lines[0]?.start)).toBe(true);
  expect(cues).toEqual(before);
  expect(transcriptOf(cues, chapters)).toEqual(paragraphs);
});

test.each([
  ['full stops', '.'.repeat(300_000)],
  ['quotes', `abc.${'"'.repeat(300_000)}`],
  ['stops and quotes', '."'.repeat(300_000)],
  ['brackets', '。」'.repeat(300_000)],
  ['sentences', 'Abc. '.repeat(60_000).trim()],
])('a hostile cue of %s is read in one pass', (_, text) => {
  expect(() => transcriptOf([{ start: 0, end: 1, text }])).not.toThrow();
});
