import { z } from 'zod';
import { clockTime } from '#schemas/clock.ts';
import { captionsFile, image, language, line, webAddress, prose } from '#schemas/fields.ts';
import { day } from '#schemas/moment.ts';

const captions = z.strictObject({
  file: captionsFile.describe('A WebVTT or SubRip file beside the talk.'),
  language: language.describe('The language of the captions.'),
  label: line.optional().describe('What the list of captions says; the language when absent.'),
  note: prose.optional().describe('A sentence above the transcript: who made it, and how.'),
});

const chapter = z.strictObject({
  at: clockTime.describe("When it begins, on the recording's clock."),
  title: line.describe('What it is about.'),
});

/** One recording of one delivery, wherever it is kept. */
export const recording = z
  .strictObject({
    url: webAddress.describe('The page or file where the recording can be watched.'),
    title: line.optional().describe('What the link says, if "Recording" is not enough.'),
    language: language.optional().describe("The recording's language, if it is not the talk's."),
    start: clockTime.optional().describe('Where the talk begins in the recording of a whole day.'),
    duration: clockTime.optional().describe('How long the recording is.'),
    published: day.optional().describe('The day the recording was published.'),
    bytes: z
      .number({ error: 'must be a number of bytes' })
      .int('must be a whole number of bytes')
      .positive('must be more than nothing')
      .optional()
      .meta({ examples: [52428800] })
      .describe("The file's size, which podcast programs ask for; for a url that is a file."),
    poster: image.optional().describe('A picture from it, kept in this project.'),
    captions: z
      .array(captions)
      .default([])
      .meta({ examples: [[{ file: './captions.en.vtt', language: 'en' }]] })
      .describe('Captions; the first is the transcript.'),
    chapters: z
      .array(chapter)
      .default([])
      .meta({ examples: [[{ at: '1:02:03', title: 'Questions' }]] })
      .describe('Its parts, in order.'),
  })
  .superRefine(({ chapters }, context) => {
    chapters.forEach(({ at }, index) => {
      const before = chapters[index - 1]?.at ?? -1;
      if (at > before) return;
      const message = 'must be later than the chapter before';
      const path = ['chapters', index, 'at'];
      const params = { hint: 'put the chapters in the order of their times' };
      context.addIssue({ code: 'custom', path, message, params, input: at });
    });
  });
export type RecordingData = z.output<typeof recording>;
