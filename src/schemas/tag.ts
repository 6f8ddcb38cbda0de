import { z } from 'zod';
import { line, lines, prose } from '#schemas/fields.ts';

/** Optional facts of a tag; a tag needs no entry here to exist. */
export const tag = z.strictObject({
  label: line.optional().describe('How the tag is written: eBPF.'),
  description: prose.optional().describe('One sentence at the head of its page.'),
  aliases: lines.describe('Other spellings that mean this tag.'),
});
