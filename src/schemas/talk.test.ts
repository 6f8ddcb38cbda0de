import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';
import { talk } from '#schemas/talk.ts';

const written = (yaml: string) => said('talks', `title: A\ndate: 2026-02-01\n${yaml}`);
const delivery = (fields: string) =>
  written(`deliveries:\n  - {event: a, date: 2026-02-01, ${fields}}`).replaceAll(
    'deliveries.0.',
    '',
  );

test('nothing is said of what a talk may have', () => {
  const yaml = `
kind: workshop
abstract: What the audience gets.
language: nl-BE
level: advanced
duration: 90
slides: [{file: ./slides.pdf, source: https://example.org/source, licence: CC BY 4.0}, {label: Old, url: https://example.org/a.pdf}]
resources: [{type: paper, title: The paper, url: https://example.org/}]
posts: [a-post]
deliveries:
  - {event: a, date: 2026-02-01, recorded: pending}
  - {event: b, date: 2026-02-02, recorded: none, status: cancelled, attendance: hybrid, url: https://example.org/s}
  - {event: c, date: 2026-02-03, slides: [{file: /uploads/c.PDF}], recordings: [{url: https://example.org/}]}`;
  expect(written(yaml)).toBe('');
});

test('what a talk does not say', () => {
  const { kind, language, speakers, slides, resources, posts, deliveries } = talk.parse({
    title: 'A',
    date: '2026-02-01',
    deliveries: [{ event: 'a', date: '2026-02-01' }],
  });
  expect({ kind, language, speakers, slides, resources, posts }).toEqual({
    kind: 'talk',
    language: 'en',
    speakers: [],
    slides: [],
    resources: [],
    posts: [],
  });
  expect(deliveries).toEqual([
    { event: 'a', date: '2026-02-01', attendance: 'in-person', slides: [], recordings: [] },
  ]);
});

test('a speaker by name and one with a role are of one form', () => {
  const speakers = ['ada', { person: 'grace' }, { person: 'linus', role: 'host' }];
  expect(talk.parse({ title: 'A', date: '2026-02-01', speakers }).speakers).toEqual([
    { person: 'ada', role: undefined },
    { person: 'grace' },
    { person: 'linus', role: 'host' },
  ]);
});

test('slides are somewhere', () => {
  expect(written('slides: [{}]')).toMatchInlineSnapshot(
    `"4:10 slides.0.file: is missing — add a line "file: ./slides.pdf", or "url: …" if they are elsewhere"`,
  );
  expect(written('slides: [{label: The slides, licence: CC BY 4.0}]')).toMatchInlineSnapshot(
    `"4:10 slides.0.file: is missing — add a line "file: ./slides.pdf", or "url: …" if they are elsewhere"`,
  );
  expect(written('slides:\n  - file:\n    url:\n    label: The slides')).toMatchInlineSnapshot(
    `"5:5 slides.0.file: is missing — add a line "file: ./slides.pdf", or "url: …" if they are elsewhere"`,
  );
  expect(delivery('slides: [{source: https://example.org/}]')).toMatchInlineSnapshot(
    `"5:43 slides.0.file: is missing — add a line "file: ./slides.pdf", or "url: …" if they are elsewhere"`,
  );
});

test('slides without their keys', () => {
  expect(written('slides: ./slides.pdf')).toMatchInlineSnapshot(
    `"4:1 slides: must be a list, received "./slides.pdf" — write slides: [{file: ./slides.pdf}]"`,
  );
  expect(written('slides: [./slides.pdf]')).toMatchInlineSnapshot(
    `"4:10 slides.0: must be lines "field: value", received "./slides.pdf" — write {file: ./slides.pdf}"`,
  );
  expect(written('slides: [https://example.org/slides.pdf]')).toMatchInlineSnapshot(
    `"4:10 slides.0: must be lines "field: value", received "https://example.org/slides.pdf" — write {url: https://example.org/slides.pdf}"`,
  );
});

test.each(['slides.pdf', './slides.pdf', './day two/Slides.PDF', '/uploads/slides.pdf'])(
  'slides may be the file %s',
  (file) => {
    expect(written(`slides: [{file: "${file}"}]`)).toBe('');
  },
);

