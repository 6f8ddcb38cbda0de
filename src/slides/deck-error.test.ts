import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deckOf } from '#slides/deck.ts';
import { DeckError } from '#slides/deck-error.ts';
import {
  boundlessPdf,
  endlessPdf,
  file,
  folder,
  patient,
  rawPdf,
  textPdf,
} from '#slides/pdfs.test-data.ts';

const box = '/MediaBox [0 0 960 540]';

describe.concurrent('what the author reads of a PDF', patient, () => {
  const failure = async (path: string, limits = {}) => {
    const error = await deckOf(path, { store: folder(), size: 240, limits }).catch((e) => e);
    if (!(error instanceof DeckError)) throw error;
    return `${error.message} — ${error.hint}`;
  };
  const again = 'save the slides as a PDF again, and see that the file opens';
  const text = textPdf(['One', 'Two', 'Three']);
  const pages = (kids: string) => [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${kids.split('R').length - 1} >>`,
    `<< /Type /Page /Parent 2 0 R ${box} >>`,
  ];

  test.each([
    [
      'locked',
      () => textPdf(['A'], { userPassword: 'x', ownerPassword: 'y' }),
      'the file is locked with a password — save it without one',
    ],
    [
      'cut in half',
      async () => (await text).subarray(0, (await text).length / 2),
      `the file is no PDF that can be read: invalid PDF structure — ${again}`,
    ],
    [
      'a text',
      () => '# Slides\n\nNot yet.\n',
      `the file is no PDF that can be read: invalid PDF structure — ${again}`,
    ],
    ['empty', () => '', `the file is empty — ${again}`],
    ['without pages', () => rawPdf(pages('')), `the PDF has no pages — ${again}`],
    [
      'without one of its pages',
      () => rawPdf(pages('3 0 R 9 0 R')),
      `page 2 of the PDF cannot be read: page dictionary kid reference points to wrong type of object — ${again}`,
    ],
    [
      'spoilt within a page',
      async () => {
        const bytes = Buffer.from(await text);
        return bytes.fill('~', bytes.length / 2, bytes.length / 2 + 200);
      },
      expect.stringMatching(/^page \d of the PDF cannot be read: /),
    ],
  ])('%s', async (_, bytes, said) => {
    expect(await failure(file(await bytes()))).toEqual(said);
  });

  test('that is not there', async () => {
    const said = 'there is no such file — put the PDF there, or correct its name';
    expect(await failure(join(folder(), 'none.pdf'))).toBe(said);
    expect(await failure(folder())).toBe(said);
  });

  const simpler = 'save it with smaller pictures and simpler drawings';
  test.each([
    [
      'too slow to open',
      endlessPdf,
      { open: 50 },
      `the PDF is not open after 0.1 seconds — ${simpler}`,
    ],
    [
      'too slow to draw',
      endlessPdf,
      { draw: 200, page: 100 },
      `page 1 of 1 of the PDF is not drawn after 0.3 seconds — ${simpler}`,
    ],
    [
      'too large to draw',
      boundlessPdf,
      { memory: 240 },
      `the PDF takes more than 240 MB of memory — ${simpler}`,
    ],
  ])('%s', async (_, bytes, limits, said) => {
    expect(await failure(file(bytes()), limits)).toBe(said);
  });

  test('too long', async () => {
    expect(await failure(file(await text), { pages: 2 })).toBe(
      'the PDF has 3 pages, and a deck has at most 2 — save only the pages that were shown',
    );
  });
});
