import { describe, expect, test } from 'vitest';
import { deckOf } from '#slides/deck.ts';
import { drawnPdf, file, folder, onePage, patient, textPdf } from '#slides/pdfs.test-data.ts';

const box = '/MediaBox [0 0 960 540]';
const textsOf = async (bytes: Uint8Array) => {
  const { pages } = await deckOf(file(bytes), { store: folder(), size: 120 });
  return pages.map(({ text }) => text);
};

describe.concurrent('the text of a page', patient, () => {
  test('says letters that only a table of Adobe’s knows', async () => {
    const font = `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /90ms-RKSJ-H /DescendantFonts [
      << /Type /Font /Subtype /CIDFontType2 /BaseFont /X /FontDescriptor << /Type /FontDescriptor
      /FontName /X /Flags 4 >> /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >> ] >>`;
    const bytes = onePage(
      `${box} /Resources << /Font << /F ${font} >> >>`,
      'BT /F 60 Tf 100 300 Td <93FA967B> Tj ET',
    );
    expect(await textsOf(bytes)).toEqual(['日本']);
  });

  test('says its text as it is, and nothing of its metadata', async () => {
    const said = '<script>alert("1 & 2")</script> café – “quoted”';
    const info = { Title: '<b>Title</b>', Author: 'Nobody', Keywords: '\u202e\0</title>' };
    expect(await textsOf(await textPdf([said], { info, size: [1600, 540] }))).toEqual([said]);
  });

  test('has its text in order of meaning where tags say so', async () => {
    const bytes = await drawnPdf({ pdfVersion: '1.7', tagged: true }, (pdf) => {
      const marked = (tag: string, text: string) => {
        const content = pdf.markStructureContent(tag);
        pdf.text(text);
        return content;
      };
      pdf.markContent('Artifact', { type: 'Pagination' } as never).text('1 of 9');
      const [body, heading] = [marked('P', 'Drawn first.'), marked('H1', 'Read first')];
      const line = pdf.markStructureContent('Figure');
      pdf.moveTo(0, 0).lineTo(300, 300).stroke().endMarkedContent();
      const figure = pdf.struct('Figure', { alt: 'A falling line' }, [line]);
      const document = pdf.struct('Document', {}, [
        pdf.struct('H1', {}, [heading]),
        figure,
        pdf.struct('P', {}, [body]),
      ]);
      pdf.addStructure(document);
      document.end();
    });
    expect(await textsOf(bytes)).toEqual(['Read first\nA falling line\nDrawn first.']);
  });

  test('has nothing in its text that is unseen, whatever its fonts say of their letters', async () => {
    const letters = { 41: '0000', 42: '202E', 43: '05D0', 44: 'E000' };
    const map = Object.entries(letters).map(([code, sign]) => `<${code}> <${sign}>`);
    const unicode = `1 begincodespacerange <00> <FF> endcodespacerange
      ${map.length} beginbfchar ${map.join(' ')} endbfchar`;
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>';
    const bytes = onePage(
      `${box} /Resources << /Font << /F ${font} >> >>`,
      'BT /F 60 Tf 100 300 Td (xAyBz) Tj 0 -80 Td (CC) Tj 0 -80 Td (xDy) Tj ET',
      ['', unicode],
    );
    expect(await textsOf(bytes)).toEqual(['xyz\nאא\nx y']);
  });
});
