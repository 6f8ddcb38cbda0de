import type { FieldReader } from '#authoring/import/field-reader.ts';
import { at, isEmpty, isValues, textOf, textsOf } from '#authoring/import/fields.ts';
import { wordsOf } from '#authoring/import/plain-text.ts';

/** A page's picture as the source has it. */
export interface SourceCover {
  readonly image: string;
  readonly alt?: string;
  readonly caption?: string;
  /** The field it was found in. */
  readonly field: string;
  /** Names within that field that have no place. */
  readonly unread: readonly string[];
}

/** The names that themes give a page's picture, the plainest first. */
const names = [
  ...[
    'cover',
    'featured_image',
    'featuredimage',
    'featureimage',
    'feature_image',
    'coverimage',
    'image',
  ],
  ...['thumbnail', 'banner', 'hero', 'hero_image', 'images'],
];
const imageKeys = ['image', 'src', 'url', 'path', 'img', 'name', 'filename'];
const altKeys = ['alt', 'alttext', 'alt_text'];

/**
 * The first picture that front matter names and the source has, or else the first it names. A mapping
 * without one stays where it is.
 *
 * @param isThere whether the source has an image that a page names so
 */
export function coverIn(
  reader: FieldReader,
  isThere: (image: string) => boolean,
): SourceCover | undefined {
  const named = names.flatMap((field) => {
    const value = reader.look(field);
    const [image] = isValues(value)
      ? imageKeys.flatMap((key) => textsOf(at(value, key)))
      : textsOf(value);
    return image === undefined ? [] : [{ field, value, image }];
  });
  for (const { field, value, image } of [
    ...named.filter((each) => isThere(each.image)),
    ...named,
  ]) {
    reader.take(field);
    if (!isValues(value)) {
      const alt = textOf(
        reader.take('featured_image_alt', 'image_alt', 'cover_alt', 'featuredimagealt'),
      );
      const caption = textOf(
        reader.take('featured_image_caption', 'image_caption', 'featuredimagecaption'),
      );
      return { image, field, unread: [], ...shown(alt, caption) };
    }
    const alt = altKeys.map((key) => textOf(at(value, key))).find(Boolean);
    const caption = textOf(at(value, 'caption'));
    const read = new Set([...imageKeys, ...altKeys, 'caption']);
    const unread = Object.entries(value).flatMap(([key, inner]) =>
      read.has(key.toLowerCase()) || isEmpty(inner) ? [] : [`${field}.${key}`],
    );
    return { image, field, unread, ...shown(alt, caption) };
  }
  return undefined;
}

const shown = (alt: string | undefined, caption: string | undefined) => ({
  ...(alt && { alt }),
  ...(caption && { caption: wordsOf(caption) }),
});

/** The caption of a picture that front matter does not name. */
export const captionIn = (reader: FieldReader): string | undefined => {
  const caption = textOf(at(reader.look('image'), 'caption'));
  return caption === undefined ? undefined : wordsOf(caption);
};

/** What a theme takes for the picture of a page by its name alone. */
export const isFeatured = (name: string): boolean =>
  /^(?:featured?|cover)(?:[-_.][\w.-]*)?\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(name);
