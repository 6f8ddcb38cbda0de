import { expect, test } from 'vitest';
import { nearest, suggestion } from '#entries/nearest.ts';

test.each([
  ['discription', ['title', 'description'], 'description'],
  ['TITLE', ['title'], 'title'],
  ['tag', ['tags', 'talks'], 'tags'],
  ['go', ['golang', 'rust'], undefined],
  ['fosdem2026', ['fosdem-2025', 'fosdem-2026'], 'fosdem-2026'],
  ['completely-different', ['title'], undefined],
  ['title', [], undefined],
  ['', ['title', 'a'], undefined],
  ['a', ['t', 'b'], undefined],
  ['x', ['fosdem', 'io'], undefined],
  ['bat', ['cat', 'hat'], 'cat'],
])('of what %j may mean in %j, %j is nearest', (typed, candidates, found) => {
  expect(nearest(typed, candidates)).toBe(found);
});

const many = Array.from({ length: 30 }, (_, index) => `name-of-thing-${index}`);
test.each([
  ['fosdm', ['fosdem'], 'did you mean "fosdem"?'],
  ['xyz-xyz', ['fosdem', 'kubecon'], 'the events are: fosdem, kubecon'],
  ['fosdem', [], 'there are no events yet'],
  ['x', many, `the events are: ${many.slice(0, 24).join(', ')}, …`],
])('%j among %j', (typed, candidates, text) => {
  expect(suggestion(typed, candidates, 'events')).toBe(text);
});
