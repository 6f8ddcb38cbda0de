import { expect, test } from 'vitest';
import { facetsOf } from '#collections/facets.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';

const here = source('events', 'here');
const facets = (...sources: readonly Source[]) =>
  facetsOf(siteOf(entriesOf(here, ...sources), now).talks);

/** Each group of a facet with its address and the ids of its talks. */
const shown = (groups: ReturnType<typeof facets>['topics']) =>
  groups.map(({ label, path, talks }) => `${label} ${path} ${talks.map(({ id }) => id).join(' ')}`);

const talk = (id: string, values: Readonly<Record<string, unknown>>) => source('talks', id, values);

test('topics are the tags of talks, by label; their talks newest first', () => {
  const { topics } = facets(
    talk('old', { date: '2025-01-01', tags: ['Go', 'éBPF'] }),
    talk('new', { date: '2026-01-01', tags: ['go', 'C++', 'zeta'] }),
    source('posts', 'post', { tags: ['rust'] }),
    talk('draft', { draft: true, tags: ['secret'] }),
  );
  expect(shown(topics)).toEqual([
    'C++ /talks/topics/c-plus-plus/ new',
    'éBPF /talks/topics/ebpf/ old',
    'Go /talks/topics/go/ new old',
    'zeta /talks/topics/zeta/ new',
  ]);
  expect(new Set(topics.map(({ facet }) => facet))).toEqual(new Set(['topics']));
});

test('kinds', () => {
  const { kinds } = facets(
    talk('a', { date: '2025-01-01' }),
    talk('b', { date: '2025-02-01', kind: 'workshop' }),
    talk('c', { date: '2025-03-01', kind: 'talk' }),
    talk('d', { date: '2025-04-01', kind: 'lightning' }),
  );
  expect(shown(kinds)).toEqual([
    'lightning talk /talks/kinds/lightning/ d',
    'talk /talks/kinds/talk/ c a',
    'workshop /talks/kinds/workshop/ b',
  ]);
});

test('a talk is in its own language and in those of its deliveries, in each once', () => {
  const delivery = (language?: string) => ({ event: 'here', date: '2026-02-01', language });
  const { languages } = facets(
    talk('a', { date: '2025-02-01', deliveries: [delivery('de'), delivery('de'), delivery()] }),
    talk('b', { date: '2025-01-01', language: 'de' }),
    talk('c', { date: '2025-03-01', language: 'pt-BR', deliveries: [delivery()] }),
  );
  expect(shown(languages)).toEqual([
    'Brazilian Portuguese /talks/languages/pt-BR/ c',
    'English /talks/languages/en/ a',
    'German /talks/languages/de/ a b',
  ]);
});

test('a kind or a language that all share tells nothing; a topic does', () => {
  const { topics, kinds, languages } = facets(
    talk('a', { tags: ['go'], kind: 'panel', language: 'nl' }),
    talk('b', { tags: ['go'], kind: 'panel', language: 'nl' }),
  );
  expect(shown(topics)).toEqual(['go /talks/topics/go/ a b']);
  expect(kinds).toEqual([]);
  expect(languages).toEqual([]);
});

test('no talk makes no group', () => {
  expect(facets()).toEqual({ topics: [], kinds: [], languages: [] });
});

test('a talk that was given in another language once', () => {
  const { topics, kinds, languages } = facets(...talkFixtures);
  const id = 'one-talk-five-rooms';
  expect(shown(topics)).toEqual([
    `speaking /talks/topics/speaking/ ${id}`,
    `time zones /talks/topics/time-zones/ ${id}`,
  ]);
  expect(kinds).toEqual([]);
  expect(shown(languages)).toEqual([
    `English /talks/languages/en/ ${id}`,
    `Japanese /talks/languages/ja/ ${id}`,
  ]);
});
