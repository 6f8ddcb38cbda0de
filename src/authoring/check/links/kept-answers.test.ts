import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '#authoring/check/links/answer.ts';
import { openKeptAnswers } from '#authoring/check/links/kept-answers.ts';
import { project } from '#entries/fixtures.test-data.ts';

const now = Date.parse('2026-06-01T12:00:00Z');
const hours = (count: number) => count * 3_600_000;
const address = 'https://example.org/';
const file = '.cache/links/answers.json';

/** What is known of an address so much later than it was asked. */
function later(answer: Answer, milliseconds: number): Answer | undefined {
  const root = project({});
  const first = openKeptAnswers(root, now);
  first.set(address, answer);
  first.close([address]);
  return openKeptAnswers(root, now + milliseconds).get(address);
}

test.each<[Answer, number]>([
  [{ kind: 'alive' }, 24 * 7],
  [{ kind: 'moved', to: 'https://example.org/new' }, 24 * 7],
  [{ kind: 'gone', status: 404 }, 24],
  [{ kind: 'untold' }, 24],
])('%j stands for %d hours', (answer, life) => {
  expect(later(answer, 0)).toEqual(answer);
  expect(later(answer, hours(life) - 1)).toEqual(answer);
  expect(later(answer, hours(life))).toBeUndefined();
  expect(later(answer, -1)).toBeUndefined();
});

test.each<Answer>([
  { kind: 'failing', reason: 'its server answers 500' },
  { kind: 'silent', host: 'example.org' },
  { kind: 'no-way', host: 'example.org', code: 'ENETUNREACH' },
  { kind: 'no-host', host: 'example.org' },
  { kind: 'busy', host: 'example.org' },
  { kind: 'private', address: '10.0.0.1' },
])('$kind may pass, and is asked again', (answer) => {
  expect(later(answer, 0)).toBeUndefined();
});

test('what fails now is no more what it was', () => {
  const root = project({});
  const first = openKeptAnswers(root, now);
  first.set(address, { kind: 'alive' });
  first.set(address, { kind: 'silent', host: 'example.org' });
  first.close([address]);
  expect(openKeptAnswers(root, now).get(address)).toBeUndefined();
});

test('what no entry names any more is dropped', () => {
  const root = project({});
  const kept = openKeptAnswers(root, now);
  kept.set(address, { kind: 'alive' });
  kept.set('https://example.com/', { kind: 'alive' });
  kept.close([address]);
  expect(readFileSync(join(root, file), 'utf8')).not.toContain('example.com');
});

test.each([
  ['no JSON', '{'],
  ['of another form', '{"version":1,"answers":[]}'],
  [
    'of another version',
    `{"version":2,"answers":{"${address}":{"at":0,"answer":{"kind":"alive"}}}}`,
  ],
  ['holding what it should not', `{"version":1,"answers":{"${address}":{"at":"x","answer":{}}}}`],
])('a file that is %s is an empty one', (_, text) => {
  const root = project({ [file]: text });
  const kept = openKeptAnswers(root, now);
  expect(kept.get(address)).toBeUndefined();
  kept.set(address, { kind: 'alive' });
  kept.close([address]);
  expect(openKeptAnswers(root, now).get(address)).toEqual({ kind: 'alive' });
});

test('a file that cannot be written changes nothing', () => {
  const root = project({});
  writeFileSync(join(root, '.cache'), 'a file where the folder belongs');
  const kept = openKeptAnswers(root, now);
  kept.set(address, { kind: 'alive' });
  expect(() => kept.close([address])).not.toThrow();
  expect(existsSync(join(root, file))).toBe(false);
});
