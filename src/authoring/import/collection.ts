/** Into which collection a page goes. */
import { isEmpty, textOf } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';
import { hiddenBecause, type SourcePage } from '#authoring/import/source-page.ts';
import { plural } from '#entries/problem.ts';

/** The collections whose entries have a text. */
export const textCollections = ['posts', 'talks', 'pages'] as const;
export type TextCollection = (typeof textCollections)[number];

/** What an author says of sections: `notes` is `pages`. */
export type Sections = ReadonlyMap<string, TextCollection>;

/** Where a page goes, or why it goes nowhere; `term` for what is told of a tag or a person. */
export type Choice =
  | {
      readonly collection: TextCollection;
      /** What its author should know of that. */
      readonly note?: Pick<Note, 'kind' | 'text'>;
      /** Whether it is the text of a list that the site writes itself, kept as a draft. */
      readonly isList?: boolean;
    }
  | { readonly reason: string };

const talkSection = /^(?:talks?|speaking|presentations?|vortr(?:ag|aege|äge)|charlas)$/i;
const postSection = /^(?:posts?|blog)$/i;
const eventSection = /^events?$/i;
const taxonomySection = /^(?:tags|categories|series|authors?)$/i;
const pageSection = /^(?:pages?|about|contact|now|uses)$/i;
const pageType = /^(?:pages?|landing)$/i;
const ownPage = /^(?:search|archives?|tags|categories|series|404|offline)$/i;

/**
 * The collection of a page: what the author says of its section, what its section or type says by its
 * name, or else whether it has a day. A page of no section is a page.
 *
 * @param sections by the first folder of a page; `/` for pages of none
 * @param isParent whether there are pages below a folder of the content
 */
export function collectionOf(
  page: SourcePage,
  sections: Sections,
  isParent: (folder: string) => boolean,
): Choice {
  const { kind, fields, name } = page;
  const hidden = hiddenBecause(page);
  if (hidden !== undefined) return { reason: `is not moved: ${hidden}` };
  const list = kind === 'branch' ? listChoice(page, isParent) : undefined;
  if (list) return list;
  const [section = '/'] = page.sections;
  const type = textOf(fields.get('type')?.value) ?? '';
  const layout = textOf(fields.get('layout')?.value) ?? '';
  const isBare = page.body.trim() === '';
  if (isBare && section === '/' && [name, type, layout].some((word) => ownPage.test(word)))
    return { reason: 'is a page of the theme without a text: the site has its own' };
  const said = sections.get(section);
  const day = page.dates.date ?? page.dates.publishDate;
  const isTalk = talkSection.test(section) || talkSection.test(type) || isAcademicTalk(page);
  const wanted =
    said ??
    (section === '/' || pageSection.test(section) || pageType.test(type)
      ? 'pages'
      : isTalk
        ? 'talks'
        : day || postSection.test(section)
          ? 'posts'
          : 'pages');
  if (wanted === 'pages' || day) return { collection: wanted };
  const noun = wanted.slice(0, -1);
  const text = `has no date, so it is a page: for a ${noun}, add "date:" to it and import again`;
  return { collection: 'pages', note: { kind: 'date', text } };
}

/** The Academic theme keeps talks as events. */
const isAcademicTalk = ({ sections, fields }: SourcePage): boolean =>
  eventSection.test(sections[0] ?? '') &&
  ['event', 'event_url', 'event_name'].some((key) => !isEmpty(fields.get(key)?.value));

/**
 * The page of a list is an entry where the site has no list of its own, and where it says something. A
 * page below a section of talks or posts is one of them, whatever its file is called.
 */
function listChoice(
  { sections, name, body }: SourcePage,
  isParent: (folder: string) => boolean,
): Choice | undefined {
  const place = [...sections, name].filter(Boolean);
  const [first = ''] = place;
  if (taxonomySection.test(first)) return { reason: 'term' };
  if (body.trim() === '') return { reason: '' };
  const isOwn = place.length === 0 || (place.length === 1 && isParent(first));
  const isTalksOrPosts = talkSection.test(first) || postSection.test(first);
  if (!isTalksOrPosts && place.length > 0) return { collection: 'pages' };
  if (!isOwn) return place.length > 1 ? undefined : { collection: 'pages' };
  const words = body.match(/\S+/g)?.length ?? 0;
  const list = place.length === 0 ? 'its home page' : `the list /${place.join('/')}/`;
  const text = `its text of ${plural(words, 'word')} is a draft of a page: the site writes ${list} itself`;
  return { collection: 'pages', isList: true, note: { kind: 'text', text } };
}
