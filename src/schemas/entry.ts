import { z } from 'zod';
import { always, image, language, line, lines, slug, webAddress, prose } from '#schemas/fields.ts';
import { dayAfter, type Moment, moment } from '#schemas/moment.ts';

export const cover = z
  .strictObject({
    image: image.describe('The picture: /uploads/NAME, or a file beside the entry.'),
    alt: z
      .string()
      .trim()
      .default('')
      .describe('What the picture shows, for those who cannot see it.'),
    caption: line.optional().describe('A line under the picture.'),
    preview: z
      .boolean({ error: 'must be true or false' })
      .optional()
      .meta({ examples: [true] })
      .describe(
        'true shows it where a link to the page is shared, instead of a drawn preview, on which title, day, place and people stay legible.',
      ),
  })
  .superRefine(({ image, preview }, context) => {
    if (!preview) return;
    const path = ['preview'];
    if (/^(?:https?:)?\/\//i.test(image)) {
      const params = { hint: 'save it in src/media and write image: /uploads/NAME' };
      const message = 'needs a picture of this project';
      context.addIssue({ code: 'custom', path, message, params, input: preview });
    }
    if (/\.svg$/i.test(image)) {
      const params = { hint: 'remove this line, or name a PNG, JPEG, WebP or AVIF file' };
      const message = 'needs a picture of pixels';
      context.addIssue({ code: 'custom', path, message, params, input: preview });
    }
  }, always)
  .describe('The picture at the head of the page.');
export type Cover = z.output<typeof cover>;

/** The front matter that posts, talks and pages share; Hugo's words where Hugo has one. */
export const entryFields = {
  title: line
    .meta({ examples: ['How to measure anything'] })
    .describe('The title, without a prefix such as "talk:".'),
  description: prose
    .optional()
    .describe('One sentence of 50 to 160 characters, for lists, feeds and search results.'),
  date: moment.optional().describe('When it was written, or the day of the talk.'),
  publishDate: moment
    .optional()
    .describe(
      'When it becomes public; without it, `date` counts. A future one schedules the entry.',
    ),
  lastmod: moment.optional().describe('When it was last changed in substance.'),
  expiryDate: moment
    .optional()
    .meta({ examples: ['2027-02-13'] })
    .describe('When it leaves the site again, later than it became public.'),
  draft: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('true keeps the entry out of the built site.'),
  slug: slug.optional().describe('The last part of the address, instead of the file name.'),
  aliases: z
    .array(line.regex(/^\//, 'must start with "/"').meta({ examples: ['/old/address/'] }))
    .default([])
    .describe('Old addresses of this entry.'),
  guid: line
    .optional()
    .meta({ examples: ['/posts/first-address/'] })
    .describe(
      'What feeds call this entry, where that is not its address: the address it had first, or what another site called it. Changing it brings the entry to every subscriber again.',
    ),
  categories: lines.describe('Kinds of writing: journal, deep-dive.'),
  tags: lines.describe('Subjects.'),
  series: lines.describe('Names of the series this entry is a part of.'),
  cover: cover.optional(),
  canonicalUrl: webAddress
    .optional()
    .describe('Where this was first published, if that was on another site.'),
  lang: language.optional().describe("The entry's language, if it is not the site's."),
  legacy: z
    .record(z.string(), z.unknown(), { error: 'must be lines "field: value"' })
    .optional()
    .describe('Fields of the site this came from, kept by an import and shown nowhere.'),
};

/** An entry needs a day: the error stands on `date`, where Hugo has it. */
export function requireDate(
  data: { date?: unknown; publishDate?: unknown },
  context: z.RefinementCtx,
): void {
  if (data.date === undefined && data.publishDate === undefined) {
    context.addIssue({ code: 'custom', path: ['date'], message: 'is missing', input: undefined });
  }
}

/** An entry that leaves the site before it is on it, or in that instant, would never be seen. */
export function requirePublicTime(
  data: { date?: unknown; publishDate?: unknown; expiryDate?: unknown },
  context: z.RefinementCtx,
): void {
  const { expiryDate } = data;
  const field = data.publishDate === undefined ? 'date' : 'publishDate';
  const begin = data[field];
  if (!isMoment(begin) || !isMoment(expiryDate) || expiryDate.instant > begin.instant) return;
  const params = {
    hint: `write expiryDate: ${dayAfter(begin)}, or draft: true instead to keep the entry from the site`,
  };
  const message = `must be later than \`${field}\`, when the entry becomes public`;
  context.addIssue({ code: 'custom', path: ['expiryDate'], message, params, input: expiryDate });
}

/** A field that is wrong by itself is none. */
const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'instant' in value;
