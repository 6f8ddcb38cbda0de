import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

/** Every file is read by a process of its own, and few of them run at a time. */
export const patient = { timeout: 60_000 };

/** No file can be opened in this time: with it, only what is kept can be had. */
export const keptOnly = { limits: { open: 1 } };

const root = mkdtempSync(join(tmpdir(), 'slides-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** A new folder, removed when the process of the tests ends. */
export const folder = () => mkdtempSync(join(root, 'x-'));

/** The path of a file with these bytes, in a folder of its own. */
export function file(bytes: Uint8Array | string, name = 'slides.pdf'): string {
  const path = join(folder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** The bytes that pdfkit makes of what is drawn. */
export async function drawnPdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (pdf: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  const pdf = new PDFDocument({ size: [960, 540], margin: 40, ...options });
  draw(pdf);
  pdf.end();
  return Buffer.concat(await Array.fromAsync(pdf));
}

/** Pages with a line of text each, in Helvetica, which is not embedded. */
export const textPdf = (texts: readonly string[], options: PDFKit.PDFDocumentOptions = {}) =>
  drawnPdf({ ...options, autoFirstPage: false }, (pdf) => {
    for (const text of texts) pdf.addPage().fontSize(60).text(text);
  });

/**
 * A PDF of these objects as written, the first of them its catalog; `[dictionary, data]` is a stream.
 */
export function rawPdf(
  objects: readonly (string | readonly [string, Uint8Array | string])[],
): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (bytes: Uint8Array | string) => {
    const part = Buffer.from(bytes as string, 'latin1');
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    put(`${at + 1} 0 obj\n`);
    if (typeof object === 'string') put(object);
    else {
      put(`<< ${object[0]} /Length ${object[1].length} >>\nstream\n`);
      put(object[1]);
      put('\nendstream');
    }
    put('\nendobj\n');
  }
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** One page by its dictionary's entries and its content; further objects count from 5. */
export const onePage = (
  entries: string,
  content: string,
  ...more: readonly (string | readonly [string, Uint8Array | string])[]
): Buffer =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /Contents 4 0 R ${entries} >>`,
    ['', content],
    ...more,
  ]);

const box = '/MediaBox [0 0 960 540]';

/** Takes more memory than anybody has: forms that draw ten forms each that draw ten forms each… */
export function boundlessPdf(): Buffer {
  const depth = 12;
  const uses = '/X Do '.repeat(10);
  const forms = Array.from({ length: depth }, (_, at) => {
    const inner = at + 1 < depth ? `/Resources << /XObject << /X ${6 + at} 0 R >> >>` : '';
    const entries = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${inner}`;
    return [entries, at + 1 < depth ? uses : '0 0 1 1 re f'] as const;
  });
  return onePage(`${box} /Resources << /XObject << /X 5 0 R >> >>`, uses, ...forms);
}

/** Takes longer than anybody waits: a colour that is computed in a million steps at every point. */
export function endlessPdf(): Buffer {
  const shading = `<< /ShadingType 1 /ColorSpace /DeviceGray /Matrix [960 0 0 540 0 0] /Function 5 0 R >>`;
  return onePage(`${box} /Resources << /Shading << /S ${shading} >> >>`, '/S sh', [
    '/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]',
    `{ ${'dup mul '.repeat(500_000)} pop }`,
  ]);
}

/** The brightness of an image's darkest point; 255 is white. */
export async function darkest(image: string): Promise<number> {
  const { channels } = await sharp(image).greyscale().stats();
  return channels[0]?.min ?? 255;
}
