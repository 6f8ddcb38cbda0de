import PDFDocument from 'pdfkit';
import { palette } from '#authoring/figures/palette.ts';
import { line } from '#authoring/slides/strokes.ts';
import { setWords } from '#authoring/slides/words.ts';

/** A page of a deck, in points: 16:9, with a rule in the event's colour down its left edge. */
export const sheet = { width: 960, height: 540, left: 72, right: 900, top: 136, bottom: 484 };
const edge = 20;

export const body = { x: sheet.left, width: 828, size: 20, colour: palette.ink } as const;

export interface DeckFacts {
  readonly title: string;
  readonly authors: string;
  readonly subject: string;
  /** The day it was drawn first; part of the file's identity. */
  readonly made: Date;
}

export interface SlideDrawing {
  readonly kicker: string;
  readonly title: string;
  readonly draw: (page: Page) => void;
  /** Draws its own heading. */
  readonly cover?: boolean;
}

/** A page while it is drawn. What is put on it is put in reading order. */
export interface Page {
  readonly pdf: PDFKit.PDFDocument;
  readonly section: PDFKit.PDFStructureElement;
}

/**
 * A tagged PDF with an outline. It has the same bytes each time: no clock is read and nothing drawn
 * by lot.
 */
export async function deckPdf(facts: DeckFacts, slides: readonly SlideDrawing[]): Promise<Buffer> {
  const { title, authors: Author, subject: Subject, made } = facts;
  const info = { Title: title, Author, Subject, Creator: 'Hallway Track', Producer: 'pdfkit' };
  const pdf = new PDFDocument({
    ...{ size: [sheet.width, sheet.height], margin: 0, autoFirstPage: false },
    ...{ pdfVersion: '1.7', tagged: true, lang: 'en', displayTitle: true },
    info: { ...info, CreationDate: made, ModDate: made },
  });
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  for (const [at, slide] of slides.entries()) {
    pdf.addPage();
    pdf.outline.addItem(slide.title);
    const section = pdf.struct('Sect', { title: slide.title });
    document.add(section);
    const page = { pdf, section };
    furniture(page, () => {
      pdf.rect(0, 0, sheet.width, sheet.height).fill(palette.paper);
      pdf.rect(0, 0, edge, sheet.height).fill(palette.plum);
      if (!slide.cover) footer(pdf, title, at + 1, slides.length);
    });
    if (!slide.cover) heading(page, slide);
    slide.draw(page);
    section.end();
  }
  document.end();
  pdf.end();
  return Buffer.concat(await Array.fromAsync(pdf as AsyncIterable<Buffer>));
}

function footer(pdf: PDFKit.PDFDocument, title: string, number: number, count: number): void {
  const setting = { ...body, y: 505, size: 12, colour: palette.muted };
  line(pdf, [sheet.left, 496, sheet.right, 496], palette.line, 1);
  setWords(pdf, `FOSDEM 2026 · ${title}`, setting);
  setWords(pdf, `**${number}** / ${count}`, { ...setting, align: 'right' });
}

function heading(page: Page, { kicker, title }: SlideDrawing): void {
  element(page, 'P', () => {
    const setting = { ...body, y: 42, size: 14, colour: palette.plum, bold: true };
    setWords(page.pdf, kicker, setting);
  });
  element(page, 'H1', () => {
    setWords(page.pdf, title, { ...body, y: 64, size: 36, bold: true, leading: 1.15 });
  });
}

/** Puts something of a role on the page (ISO 32000-1, 14.8.4). */
export function element(page: Page, role: string, draw: () => void, alt?: string): void {
  page.section.add(page.pdf.struct(role, alt ? { alt } : {}, draw));
}

/** What a reader who hears the page does not miss: backgrounds, axes, page numbers. */
export function furniture({ pdf }: Page, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

/** @param alt what the picture shows, in words */
export const figure = (page: Page, alt: string, draw: () => void): void =>
  element(page, 'Figure', draw, alt);
