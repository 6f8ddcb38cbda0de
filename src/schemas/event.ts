import { z } from 'zod';
import { always, line, webAddress } from '#schemas/fields.ts';
import { day, timeZone } from '#schemas/moment.ts';

/** An occasion at which talks are given. */
export const event = z
  .strictObject({
    name: line.meta({ examples: ['FOSDEM 2026'] }).describe('The name with its year: FOSDEM 2026.'),
    edition: line.optional().describe('The edition, if it is counted: 26th.'),
    start: day.describe('The first day.'),
    end: day.describe('The last day.'),
    zone: timeZone.describe('The IANA time zone of the place.'),
    venue: line.optional().describe('The building or campus.'),
    city: line.meta({ examples: ['Brussels'] }).describe('The city.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country code of two capitals')
      .meta({ examples: ['BE'] })
      .describe('ISO 3166-1 alpha-2 code of the country.'),
    url: webAddress.describe("The event's own site."),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'must be a colour of six digits')
      .meta({ examples: ['#ab0d85'] })
      .optional()
      .describe("The colour the event lends to its talks' pages."),
  })
  .superRefine(({ start, end }, context) => {
    if (end < start) {
      const message = 'must not be before `start`';
      context.addIssue({ code: 'custom', path: ['end'], message, input: end });
    }
  }, always);
