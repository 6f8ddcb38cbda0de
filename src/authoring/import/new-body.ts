/** The text of a page as the site writes it. */
import type { Root } from 'mdast';
import { type LinkSetting, linkEdits } from '#authoring/import/body-links.ts';
import { lineFinder, useNotes } from '#authoring/import/body-notes.ts';
import { type ConvertedUse, converted } from '#authoring/import/converted.ts';
import { emojiEdits } from '#authoring/import/emoji.ts';
import { at, textOf } from '#authoring/import/fields.ts';
import { mdxBody } from '#authoring/import/mdx-text.ts';
import { isPicture } from '#authoring/import/moved-files.ts';
import { type Counts, type Note, total } from '#authoring/import/notes.ts';
import { plainPictures } from '#authoring/import/plain-pictures.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import type { References } from '#authoring/import/reference-book.ts';
import { shortcodes } from '#authoring/import/shortcode-table.ts';
import type { SourcePage } from '#authoring/import/source-page.ts';
import type { SourceFile } from '#authoring/import/source-site.ts';
import { withQuotedAttributes } from '#authoring/import/quoted-attributes.ts';
import { treeAddresses } from '#authoring/import/tree-addresses.ts';
import type { TalkSetting } from '#authoring/import/talk-delivery.ts';
import { type TalkFacts, talkFacts } from '#authoring/import/talk-facts.ts';
import { type Edit, edited } from '#authoring/rename/edits.ts';
import { textOf as wordsOf } from '#entries/nodes.ts';
import { treeOf } from '#entries/syntax.ts';

export interface BodySetting extends LinkSetting {
  readonly references: References;
  /** The components that MDX may use here. */
  readonly components: ReadonlySet<string>;
  /** For a talk whose facts are to leave its text. */
  readonly talk?: TalkSetting;
  /** Whether the page has no title but a heading that could be one. */
  readonly wantsTitle: boolean;
}

export interface NewBody {
  readonly text: string;
  readonly isMdx: boolean;
  /** The heading that has left the text to be the title. */
  readonly title?: string;
  readonly facts?: TalkFacts;
  readonly uses: readonly ConvertedUse[];
  readonly hasHtml: boolean;
  readonly notes: readonly Note[];
  readonly counts: Counts;
}

/** A body as Markdown, or as MDX where it uses a component and MDX can hold the rest of it. */
export function newBody(entry: PlacedPage, setting: BodySetting): NewBody {
  const first = attempt(entry, setting, setting.components);
  if (!first.hasComponents) return markdown(first);
  const mdx = mdxBody(first.text);
  if (mdx) return { ...first, text: mdx.text, isMdx: true, counts: counted(first, mdx.tree) };
  const plain = markdown(attempt(entry, setting, new Set()));
  const text = 'holds HTML that MDX does not read, so it is Markdown without components';
  return { ...plain, notes: [...plain.notes, { kind: 'text', file: entry.page.file, text }] };
}

/** Pictures of a folder that lies beside a page. */
function imagesIn(page: SourcePage, folder: string, files: readonly SourceFile[]): string[] {
  if (page.kind !== 'leaf') return [];
  const start = `${page.folder}/${folder.replace(/^\/+|\/+$/g, '')}/`;
  return files
    .filter(({ file }) => file.startsWith(start) && isPicture(file))
    .map(({ file }) => file.slice(page.folder.length + 1))
    .toSorted();
}

const markdown = (body: Attempt): NewBody => ({
  ...body,
  isMdx: false,
  counts: counted(body, treeOf('body.md', body.text)),
});

type Attempt = Omit<NewBody, 'isMdx' | 'counts'> & {
  readonly hasComponents: boolean;
  readonly before: Addresses;
};

interface Addresses {
  readonly images: number;
  readonly links: number;
}

