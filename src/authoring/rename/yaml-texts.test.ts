import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { edited } from '#authoring/rename/edits.ts';
import { plain, yamlEdit, yamlTexts } from '#authoring/rename/yaml-texts.ts';

const yaml = `title: &t "conf" # kept
events: [ conf, 'conf' ]
speakers:
  - person: conf # first
  - *t
deliveries:
  - &d { event: conf, title: other }
  - *d
abstract: >-
  conf
note: |
  conf
date: 2026-01-01
`;

test('every text with its path', () => {
  expect(yamlTexts(yaml).map(({ path, value }) => `${path} ${value.trim()}`)).toEqual([
    'title conf',
    'events.0 conf',
    'events.1 conf',
    'speakers.0.person conf',
    'speakers.1 conf',
    'deliveries.0.event conf',
    'deliveries.0.title other',
    'deliveries.1.event conf',
    'deliveries.1.title other',
    'abstract conf',
    'note conf',
    'date 2026-01-01',
  ]);
});

test.each([
  ['title', 'title: &t "new" # kept'],
  ['events.0', 'events: [ new, '],
  ['events.1', ", 'new' ]"],
  ['speakers.0.person', '- person: new # first'],
  ['speakers.1', '  - new\n'],
  ['deliveries.0.event', '{ event: new, '],
  ['deliveries.1.event', '{ event: new, '],
  ['abstract', 'abstract: new\n'],
])('another text at %s', (path, part) => {
  const text = yamlTexts(yaml).find((found) => found.path === path);
  const after = edited(yaml, text ? [yamlEdit(text, 'new')] : []);
  expect(after).toContain(part);
  expect(after.split('new').length).toBe(2);
  expect(() => void parse(after)).not.toThrow();
});

test.each([
  ['fosdem-2026', 'fosdem-2026'],
  ['größe', 'größe'],
  ['/posts/a_b/', '/posts/a_b/'],
  ['2026', '"2026"'],
  ['1.5', '"1.5"'],
  ['null', '"null"'],
  ['true', '"true"'],
])('the text %s is %s in YAML', (text, written) => {
  expect(plain(text)).toBe(written);
  expect(parse(written)).toBe(text);
});