test('the file of slides', () => {
  const file = (text: string) => written(`slides: [{file: ${text}}]`);
  expect(file('./slides.key')).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must end in .pdf, received "./slides.key" — write file: ./slides.pdf"`,
  );
  expect(file('./slides')).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must end in .pdf, received "./slides" — write file: ./slides.pdf"`,
  );
  expect(file('./slides.pdf.zip')).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must end in .pdf, received "./slides.pdf.zip" — write file: ./slides.pdf"`,
  );
  expect(file('https://example.org/slides.pdf')).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must be a file of this project, received "https://example.org/slides.pdf" — write "url:" instead of "file:", or save it beside the talk and write file: ./slides.pdf"`,
  );
  expect(file('//example.org/slides.pdf')).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must be a file of this project, received "//example.org/slides.pdf" — write "url:" instead of "file:", or save it beside the talk and write file: ./slides.pdf"`,
  );
  expect(file("'day-two\\slides.pdf'")).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must use "/" between folders, received "day-two\\\\slides.pdf" — write file: day-two/slides.pdf"`,
  );
  expect(file("'C:\\slides.pdf'")).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must be a file of this project, received "C:\\\\slides.pdf" — write "url:" instead of "file:", or save it beside the talk and write file: ./slides.pdf"`,
  );
  expect(file('7')).toMatchInlineSnapshot(
    `"4:11 slides.0.file: must be text, received 7 — write file: ./slides.pdf"`,
  );
});

test('the address of slides', () => {
  expect(written('slides: [{url: ./slides.pdf}]')).toMatchInlineSnapshot(
    `"4:11 slides.0.url: must be a full web address, received "./slides.pdf" — write url: https://example.org/"`,
  );
  expect(written('slides: [{url: slides.example.org/a}]')).toMatchInlineSnapshot(
    `"4:11 slides.0.url: must be a full web address, received "slides.example.org/a" — write url: https://slides.example.org/a"`,
  );
});

test('a recording that is awaited, or never to come, beside one that is there', () => {
  const recordings = 'recordings: [{url: https://example.org/}]';
  expect(delivery(`recorded: none, ${recordings}`)).toMatchInlineSnapshot(
    `"5:34 recorded: says that there is no recording, and \`recordings\` has one, received "none" — remove this line"`,
  );
  expect(delivery(`recorded: pending, ${recordings}`)).toMatchInlineSnapshot(
    `"5:34 recorded: says that there is no recording, and \`recordings\` has one, received "pending" — remove this line"`,
  );
  expect(delivery(`recorded: yes, ${recordings}`)).toMatchInlineSnapshot(
    `"5:34 recorded: must be one of pending, none, received "yes" — write recorded: pending"`,
  );
  expect(delivery('recorded: later')).toMatchInlineSnapshot(
    `"5:34 recorded: must be one of pending, none, received "later" — write recorded: pending"`,
  );
});

test('where the audience was', () => {
  expect(delivery('attendance: remote')).toMatchInlineSnapshot(
    `"5:34 attendance: must be one of in-person, online, hybrid, received "remote" — write attendance: in-person"`,
  );
  expect(delivery('attendance: in person')).toMatchInlineSnapshot(
    `"5:34 attendance: must be one of in-person, online, hybrid, received "in person" — write attendance: in-person"`,
  );
});

test('languages', () => {
  expect(written('language: English')).toMatchInlineSnapshot(
    `"4:1 language: must be a language tag, received "English" — write language: en"`,
  );
  expect(written('language: en_GB')).toMatchInlineSnapshot(
    `"4:1 language: must be a language tag, received "en_GB" — write language: en-GB"`,
  );
  expect(delivery('language: en-b2')).toMatchInlineSnapshot(
    `"5:34 language: must be a language tag, received "en-b2" — write language: en"`,
  );
});

test('all rules speak at once', () => {
  const report = written(`slides: [{}]
deliveries:
  - event: a
    date: 2026-02-01
    recorded: none
    slides: [{file: a.key}]
    recordings: [{url: https://example.org/, chapters: [{at: 9, title: A}, {at: 8, title: B}]}]
    colour: red`);
  expect(report).toMatchInlineSnapshot(`
    "4:10 slides.0.file: is missing — add a line "file: ./slides.pdf", or "url: …" if they are elsewhere
    9:15 deliveries.0.slides.0.file: must end in .pdf, received "a.key" — write file: ./slides.pdf
    10:77 deliveries.0.recordings.0.chapters.1.at: must be later than the chapter before, received 8 — put the chapters in the order of their times
    11:5 deliveries.0.colour: is not a known field — the known fields are: event, date, start, end, track, room, url, status, attendance, title, language, speakers, slides, recordings, recorded
    8:5 deliveries.0.recorded: says that there is no recording, and \`recordings\` has one, received "none" — remove this line"
  `);
});
