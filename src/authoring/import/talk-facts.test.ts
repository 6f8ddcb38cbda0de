import { expect, test } from 'vitest';
import { type EventBook, eventBook, type KnownEvent } from '#authoring/import/event-book.ts';
import { unaccounted } from '#authoring/import/notes.ts';
import type { TalkSetting } from '#authoring/import/talk-delivery.ts';
import { talkFacts } from '#authoring/import/talk-facts.ts';
import { edited } from '#authoring/rename/edits.ts';

const meetup: KnownEvent = {
  id: 'meetup-2031',
  name: 'Meetup 2031',
  start: '2031-05-04',
  end: '2031-05-04',
  url: 'https://meetup.example/2031/',
  city: 'Ghent',
  country: 'BE',
};
const fair: KnownEvent = {
  ...meetup,
  id: 'fair-2031',
  name: 'Fair 2031',
  start: '2031-02-01',
  end: '2031-02-03',
  url: 'https://fair.example/2031/',
};

function read(body: string, more: Partial<TalkSetting> = {}) {
  const events: EventBook = more.events ?? eventBook([meetup, fair]);
  const { edits, notes, counts, ...values } = talkFacts(body, {
    file: 'content/talks/a.md',
    events,
    isShared: () => false,
    recorded: new Set(),
    postAt: (address) => /^\/posts\/([\w-]+)\/$/.exec(address)?.[1],
    slidesAt: (address) =>
      address.endsWith('.pdf') && address.startsWith('/') ? 'deck.pdf' : undefined,
    ...more,
  });
  expect(unaccounted(counts)).toEqual([]);
  return {
    ...values,
    counts,
    text: edited(body, edits),
    notes: notes.map(({ note }) => note.text),
  };
}

const video = 'https://www.youtube.com/watch?v=abcdefghijk';
const frame =
  '<iframe width="560" src="https://www.youtube.com/embed/abcdefghijk" title="YouTube video player"></iframe>';

test('a talk that says everything of itself', () => {
  const body = `What it is about.

#### Recording

${frame}

**Slides**

* [The deck](https://slides.example/deck)
* [Slides](/files/deck.pdf)

**Demo/Code**

* [the-code](https://github.com/a/the-code) — with notebooks in \`experiments/\`
* [Try it](https://demo.example/)

**Events**

* [Fair 2031 — Go devroom](https://fair.example/2031/track/go/)
  * [Recording](https://youtu.be/abcdefghijk)
* [Meetup 2031](https://meetup.example/2031/)
  * [Video](https://www.youtube.com/watch?v=bbbbbbbbbbb)
  * [The slides of that day](https://slides.example/other)

**Related**

* [The post](/posts/the-post/)
* [Elsewhere](https://elsewhere.example/)
`;
  expect(read(body, { day: '2031-02-02' })).toEqual({
    text: 'What it is about.\n\n',
    slides: [{ label: 'The deck', url: 'https://slides.example/deck' }, { file: './deck.pdf' }],
    resources: [
      {
        type: 'code',
        title: 'the-code — with notebooks in experiments/',
        url: 'https://github.com/a/the-code',
      },
      { type: 'demo', title: 'Try it', url: 'https://demo.example/' },
      { type: 'link', title: 'Elsewhere', url: 'https://elsewhere.example/' },
    ],
    posts: ['the-post'],
    deliveries: [
      {
        event: 'fair-2031',
        date: '2031-02-02',
        track: 'Go devroom',
        url: 'https://fair.example/2031/track/go/',
        recordings: [{ url: 'https://youtu.be/abcdefghijk' }],
      },
      {
        event: 'meetup-2031',
        date: '2031-05-04',
        recordings: [{ url: 'https://www.youtube.com/watch?v=bbbbbbbbbbb' }],
        slides: [{ label: 'The slides of that day', url: 'https://slides.example/other' }],
      },
    ],
    notes: ["the delivery at Fair 2031 has the page's own day, 2031-02-02"],
    counts: {
      slides: { in: 3, out: 3, told: 0 },
      events: { in: 2, out: 2, told: 0 },
      recordings: { in: 2, out: 2, told: 0 },
    },
    links: 11,
  });
});

test('the recording of the only delivery is its own', () => {
  const { deliveries, text } = read(`## Video\n\n${frame}\n\n## Events\n\n- Meetup 2031\n`);
  expect(deliveries).toEqual([
    { event: 'meetup-2031', date: '2031-05-04', recordings: [{ url: video }] },
  ]);
  expect(text).toBe('');
});

test('a recording of one of several deliveries stays, when nothing says of which', () => {
  const body = `**Recording**\n\n${frame}\n\n**Events**\n\n- Meetup 2031\n- Fair 2031 (2031-02-03)\n`;
  const { deliveries, text, notes } = read(body);
  expect(deliveries.map(({ event }) => event)).toEqual(['fair-2031', 'meetup-2031']);
  expect(text).toBe(`**Recording**\n\n${frame}\n\n`);
  expect(notes[0]).toMatchInlineSnapshot(
    `""https://www.youtube.com/embed/abcdefghijk" stays in the text: no delivery is certainly its own"`,
  );
});

