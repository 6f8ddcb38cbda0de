import { expect, test } from 'vitest';
import { attachmentName, attachmentsOf } from '#collections/attachments.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';

/** The one talk of these entries. */
function talkOf(...sources: readonly Source[]) {
  const [talk, ...more] = siteOf(entriesOf(...sources), now).talks;
  if (!talk || more.length > 0) throw new Error('one talk is live');
  return talk;
}

test.each([
  ['./slides.pdf', 'slides.pdf'],
  ['slides.PDF', 'slides.pdf'],
  ['./day-two/Slides.Pdf', 'Slides.pdf'],
  ['/uploads/2026/slides.pdf', 'slides.pdf'],
  ['./talk.en.vtt', 'talk.en.vtt'],
  ['./talk.en.srt', 'talk.en.vtt'],
  ['/uploads/talk.SRT', 'talk.vtt'],
  ['./talk.vtt.srt', 'talk.vtt.vtt'],
])('%s is delivered as %s', (target, name) => {
  expect(attachmentName(target)).toBe(name);
});

test('slides and captions of a talk and of its deliveries', () => {
  const talk = talkOf(...talkFixtures);
  const folder = '/talks/one-talk-five-rooms/';
  expect(attachmentsOf(talk, 'slides')).toEqual([
    { target: './slides.pdf', stem: 'slides', path: `${folder}slides.pdf` },
  ]);
  expect(attachmentsOf(talk, 'captions')).toEqual([
    { target: './brussels.en.vtt', stem: 'brussels.en', path: `${folder}brussels.en.vtt` },
    { target: './brussels.fr.srt', stem: 'brussels.fr', path: `${folder}brussels.fr.vtt` },
  ]);
});

test('a file is delivered once, however often and by whatever spelling it is named', () => {
  const captions = [{ file: './a.vtt', language: 'en' }];
  const delivery = (date: string, file: string) => ({
    event: 'here',
    date,
    slides: [{ file }],
    recordings: [{ url: `https://example.org/${date}`, captions }],
  });
  const talk = talkOf(
    source('events', 'here'),
    source('talks', 't', {
      slides: [{ file: './slides.pdf' }, { url: 'https://example.org/slides.pdf' }],
      deliveries: [delivery('2026-01-31', 'slides.pdf'), delivery('2026-02-01', './more.pdf')],
    }),
  );
  expect(attachmentsOf(talk, 'slides').map(({ path }) => path)).toEqual([
    '/talks/t/slides.pdf',
    '/talks/t/more.pdf',
  ]);
  expect(attachmentsOf(talk, 'captions').map(({ path }) => path)).toEqual(['/talks/t/a.vtt']);
});

test('addresses are those of the talk, and letters in them are escaped', () => {
  const slides = [{ file: './Über uns.pdf' }];
  const talk = talkOf(source('talks', 'file', { slug: 'ähnlich', slides }));
  expect(attachmentsOf(talk, 'slides')).toEqual([
    {
      target: './Über uns.pdf',
      stem: 'Über uns',
      path: '/talks/%C3%A4hnlich/%C3%9Cber%20uns.pdf',
    },
  ]);
});

test('a talk without files has none', () => {
  const talk = talkOf(source('talks', 't', { slides: [{ url: 'https://example.org/a.pdf' }] }));
  expect(attachmentsOf(talk, 'slides')).toEqual([]);
  expect(attachmentsOf(talk, 'captions')).toEqual([]);
});
