import { dirname } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Deck, deckOf } from '#slides/deck.ts';
import {
  drawnPdf,
  file,
  folder,
  onePage,
  patient,
  rawPdf,
  textPdf,
} from '#slides/pdfs.test-data.ts';

const box = '/MediaBox [0 0 960 540]';
const made = (bytes: Uint8Array | string, size = 240) =>
  deckOf(file(bytes), { store: folder(), size });
const texts = ({ pages }: Deck) => pages.map(({ text }) => text);
const pixel = async (image: string, left: number, top: number) => {
  const area = sharp(image).extract({ left, top, width: 1, height: 1 });
  return `#${(await area.raw().toBuffer()).toString('hex')}`;
};

describe.concurrent('a PDF', patient, () => {
  test('becomes an image and a text a page', async () => {
    const bytes = await drawnPdf({ autoFirstPage: false }, (pdf) => {
      for (const name of ['One', 'Two', 'Three']) {
        pdf.addPage().rect(480, 270, 480, 270).fill('#8c1d73');
        pdf.fillColor('black').fontSize(60).text(`Page ${name}`, 40, 40);
        pdf.fontSize(20).text('Said  on it.');
      }
    });
    const store = folder();
    const deck = await deckOf(file(bytes), { store });
    expect(deck.bytes).toBe(bytes.length);
    expect(texts(deck)).toEqual(['One', 'Two', 'Three'].map((n) => `Page ${n}\nSaid on it.`));
    expect(deck.pages.map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const { width, height, image } of deck.pages) {
      expect(dirname(dirname(image))).toBe(store);
      expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width, height });
      expect([width, height]).toEqual([1280, 720]);
      expect(await pixel(image, 1270, 710)).toBe('#8c1d73');
      expect(await pixel(image, 10, 710)).toBe('#ffffff');
    }
  });

  test.each([
    ['a portrait page', '/MediaBox [0 0 540 960]', [135, 240]],
    ['a page on its side', `${box} /Rotate 90`, [135, 240]],
    ['a page of five metres', '/MediaBox [0 0 14400 14400]', [240, 240]],
    ['a page of one point', '/MediaBox [0 0 1 1]', [240, 240]],
    ['a page like a thread', '/MediaBox [0 0 14400 1]', [240, 1]],
    ['a page with a unit like a city', `${box} /UserUnit 1000000`, [240, 135]],
    ['a part of a page', `${box} /CropBox [0 0 480 540]`, [213, 240]],
    ['a page upside down', '/MediaBox [960 540 0 0]', [240, 135]],
    ['a page beyond measure, as a sheet of paper', '/MediaBox [0 0 1e12 5]', [185, 240]],
    ['a page without measure, as a sheet of paper', '', [185, 240]],
  ])('with %s fits the same square', async (_, entries, size) => {
    const { pages } = await made(onePage(entries, ''));
    expect(pages.map(({ width, height }) => [width, height])).toEqual([size]);
  });

  test('shows the signs of a font that is not in it', async () => {
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>';
    const entries = `${box} /Resources << /Font << /F ${font} >> >>`;
    // A black square, from 29 to 304 points across and 118 to 394 up.
    const [page] = (await made(onePage(entries, 'BT /F 400 Tf 14 117 Td (n) Tj ET'))).pages;
    const image = page?.image ?? '';
    const corners = [12, 70].flatMap((left) => [42, 100].map((top) => pixel(image, left, top)));
    expect(new Set(await Promise.all(corners))).toEqual(new Set(['#000000']));
    expect(await pixel(image, 120, 70)).toBe('#ffffff');
  });

  test('shows a picture in JPEG 2000', async () => {
    const plain = `/0//UQAvAAAAAAAIAAAACAAAAAAAAAAAAAAACAAAAAgAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEAAAQE
      AAH/XAAEQED/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjT/kAAKAAAAAAA9AAH/k8+0TBFQVK+CPUgA
      AYSEvr5mAABhIR/D5xoRUFSjav1IAAAAMJCPw+cMEVBUr/9//9k=`;
    const bytes = onePage(
      `${box} /Resources << /XObject << /I 5 0 R >> >>`,
      '960 0 0 540 0 0 cm /I Do',
      [
        '/Type /XObject /Subtype /Image /Width 8 /Height 8 /Filter /JPXDecode',
        Buffer.from(plain, 'base64'),
      ],
    );
    const { pages } = await made(bytes);
    expect(await pixel(pages[0]?.image ?? '', 120, 67)).toBe('#0f6f68');
  });

  test('locked against change only is open', async () => {
    expect(texts(await made(await textPdf(['Read me'], { ownerPassword: 'x' })))).toEqual([
      'Read me',
    ]);
  });

  test('with garbage between its objects is mended', async () => {
    const bytes = await textPdf(['One', 'Two']);
    const at = bytes.indexOf('endobj') + 'endobj'.length;
    const spoilt = Buffer.concat([
      bytes.subarray(0, at),
      Buffer.alloc(99, '~'),
      bytes.subarray(at),
    ]);
    expect(texts(await made(spoilt))).toEqual(['One', 'Two']);
  });

  test('with a program in it does not run it', async () => {
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R ${box} >>`,
    ]);
    expect((await made(bytes)).pages).toHaveLength(1);
  });

  test('of three hundred pages is a deck', async () => {
    const numbers = Array.from({ length: 300 }, (_, at) => `Page ${at + 1}`);
    expect(texts(await made(await textPdf(numbers), 120))).toEqual(numbers);
  });
});
