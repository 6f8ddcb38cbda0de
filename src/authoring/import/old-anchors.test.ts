import { expect, test } from 'vitest';
import { newFragments } from '#authoring/import/old-anchors.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';

const fragmentIn = (body: string) => {
  const entry = { page: { body } } as PlacedPage;
  const newFragment = newFragments();
  return (fragment: string) => newFragment(entry, fragment);
};

test('an anchor of Blackfriday leads to the heading it was of', () => {
  const of = fragmentIn(
    '## --bwlimit-file=BANDWIDTH_SPEC ##\n\n## `--filter-from` - Read patterns\n\n## Was ist & bleibt\n',
  );
  expect(of('bwlimit-file-bandwidth-spec')).toBe('bwlimit-filebandwidth_spec');
  expect(of('filter-from-read-patterns')).toBe('--filter-from---read-patterns');
  expect(of('was-ist-bleibt')).toBe('was-ist--bleibt');
});

test('what leads somewhere, or never did, stays', () => {
  const of = fragmentIn('## A b\n\n## A & b\n\n## A\n');
  expect(of('a-b')).toBeUndefined();
  expect(of('a--b')).toBeUndefined();
  expect(of('nothing')).toBeUndefined();
});
