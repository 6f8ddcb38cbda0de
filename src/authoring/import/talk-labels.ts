/** The words under which speakers keep a talk's facts in its text. */
import type { talkKinds } from '#schemas/talk.ts';

export type TalkLabel = 'recording' | 'slides' | 'code' | 'events' | 'related' | 'resources';

const labels: readonly [TalkLabel, RegExp][] = [
  [
    'recording',
    /^(?:(?:talk )?(?:recordings?|videos?)|video recordings?|watch(?: it| the (?:talk|video|recording))?|recorded talk)$/,
  ],
  ['slides', /^(?:slides?|slide ?decks?|decks?|presentation(?: slides)?)$/],
  [
    'code',
    /^(?:(?:live )?demos?|code|demos? ?(?:\/|&|and|\+) ?code|code ?(?:\/|&|and|\+) ?demos?|(?:source ?)?code|source|repo(?:sitory|sitories)?|github(?: repo(?:sitory)?)?)$/,
  ],
  [
    'events',
    /^(?:events?|conferences?|venues?|(?:(?:this|talk|this talk) was )?(?:presented|given|held) at)$/,
  ],
  [
    'related',
    /^(?:related(?: (?:posts?|talks?|links?|reading|material))?|see also|companion posts?|blog ?posts?)$/,
  ],
  ['resources', /^(?:resources?|links?)$/],
];

/** What a heading, a bold line or the text of a link says it leads to. */
export function talkLabel(text: string): TalkLabel | undefined {
  const word = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}/&+ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
  return labels.find(([, words]) => words.test(word))?.[0];
}

/** A title without the word for its kind before it, and the kind. */
export function titleAndKind(title: string): {
  readonly title: string;
  readonly kind?: (typeof talkKinds)[number];
} {
  const [, prefix = '', rest] =
    /^(talk|lightning(?: talk)?|keynote|workshop|panel|podcast|interview)\s*:\s*(\S.*)$/i.exec(
      title,
    ) ?? [];
  if (rest === undefined) return { title };
  const kind = prefix.toLowerCase().replace(/ talk$/, '') as (typeof talkKinds)[number];
  return { title: rest, kind };
}