function attempt(
  entry: PlacedPage,
  setting: BodySetting,
  components: ReadonlySet<string>,
): Attempt {
  const { page } = entry;
  const { site, references } = setting;
  const conversion = converted(page.body, {
    table: shortcodes,
    components,
    site: {
      addressOf: (reference, language) => references(reference, page, language),
      parameter: (name) =>
        textOf(page.fields.get(name.toLowerCase())?.value) ??
        textOf(at(site.config.params, ...name.toLowerCase().split('.'))),
      imagesIn: (folder) => imagesIn(page, folder, site.files),
    },
  });
  const source = withQuotedAttributes(conversion.text);
  const tree = treeOf('body.md', source);
  const facts = setting.talk && talkFacts(source, setting.talk);
  const heading = setting.wantsTitle ? titleHeading(tree, source) : undefined;
  const removed = [...(facts?.edits ?? []), ...(heading ? [heading.edit] : [])];
  const isOutside = ({ start }: { start: number }) =>
    !removed.some((edit) => start >= edit.start && start < edit.end);
  const links = linkEdits(source, tree, entry, setting, (start) => !isOutside({ start }));
  const emoji = site.config.emoji ? emojiEdits(source, tree) : { edits: [], unknown: [] };
  const pictures = plainPictures(source, tree);
  const own = [...emoji.edits, ...pictures.edits].filter(isOutside);
  const edits: Edit[] = [...removed, ...links.edits, ...own];
  const text = edited(source, edits);
  const lineOf = lineFinder(page.body, page.bodyLine, source);
  const dark = pictures.notes.map(({ at, text }) => ({
    at,
    note: { kind: 'image', text } as const,
  }));
  const told = [...(facts?.notes ?? []), ...links.nowhere, ...dark];
  const notes: Note[] = [
    ...told.map(({ at: offset, note }) => ({ ...note, file: page.file, line: lineOf(offset) })),
    ...useNotes(conversion.uses, page.body, page.bodyLine, page.file),
    ...[...new Set(emoji.unknown)].map((name): Note => {
      return {
        kind: 'text',
        file: page.file,
        text: `the emoji ${name} is not known and stays as it is`,
      };
    }),
  ];
  const before = addressesIn(tree);
  return {
    text,
    before,
    notes,
    uses: conversion.uses,
    hasComponents: conversion.hasComponents,
    hasHtml: hasHtml(tree, page.body),
    ...(facts && { facts }),
    ...(heading && { title: heading.title }),
  };
}

/** What came into the text and what is in it now. */
function counted({ before, uses, facts }: Attempt, tree: Root): Counts {
  const after = addressesIn(tree);
  const told = uses.filter(({ fate }) => fate !== 'replaced').length;
  return total([
    facts?.counts ?? {},
    {
      images: { in: before.images, out: after.images, told: 0 },
      links: { in: before.links, out: after.links + (facts?.links ?? 0), told: 0 },
      shortcodes: { in: uses.length, out: uses.length - told, told },
    },
  ]);
}

function addressesIn(tree: Root): Addresses {
  const all = [...treeAddresses(tree)];
  const count = (...uses: string[]) => all.filter(({ use }) => uses.includes(use)).length;
  return { images: count('image'), links: count('link', 'played') };
}

/** Whether a text has tags of its own, besides those of shortcodes. */
const hasHtml = (node: Root | Root['children'][number], body: string): boolean =>
  (node.type === 'html' &&
    !/^(?:\s*<!--[^]*?-->)+\s*$/.test(node.value) &&
    body.includes(node.value)) ||
  ('children' in node && (node.children as Root['children']).some((child) => hasHtml(child, body)));

/** A first-level heading that the text begins with. */
function titleHeading(tree: Root, source: string): { title: string; edit: Edit } | undefined {
  const [first] = tree.children;
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  const title = wordsOf(first).replace(/\s+/g, ' ').trim();
  const end = first.position?.end.offset ?? 0;
  const gap = /^\s*/.exec(source.slice(end))?.[0].length ?? 0;
  return title ? { title, edit: { start: 0, end: end + gap, text: '' } } : undefined;
}
