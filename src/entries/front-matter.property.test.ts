import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsFile } from '#entries/entry-name.ts';
import { problemLine } from '#entries/problem.ts';
import { readEntry, readTags } from '#entries/read-entry.ts';
import type { Reading } from '#entries/source.ts';
import { textOf } from '#entries/text-file.ts';
import { type AnyFile, anyFile } from '#entries/file-arbitraries.test-data.ts';

/** Milliseconds within which any front matter is read, on a machine that does other things besides. */
const patience = 60_000;

async function reading({ collection, bytes }: AnyFile): Promise<Reading> {
  const file = collection === 'tags' ? tagsFile : `src/content/${collection}/a.md`;
  const read = textOf(file, bytes);
  if ('problem' in read) return { entries: [], unread: [], problems: [read.problem] };
  const { text } = read;
  return collection === 'tags'
    ? readTags(text)
    : readEntry('/nowhere', { collection, id: 'a', file, text });
}

test(
  'front matter is valid, or a line says what is wrong and where',
  { timeout: 900_000 },
  async () => {
    let valid = 0;
    const seen = fc.asyncProperty(anyFile, async (file) => {
      const started = performance.now();
      const { entries, problems } = await reading(file);
      expect(performance.now() - started).toBeLessThan(patience);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (file.collection !== 'tags') expect(entries.length > 0).toBe(errors.length === 0);
      if (entries.length > 0 && errors.length === 0) valid += 1;
      const lines = file.bytes.toString().split('\n').length;
      for (const problem of problems) {
        expect(problem.file).toMatch(/^src\/content\/./);
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        const line = problemLine(problem);
        expect(line).toMatch(/^src\/content\/[\w./]+:\d+:\d+ {2}(?:error|warning) {2}\S.*$/);
        expect(line.length).toBeLessThan(1000);
        expect(line).not.toMatch(/undefined|\[object|RangeError|TypeError|Maximum call stack/);
      }
      for (const { collection, data } of entries) {
        if (collection === 'tags') continue;
        const { title, name } = data as { title?: string; name?: string };
        expect(title ?? name).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
      }
    });
    await fc.assert(seen, { seed: 20260213, numRuns: 5000 });
    // What is never valid shows nothing.
    expect(valid).toBeGreaterThan(500);
  },
);
