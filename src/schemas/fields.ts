import { z } from 'zod';

/** One line of text that says something: signs without a shape of their own are nothing to read. */
export const line = z
  .string({ error: 'must be text' })
  .trim()
  .min(1, 'must not be empty')
  .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), 'must hold a letter or a digit');

/** Text of a sentence or more, for which a form gives room. */
export const prose = line.meta({ prose: true });

/** Each of them has a page, feeds and a picture of its own. */
const mostLines = 200;

/** A list of short texts. YAML reads a bare `2026` as a number; it is text here. */
export const lines = z
  .array(z.union([line, z.number().transform(String)], { error: 'must be text' }), {
    error: 'must be a list',
  })
  .max(mostLines, `must not hold more than ${mostLines}`)
  .default([]);

/** An address on another host. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a full web address' })
  .meta({ examples: ['https://example.org/'] });

/**
 * What an entry's `slug` may hold, and so what an address may. Marks are parts of words in scripts
 * such as Devanagari and Thai.
 */
export const slug = z
  .string({ error: 'must be text' })
  .normalize('NFC')
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[._-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u,
    'may hold only letters, digits, "-", "_" and "."',
  )
  .meta({ examples: ['my-first-talk'] });

/** The id of an entry of another collection; whether it exists is checked when all are read. */
export const reference = (collection: 'posts' | 'talks' | 'events' | 'people') =>
  line.meta({ reference: collection });

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** BCP 47, as far as a page's `lang` needs it. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag')
  .refine(isWellFormed, 'must be a language tag')
  .meta({ examples: ['en'] });

/** `/uploads/NAME` for src/media/NAME, or a path relative to the entry. */
export const image = line
  .refine((path) => !path.includes('\\'), 'must use "/" between folders')
  .meta({ file: 'image', examples: ['/uploads/photo.jpg'] });

/** The kinds of file that an entry may name; what is wrong with one is found when all are read. */
export type FileKind = 'image' | 'pdf' | 'captions' | 'data' | 'media';

const fileWith = (kind: FileKind, extensions: readonly string[], example: string, hint: string) =>
  line
    .refine((path) => !/^[a-z]+:|^\/\//i.test(path), {
      error: 'must be a file of this project',
      params: { hint },
    })
    .refine((path) => !path.includes('\\'), 'must use "/" between folders')
    .refine(
      (path) => extensions.some((extension) => path.toLowerCase().endsWith(extension)),
      `must end in ${extensions.join(' or ')}`,
    )
    .meta({ file: kind, examples: [example] });

/** Slides: a path relative to the talk, or `/uploads/NAME` for src/media/NAME. */
export const pdf = fileWith(
  'pdf',
  ['.pdf'],
  './slides.pdf',
  'write "url:" instead of "file:", or save it beside the talk and write file: ./slides.pdf',
);

/** Captions: a path relative to the talk, or `/uploads/NAME` for src/media/NAME. */
export const captionsFile = fileWith(
  'captions',
  ['.vtt', '.srt'],
  './captions.en.vtt',
  'save it beside the talk and write file: ./captions.en.vtt',
);

/**
 * Lets a rule over several fields speak although one field alone is wrong too, so that an author
 * hears of both at once.
 */
export const always = {
  when: ({ value }: { value: unknown }): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};
