import { z } from 'zod';
import { entryFields, requireDate, requirePublicTime } from '#schemas/entry.ts';
import { recording } from '#schemas/recording.ts';
import { always, language, line, pdf, reference, webAddress, prose } from '#schemas/fields.ts';
import { dayIfKnown, wallTime } from '#schemas/moment.ts';
import { site } from '#site.config';

export const talkKinds = [
  'talk',
  'lightning',
  'keynote',
  'workshop',
  'panel',
  'podcast',
  'interview',
] as const;
const resourceTypes = ['code', 'demo', 'paper', 'post', 'book', 'tool', 'link'] as const;
const deliveryStatuses = ['scheduled', 'given', 'cancelled', 'postponed'] as const;

/** `speakers: [ada]` and `speakers: [{person: ada, role: host}]` mean the same but for the role. */
const speaker = z.union(
  [
    reference('people').transform((person) => ({ person, role: undefined })),
    z.strictObject({
      person: reference('people').describe('Name of a file in content/people.'),
      role: line
        .optional()
        .describe('What they did, if they did not simply speak: host, panellist.'),
    }),
  ],
  { error: 'must be the name of a file in content/people' },
);

const slides = z
  .strictObject({
    label: line.optional().describe('What the link says; "Slides" when absent.'),
    file: pdf.optional().describe('The slides as a PDF beside the talk, shown page by page.'),
    url: webAddress.optional().describe('Where the slides are, if they are elsewhere.'),
    source: webAddress.optional().describe('What the slides are made from.'),
    licence: line.optional().describe('What others may do with them: CC BY 4.0.'),
  })
  .superRefine(({ file, url }, context) => {
    if (file === undefined && url === undefined) {
      const hint = 'add a line "file: ./slides.pdf", or "url: …" if they are elsewhere';
      const params = { hint };
      context.addIssue({ code: 'custom', path: ['file'], message: 'is missing', params });
    }
  }, always);
export type SlidesData = z.output<typeof slides>;

const resource = z.strictObject({
  type: z.enum(resourceTypes).describe('What kind of thing it is.'),
  title: line.describe('What it is called.'),
  url: webAddress.describe('Where it is.'),
});

const delivery = z
  .strictObject({
    event: reference('events').describe('Name of a file in content/events.'),
    date: dayIfKnown
      .optional()
      .describe('The day, when no time is known; unknown, when nobody knows the day either.'),
    start: wallTime.optional().describe("When it begins, on the event's clock."),
    end: wallTime.optional().describe("When it ends, on the event's clock."),
    track: line.optional().describe('The track or devroom.'),
    room: line.optional().describe('The room, as the programme names it.'),
    url: webAddress.optional().describe("The session's page in the event's programme."),
    status: z
      .enum(deliveryStatuses)
      .optional()
      .describe('What became of it; without it, the day decides between scheduled and given.'),
    attendance: z
      .enum(['in-person', 'online', 'hybrid'])
      .default('in-person')
      .describe('Where the audience was.'),
    title: line.optional().describe("This delivery's title, if it differs."),
    language: language.optional().describe("This delivery's language, if it differs."),
    speakers: z.array(speaker).optional().describe('Who spoke this time, if others than usual.'),
    slides: z.array(slides).default([]).describe('Slides of this delivery, if they differ.'),
    recordings: z.array(recording).default([]).describe('Where this delivery can be watched.'),
    recorded: z
      .enum(['pending', 'none'])
      .optional()
      .describe('pending while a recording is awaited, none where there will never be one.'),
  })
  .superRefine(({ date, start, end, recorded, recordings }, context) => {
    if (recorded !== undefined && recordings.length > 0) {
      const message = 'says that there is no recording, and `recordings` has one';
      const params = { hint: 'remove this line' };
      context.addIssue({ code: 'custom', path: ['recorded'], message, params, input: recorded });
    }
    if (date === undefined && start === undefined) {
      context.addIssue({ code: 'custom', path: ['date'], message: 'is missing', input: undefined });
    }
    if (date !== undefined && start !== undefined) {
      const message = 'says again what `start` says';
      const params = { hint: 'remove this line' };
      context.addIssue({ code: 'custom', path: ['date'], message, params, input: date });
    }
    if (end !== undefined && (start === undefined || end <= start)) {
      const message = start === undefined ? 'needs a `start`' : 'must be later than `start`';
      context.addIssue({ code: 'custom', path: ['end'], message, input: end });
    }
  }, always);

/** A talk is the work; each time it is given is one of its `deliveries`. */
export const talk = z
  .strictObject({
    ...entryFields,
    kind: z.enum(talkKinds).default('talk').describe('What kind of session it is.'),
    abstract: prose.optional().describe('One paragraph that says what the audience gets.'),
    language: language
      .default(new Intl.Locale(site.lang).language)
      .describe('The language it is given in.'),
    level: z
      .enum(['beginner', 'intermediate', 'advanced'])
      .optional()
      .describe('What the audience needs to know before.'),
    duration: z
      .number({ error: 'must be a number of minutes' })
      .int('must be a whole number of minutes')
      .positive('must be more than nothing')
      .optional()
      .meta({ examples: [25] })
      .describe('Its usual length in minutes.'),
    speakers: z.array(speaker).default([]).describe('Who gives it, in the order of the programme.'),
    slides: z.array(slides).default([]).describe('The slides.'),
    resources: z.array(resource).default([]).describe('What the audience is pointed to, in order.'),
    posts: z
      .array(reference('posts'))
      .default([])
      .describe('Posts that go with it: names of files in content/posts.'),
    deliveries: z
      .array(delivery)
      .default([])
      .meta({ examples: [[{ event: 'fosdem-2026', date: '2026-02-01' }]] })
      .describe('Each time it is or was given.'),
  })
  .superRefine(requireDate, always)
  .superRefine(requirePublicTime, always);
export type DeliveryData = z.output<typeof delivery>;
