import { z } from 'zod';
import { entryFields, requireDate, requirePublicTime } from '#schemas/entry.ts';
import { always, reference } from '#schemas/fields.ts';

export const post = z
  .strictObject({
    ...entryFields,
    authors: z
      .array(reference('people'))
      .default([])
      .describe('Who wrote it: names of files in content/people.'),
    talks: z
      .array(reference('talks'))
      .default([])
      .describe('Talks this post goes with: names of files in content/talks.'),
    events: z
      .array(reference('events'))
      .default([])
      .describe('Events it reports from: names of files in content/events.'),
  })
  .superRefine(requireDate, always)
  .superRefine(requirePublicTime, always);
