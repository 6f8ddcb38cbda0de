import { palette } from '#authoring/figures/palette.ts';
import { element, furniture, type Page } from '#authoring/slides/stage.ts';
import { line } from '#authoring/slides/strokes.ts';
import { heightOfWords, type Setting, setWords } from '#authoring/slides/words.ts';

/** Returns where it ends. */
export function paragraph(page: Page, text: string, setting: Setting): number {
  element(page, 'P', () => setWords(page.pdf, text, setting));
  return setting.y + heightOfWords(page.pdf, text, setting);
}

/** Items one below the other, each after a mark in the event's colour; returns where they end. */
export function list(page: Page, items: readonly string[], setting: Setting, gap = 0.6): number {
  const { pdf, section } = page;
  const indent = setting.size * 1.1;
  const whole = pdf.struct('L');
  section.add(whole);
  let y = setting.y;
  for (const item of items) {
    furniture(page, () => {
      const mark = setting.size * 0.36;
      pdf.rect(setting.x, y + setting.size * 0.32, mark, mark).fill(palette.plum);
    });
    const words = { ...setting, x: setting.x + indent, width: setting.width - indent, y };
    const one = pdf.struct('LI');
    whole.add(one);
    one.add(pdf.struct('LBody', {}, () => setWords(pdf, item, words)));
    one.end();
    y += heightOfWords(pdf, item, words) + setting.size * gap;
  }
  whole.end();
  return y - setting.size * gap;
}

/** Rows under a head, their columns as wide as `widths` says; a rule under each. */
export function table(
  page: Page,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  setting: Omit<Setting, 'width'> & { readonly row: number },
): void {
  const { pdf, section } = page;
  const whole = pdf.struct('Table');
  section.add(whole);
  const { x, y, size, row: height } = setting;
  const width = widths.reduce((sum, one) => sum + one, 0);
  for (const [at, row] of rows.entries()) {
    const [top, head] = [y + at * height, at === 0];
    furniture(page, () => {
      const [colour, weight] = head ? [palette.plum, 2] : [palette.line, 1];
      line(pdf, [x, top + height, x + width, top + height], colour, weight);
    });
    const one = pdf.struct('TR');
    whole.add(one);
    let left = x;
    for (const [column, cell] of row.entries()) {
      const words = {
        ...{ x: left, y: top, width: (widths[column] ?? 0) - 12, size, leading: 1.2 },
        ...{ colour: head ? palette.plum : palette.ink, bold: head || column === 0 },
      };
      words.y += (height - heightOfWords(pdf, cell, words)) / 2 + size * 0.1;
      one.add(pdf.struct(head ? 'TH' : 'TD', {}, () => setWords(pdf, cell, words)));
      left += widths[column] ?? 0;
    }
    one.end();
  }
  whole.end();
}
