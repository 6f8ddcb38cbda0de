/** Facts of a talk that its front matter has, as the Academic theme and speakers' own sites write them. */
import type { FieldReader } from '#authoring/import/field-reader.ts';
import { at, textOf, textsOf, type Values } from '#authoring/import/fields.ts';
import { type GivenAt, givenAt } from '#authoring/import/talk-event-fields.ts';
import { talkLabel } from '#authoring/import/talk-labels.ts';
import { talkKinds } from '#schemas/talk.ts';

export interface TalkFields {
  readonly slides: readonly Values[];
  readonly resources: readonly Values[];
  readonly recordings: readonly Values[];
  readonly kind?: (typeof talkKinds)[number];
  readonly given?: GivenAt;
  readonly speakers: readonly { readonly name: string; readonly role?: string }[];
  readonly abstract?: string;
}

const web = /^https?:\/\//i;

/** Fields that name a thing to point the audience to, and what it is. */
const resourceFields: readonly [names: readonly string[], type: string, title: string][] = [
  [['url_code', 'code', 'repo', 'repository', 'github'], 'code', 'Code'],
  [['url_demo', 'demo'], 'demo', 'Demo'],
  [['url_pdf', 'paper'], 'paper', 'Paper'],
  [['url_dataset'], 'link', 'Dataset'],
  [['url_poster'], 'link', 'Poster'],
  [['url_project'], 'link', 'Project'],
  [['url_source'], 'link', 'Source'],
];

/**
 * @param slidesAt how the talk names a PDF of the source
 */
export function talkFields(
  reader: FieldReader,
  slidesAt: (address: string) => string | undefined,
): TalkFields {
  const takeIf = <Value>(
    names: readonly string[],
    read: (text: string) => Value | undefined,
  ): Value[] =>
    names.flatMap((name) => {
      const texts = textsOf(reader.look(name));
      const values = texts.map(read);
      if (texts.length === 0 || values.includes(undefined)) return [];
      reader.take(name);
      return values.filter((value) => value !== undefined);
    });
  const slides = takeIf(
    ['url_slides', 'slides', 'slides_url', 'slide', 'deck'],
    (text): Values | undefined => {
      const file = slidesAt(text);
      return file ? { file: `./${file}` } : web.test(text) ? { url: text } : undefined;
    },
  );
  const recordings = takeIf(
    ['url_video', 'video', 'videos', 'video_url', 'recording', 'recordings', 'youtube'],
    (text): Values | undefined =>
      web.test(text)
        ? { url: text }
        : /^[\w-]{11}$/.test(text)
          ? { url: `https://www.youtube.com/watch?v=${text}` }
          : undefined,
  );
  const named = resourceFields.flatMap(([names, type, title]) =>
    takeIf(names, (url): Values | undefined => (web.test(url) ? { type, title, url } : undefined)),
  );
  const links = linkFields(reader);
  const abstract = textOf(reader.take('abstract'));
  const given = givenAt(reader);
  const speakers = speakerFields(reader, given !== undefined);
  const kind = kindField(reader);
  return {
    slides: once([...slides, ...links.slides]),
    recordings: once([...recordings, ...links.recordings]),
    resources: once([...named, ...links.resources]),
    speakers,
    ...(kind && { kind }),
    ...(given && { given }),
    ...(abstract && { abstract }),
  };
}

/** A list of names and addresses, as Academic and Apéro have it: each is what its name says it is. */
function linkFields(reader: FieldReader): Pick<TalkFields, 'slides' | 'recordings' | 'resources'> {
  const listed = reader.look('links');
  const links = (Array.isArray(listed) ? listed : []).map((link: unknown) => {
    const value = (...keys: string[]) => keys.map((key) => textOf(at(link, key))).find(Boolean);
    const [title, url] = [value('name', 'title', 'text'), value('url', 'link', 'href')];
    return title && url && web.test(url) ? { title, url, label: talkLabel(title) } : undefined;
  });
  const found = links.filter((link) => link !== undefined);
  if (found.length < links.length) return { slides: [], recordings: [], resources: [] };
  reader.take('links');
  const of = (label: 'slides' | 'recording') =>
    found.filter((link) => link.label === label).map(({ url }) => ({ url }));
  return {
    slides: of('slides'),
    recordings: of('recording'),
    resources: found
      .filter(({ label }) => label !== 'slides' && label !== 'recording')
      .map(({ label, title, url }) => ({ type: label === 'code' ? 'code' : 'link', title, url })),
  };
}

/** Those who spoke; Academic calls those at an event its authors, and podcasts have hosts and guests. */
function speakerFields(reader: FieldReader, isGiven: boolean): TalkFields['speakers'] {
  const named = (...fields: string[]) => textsOf(reader.take(...fields)).map((name) => ({ name }));
  const own = named('speakers', 'speaker', 'presenters', 'presenter');
  const all = [
    ...own,
    ...named('hosts', 'host').map(({ name }) => ({ name, role: 'host' })),
    ...named('guests', 'guest').map(({ name }) => ({ name, role: 'guest' })),
  ];
  const once = new Map(all.toReversed().map((speaker) => [speaker.name, speaker]));
  const speakers = [...once.values()].toReversed();
  return isGiven && speakers.length === 0 ? named('authors') : speakers;
}

/** `talkType: Lightning Talk`, where it is one of the kinds that the site has a word for. */
function kindField(reader: FieldReader): TalkFields['kind'] {
  const names = ['talktype', 'talk_type', 'session_type', 'kind'];
  const word = textOf(reader.look(...names))
    ?.toLowerCase()
    .replace(/ (?:talk|session)$/, '');
  const kind = talkKinds.find((known) => known === word);
  if (kind) reader.take(...names);
  return kind;
}

/** Things of one address once, as they were named first. */
export const once = (all: readonly Values[]): Values[] =>
  [
    ...all
      .toReversed()
      .reduce(
        (found, each) => found.set(String(each['url'] ?? each['file']), each),
        new Map<string, Values>(),
      )
      .values(),
  ].toReversed();
