import { z } from 'zod';
import { always, line, webAddress } from '#schemas/fields.ts';
import { day, timeZone } from '#schemas/moment.ts';

/** An occasion at which talks are given. What is not known of it is left out. */
export const event = z
  .strictObject({
    name: line.meta({ examples: ['FOSDEM 2026'] }).describe('The name with its year: FOSDEM 2026.'),
    edition: line.optional().describe('The edition, if it is counted: 26th.'),
    start: day.optional().meta({ asked: true }).describe('The first day.'),
    end: day.optional().meta({ asked: true }).describe('The last day, if it has several.'),
    zone: timeZone.optional().meta({ asked: true }).describe('The IANA time zone of the place.'),
    venue: line.optional().describe('The building or campus.'),
    city: line
      .optional()
      .meta({ examples: ['Brussels'], asked: true })
      .describe('The city.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country code of two capitals')
      .optional()
      .meta({ examples: ['BE'], asked: true })
      .describe('ISO 3166-1 alpha-2 code of the country.'),
    url: webAddress.optional().meta({ asked: true }).describe("The event's own site."),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'must be a colour of six digits')
      .meta({ examples: ['#ab0d85'] })
      .optional()
      .describe("The colour the event lends to its talks' pages."),
  })
  .superRefine(({ start, end }, context) => {
    if (end !== undefined && start === undefined) {
      const params = { hint: 'add a line "start: …" with the first day' };
      const message = 'needs a `start`';
      context.addIssue({ code: 'custom', path: ['end'], message, params, input: end });
    } else if (end !== undefined && start !== undefined && end < start) {
      const message = 'must not be before `start`';
      context.addIssue({ code: 'custom', path: ['end'], message, input: end });
    }
  }, always);
