/** Into which collection a page goes. */
import { isEmpty, textOf } from '#authoring/import/fields.ts';
import { hiddenBecause, type SourcePage } from '#authoring/import/source-page.ts';

/** The collections whose entries have a text. */
export const textCollections = ['posts', 'talks', 'pages'] as const;
export type TextCollection = (typeof textCollections)[number];

/** What an author says of sections: `notes` is `pages`. */
export type Sections = ReadonlyMap<string, TextCollection>;

/** Where a page goes, or why it goes nowhere. */
export type Choice =
  { readonly collection: TextCollection; readonly because?: string } | { readonly reason: string };

const talkSection = /^(?:talks?|speaking|presentations?|vortr(?:ag|aege|äge)|charlas)$/i;
const postSection = /^(?:posts?|blog)$/i;
const eventSection = /^events?$/i;
const taxonomySection = /^(?:tags|categories|series|authors?)$/i;
const ownPage = /^(?:search|archives?|tags|categories|series|404|offline)$/i;

/**
 * The collection of a page: what the author says of its section, what its section or type says by its
 * name, or else whether it has a day. A page of no section is a page.
 *
 * @param sections by the first folder of a page; `/` for pages of none
 */
export function collectionOf(page: SourcePage, sections: Sections): Choice {
  const { kind, fields, name } = page;
  const hidden = hiddenBecause(page);
  if (hidden !== undefined) return { reason: `is not moved: ${hidden}` };
  if (kind === 'branch') return branchChoice(page);
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
    (section === '/'
      ? 'pages'
      : isTalk
        ? 'talks'
        : day || postSection.test(section)
          ? 'posts'
          : 'pages');
  if (wanted === 'pages' || day) return { collection: wanted };
  const noun = wanted.slice(0, -1);
  return {
    collection: 'pages',
    because: `has no date, so it is a page: for a ${noun}, add "date:" to it and import again`,
  };
}

/** The Academic theme keeps talks as events. */
const isAcademicTalk = ({ sections, fields }: SourcePage): boolean =>
  eventSection.test(sections[0] ?? '') &&
  ['event', 'event_url', 'event_name'].some((key) => !isEmpty(fields.get(key)?.value));

/** The page of a list is an entry only where the site has no list of its own, and where it says something. */
function branchChoice(page: SourcePage): Choice {
  const { sections, name, body } = page;
  const place = [...sections, name].filter(Boolean);
  const [first = ''] = place;
  if (taxonomySection.test(first)) return { reason: 'term' };
  if (body.trim() === '') return { reason: '' };
  const words = body.match(/\S+/g)?.length ?? 0;
  const said = `has a text of ${words} words; the site writes this list itself, so move the text where you want it`;
  if (place.length === 0) return { reason: `the home page ${said}` };
  const isList = talkSection.test(first) || postSection.test(first);
  return isList ? { reason: `the list /${place.join('/')}/ ${said}` } : { collection: 'pages' };
}