test('an event with all that the source says of it, and a day that nobody knows', () => {
  const events = eventBook([meetup]);
  const session = 'https://new.example/2030/sessions/7';
  const body = `**Recording**\n\n${frame}\n\n**Events**\n\n* [New Conf 2030](${session})\n  * [Recording](${video})\n* Meetup 2031\n`;
  const { deliveries, text, notes, counts } = read(body, { events, day: '2030-02-15' });
  expect(deliveries).toEqual([
    { event: 'meetup-2031', date: '2031-05-04' },
    { event: 'new-conf-2030', date: 'unknown', url: session, recordings: [{ url: video }] },
  ]);
  expect(text).toBe('');
  expect(events.added()).toEqual([
    { id: 'new-conf-2030', name: 'New Conf 2030', files: ['content/talks/a.md'] },
  ]);
  expect(notes).toEqual(['the day at New Conf 2030 is not in the source: write it for "unknown"']);
  expect(counts).toMatchObject({
    events: { in: 2, out: 2, told: 0 },
    recordings: { in: 1, out: 1, told: 0 },
  });
});

test('the place and the day of a line', () => {
  const events = eventBook([]);
  const body =
    '**Events**\n\n- [New Conf 2030](https://new.example/), Brussels, Belgium (4 March 2030)\n';
  const { deliveries, text } = read(body, { events });
  expect(deliveries).toEqual([{ event: 'new-conf-2030', date: '2030-03-04' }]);
  expect(text).toBe('');
  expect(events.added()).toEqual([
    {
      id: 'new-conf-2030',
      name: 'New Conf 2030',
      url: 'https://new.example/',
      city: 'Brussels',
      country: 'BE',
      zone: 'Europe/Brussels',
      files: ['content/talks/a.md'],
    },
  ]);
});

test('an event of which the project knows the days, and the source none', () => {
  const { deliveries, text } = read('**Events**\n\n- Fair 2031\n');
  expect(deliveries).toEqual([{ event: 'fair-2031', date: 'unknown' }]);
  expect(text).toBe('');
});

test.each([
  ['- Fair 2031 (2031-02-09)', '2031-02-02', /2031-02-09 is no day of Fair 2031/],
  ['- A meetup of friends', '2031-02-02', /nothing else is said of it/],
  [
    '- [New Conf](https://new.example/), in the spring',
    '2031-02-02',
    /"in the spring" has no field/,
  ],
  ['- Fair 2031, with thanks to the team', '2031-02-02', /"with thanks to the team" has no field/],
  [
    '- [Fair 2031](https://fair.example/)\n  - [Photos](https://photos.example/)',
    '2031-02-02',
    /not all below it/,
  ],
  [
    '- [Fair 2031](https://fair.example/) and [more](https://more.example/)',
    '2031-02-02',
    /not all below it/,
  ],
  ['- [Fair 2031](/fair/)', '2031-02-02', /its link is no web address/],
])('%j with the day %s stays in the text', (line, day, reason) => {
  const body = `**Events**\n\n${line}\n`;
  const { deliveries, text, notes } = read(body, { ...(day && { day }) });
  expect(deliveries).toEqual([]);
  expect(text).toBe(body);
  expect(notes.join()).toMatch(reason);
});

test('the address of a track that several talks name is no session', () => {
  const body = '**Events**\n\n- [Fair 2031 — Go](https://fair.example/2031/go/)\n';
  const { deliveries, resources } = read(body, { day: '2031-02-02', isShared: () => true });
  expect(deliveries).toEqual([{ event: 'fair-2031', date: '2031-02-02', track: 'Go' }]);
  expect(resources).toEqual([
    { type: 'link', title: 'Fair 2031 — Go', url: 'https://fair.example/2031/go/' },
  ]);
});

test.each([
  ['- [Slides](https://s.example/)\n- [Code](https://github.com/a/b)\n', ''],
  ['[Slides](https://s.example/) | [Code](https://github.com/a/b)\n', ''],
  ['Slides: [Slides](https://s.example/)\n\n**Code:** [Code](https://github.com/a/b)\n', ''],
])('labels without a heading: %j', (body, left) => {
  const { slides, resources, text } = read(body);
  expect(slides).toEqual([{ url: 'https://s.example/' }]);
  expect(resources).toEqual([{ type: 'code', title: 'Code', url: 'https://github.com/a/b' }]);
  expect(text).toBe(left);
});

test.each([
  'The slides are [here](https://s.example/), and the [code](https://github.com/a/b) too.\n',
  '- [Slides](https://s.example/)\n- and a remark\n',
  '## Slides\n\nThere are none.\n',
  '## Recording\n\nSoon.\n\n## Slides\n\n> [a](https://s.example/)\n',
  '```\n**Slides**\n\n* [a](https://s.example/)\n```\n',
  '## Slides and notes of the day\n\n* [a](https://s.example/)\n',
])('%j is prose and stays', (body) => {
  const { text, slides, resources, deliveries, notes } = read(body);
  expect(text).toBe(body);
  expect([slides, resources, deliveries, notes]).toEqual([[], [], [], []]);
});

test('a related post with a remark is named and stays', () => {
  const body = '**Related**\n\n* [The post](/posts/the-post/) — with all the details\n';
  expect(read(body)).toMatchObject({
    posts: ['the-post'],
    text: body,
    notes: ['"The post" stays in the text: "with all the details" has no field'],
  });
});
