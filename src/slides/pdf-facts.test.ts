import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdfFacts, pdfProblem } from '#slides/pdf-facts.ts';
import { endlessPdf, file, folder, keptOnly, patient, textPdf } from '#slides/pdfs.test-data.ts';

const slow = 'the PDF is not open after 0 seconds';
const bytes = textPdf(['One', 'Two']);

describe.concurrent('a PDF', patient, () => {
  test('has its pages counted, once', async () => {
    const [path, store] = [file(await bytes), folder()];
    expect(await pdfFacts(path, { store })).toEqual({ pages: 2 });
    expect(await pdfFacts(path, { store, ...keptOnly })).toEqual({ pages: 2 });
    expect(await pdfProblem(path, { store, ...keptOnly })).toBeUndefined();
  });

  test('is not drawn', async () => {
    const store = folder();
    expect(await pdfFacts(file(endlessPdf()), { store })).toEqual({ pages: 1 });
    expect(readdirSync(store)).toHaveLength(1);
  });

  test.each([
    [
      'a locked one',
      () => textPdf(['A'], { userPassword: 'x', ownerPassword: 'y' }),
      { message: 'the file is locked with a password', hint: 'save it without one' },
    ],
    [
      'a broken one',
      () => 'no PDF',
      {
        message: 'the file is no PDF that can be read: invalid PDF structure',
        hint: 'save the slides as a PDF again, and see that the file opens',
      },
    ],
  ])('has its problem kept: %s', async (_, make, problem) => {
    const [path, store] = [file(await make()), folder()];
    expect(await pdfProblem(path, { store })).toEqual(problem);
    expect(await pdfProblem(path, { store, ...keptOnly })).toEqual(problem);
  });

  test('may be read another time where a machine was too slow', async () => {
    const [path, store] = [file(await bytes), folder()];
    expect(await pdfProblem(path, { store, ...keptOnly })).toMatchObject({ message: slow });
    expect(await pdfProblem(path, { store })).toBeUndefined();
  });

  test('is read again when it changes, and when the record is damaged', async () => {
    const [path, store] = [file(await bytes), folder()];
    await pdfFacts(path, { store });
    for (const name of readdirSync(store)) truncateSync(join(store, name), 3);
    expect(await pdfProblem(path, { store, ...keptOnly })).toMatchObject({ message: slow });
    expect(await pdfFacts(path, { store })).toEqual({ pages: 2 });
    writeFileSync(path, 'no PDF');
    expect(await pdfProblem(path, { store })).toBeDefined();
  });

  test('that is not there has that problem', async () => {
    expect(await pdfProblem(join(folder(), 'none.pdf'), { store: folder() })).toEqual({
      message: 'there is no such file',
      hint: 'put the PDF there, or correct its name',
    });
  });
});
