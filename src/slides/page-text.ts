/** What pdf.js says of a page's text: pieces in drawing order, and marks around some of them. */
export type TextPiece =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string; readonly tag?: string };

/** A node of a tagged PDF's structure tree (ISO 32000-1, 14.7): the page's logical order. */
export interface StructureNode {
  readonly role: string;
  /** The author's words for a picture. */
  readonly alt?: string;
  readonly children: readonly (StructureNode | { readonly type: string; readonly id: string })[];
}

/** No page that is shown says more; in UTF-16 units. */
const longest = 20_000;

/**
 * A page's text, a line a line, in the order the tags of a tagged PDF give, or else in which it was
 * drawn. Page furniture (ISO 32000-1, 14.8.2.2: artifacts) is left out where there are tags.
 */
export function pageText(pieces: readonly TextPiece[], tree?: StructureNode | null): string {
  const { all, marked, loose } = textByMark(pieces);
  const told = tree ? tidied(nodeText(tree, marked)) : '';
  return told ? tidied(`${told}\n${loose}`) : tidied(all);
}

interface MarkedText {
  readonly all: string;
  /** By the mark's id; what the tree takes is taken out. */
  readonly marked: ReadonlyMap<string, string>;
  /** Neither in the tree nor furniture. */
  readonly loose: string;
}

function textByMark(pieces: readonly TextPiece[]): MarkedText {
  const open: { readonly id: string | undefined; readonly artifact: boolean }[] = [];
  const marked = new Map<string, string>();
  let [all, loose] = ['', ''];
  for (const piece of pieces) {
    if ('str' in piece) {
      const text = piece.hasEOL ? `${piece.str}\n` : piece.str;
      const id = open.findLast((mark) => mark.id !== undefined)?.id;
      all += text;
      if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + text);
      else if (!open.some(({ artifact }) => artifact)) loose += text;
    } else if (piece.type === 'endMarkedContent') open.pop();
    else open.push({ id: piece.id, artifact: piece.tag === 'Artifact' });
  }
  return { all, marked, loose };
}

/** Roles that stand within a line, with what follows each; every other begins and ends one. */
const inline: Readonly<Record<string, string>> = {
  ...{ Lbl: ' ', LBody: '', TD: ' ', TH: ' ' },
  ...{ Span: '', Link: '', Reference: '', Quote: '', Code: '', Em: '', Strong: '', Annot: '' },
};

function nodeText(node: StructureNode, marked: MarkedText['marked']): string {
  const inner = node.children
    .map((child) => {
      if ('role' in child) return nodeText(child, marked);
      // Its lines end where the page did, not where the author's paragraph does.
      return marked.get(child.id)?.replaceAll('\n', ' ') ?? '';
    })
    .join('');
  const text = node.alt ? `${node.alt}\n${inner}` : inner;
  const after = inline[node.role];
  return after === undefined ? `\n${text}\n` : text + after;
}

/**
 * Text fit for HTML and XML: well-formed, white space single, no empty lines, and nothing unseen
 * (control and direction characters, soft hyphens) or without a meaning outside the file's own font.
 */
export function tidied(text: string): string {
  const lines = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\r\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/[\p{Co}\p{NChar}\ufff0-\uffff]/gu, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const tidy = lines.filter(Boolean).join('\n');
  return tidy.length > longest ? `${tidy.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…` : tidy;
}
