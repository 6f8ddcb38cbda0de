/** The picture of a page as the site has it. */
import { type LinkSetting, newAddress } from '#authoring/import/body-links.ts';
import { captionIn, isFeatured } from '#authoring/import/cover-field.ts';
import type { MappedFields } from '#authoring/import/mapped-fields.ts';
import type { NewBody } from '#authoring/import/new-body.ts';
import type { Counts, Note } from '#authoring/import/notes.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';

/** The page's picture: what front matter names, or the file that themes take by its name. */
export function coverOf(
  entry: PlacedPage,
  { cover, reader }: MappedFields,
  { text }: NewBody,
  setting: LinkSetting,
): { value?: object; notes: Note[]; counts: Counts } {
  const { page } = entry;
  const { file } = page;
  if (!cover) {
    const files = page.kind === 'leaf' ? setting.site.files : [];
    const found = files.find(({ file: path }) => {
      const name = path.slice(page.folder.length + 1);
      return path.startsWith(`${page.folder}/`) && isFeatured(name) && !text.includes(name);
    });
    if (!found) return { notes: [], counts: {} };
    const name = setting.files.moved(found, 'image', entry);
    const note: Note = {
      kind: 'text',
      file,
      text: `its cover is ${name}, which themes take by its name`,
    };
    const caption = captionIn(reader);
    reader.take('image');
    const value = { image: encodeURI(name), ...(caption && { caption }) };
    return { value, notes: [note], counts: {} };
  }
  const { image, alt, caption, field, unread } = cover;
  const address = newAddress(image, 'image', entry, setting);
  const notes = unread.map((key): Note => ({ kind: 'field', file, text: `${key} has no place` }));
  if (address === 'nowhere') {
    const text = `the cover ${image} ("${field}") is not in the source and is left out`;
    return {
      notes: [...notes, { kind: 'image', file, text }],
      counts: { images: { in: 1, out: 0, told: 1 } },
    };
  }
  return {
    value: {
      image: address === 'same' ? image : address.address,
      ...(alt && { alt }),
      ...(caption && { caption }),
    },
    notes,
    counts: { images: { in: 1, out: 1, told: 0 } },
  };
}
