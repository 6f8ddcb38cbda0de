import { z } from 'zod';
import { image, line, reference, webAddress, prose } from '#schemas/fields.ts';

/** A speaker or author. */
export const person = z.strictObject({
  name: line.meta({ examples: ['Ada Lovelace'] }).describe('The name as they write it.'),
  role: line.optional().describe('What they do, in a few words.'),
  links: z
    .array(
      z.strictObject({
        label: line.describe('What the link says.'),
        url: webAddress.describe('Where it leads.'),
      }),
    )
    .default([])
    .meta({ examples: [[{ label: 'Website', url: 'https://example.org/' }]] })
    .describe('Their pages elsewhere.'),
  bio: z
    .strictObject({
      short: prose.optional().describe('One sentence.'),
      long: prose.optional().describe('One paragraph.'),
    })
    .optional()
    .describe('For programmes to copy.'),
  portrait: z
    .strictObject({
      image: image.describe('The picture: /uploads/NAME.'),
      alt: line.describe('What the picture shows.'),
      credit: line.optional().describe('Who took it.'),
      licence: line.optional().describe('What others may do with it.'),
    })
    .optional()
    .describe('A portrait that programmes may use.'),
  selected: z
    .array(reference('talks'))
    .default([])
    .describe('Talks whose recordings organisers should see first: names in content/talks.'),
});
