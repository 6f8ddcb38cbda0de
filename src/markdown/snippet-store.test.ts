import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openSnippets } from '#markdown/snippet-store.ts';

afterEach(() => vi.useRealTimers());

const folder = () => mkdtempSync(join(tmpdir(), 'snippets-'));

/** Opens a store, and closes it as the end of the process does. */
function used(path: string, use: (store: ReturnType<typeof openSnippets>) => void): void {
  const once = vi.spyOn(process, 'once');
  const store = openSnippets(path);
  const [, end] = once.mock.calls.find(([event]) => event === 'exit') ?? [];
  once.mockRestore();
  process.removeListener('exit', end as () => void);
  use(store);
  (end as () => void)();
}

test('what was kept is found by the next process, and only parts with something new are written', () => {
  const path = folder();
  used(path, (store) => {
    expect(store.get('a1')).toBeUndefined();
    for (const key of ['a1', 'A1', 'b1']) store.set(key, `<i>${key}</i>`);
  });
  expect(readdirSync(path)).toHaveLength(3);
  used(path, (store) => {
    expect(['a1', 'A1', 'b1', 'b2'].map(store.get)).toEqual([
      ...['<i>a1</i>', '<i>A1</i>', '<i>b1</i>'],
      undefined,
    ]);
  });
  for (const file of readdirSync(path)) writeFileSync(join(path, file), '{}');
  used(path, (store) => store.set('b2', '<i>b2</i>'));
  used(path, (store) => {
    expect(['a1', 'b1', 'b2'].map(store.get)).toEqual([undefined, undefined, '<i>b2</i>']);
  });
});

test.each(['{"a1": "half', 'null', '{"a1": 5}'])('a damaged part is empty: %s', (text) => {
  const path = folder();
  used(path, (store) => store.set('a1', 'whole'));
  for (const file of readdirSync(path)) writeFileSync(join(path, file), text);
  used(path, (store) => expect(store.get('a1')).toBeUndefined());
});

test('a process that is killed has kept what it made until two seconds before', () => {
  vi.useFakeTimers();
  const path = folder();
  used(path, (store) => {
    store.set('a1', 'first');
    vi.advanceTimersByTime(1500);
    store.set('b1', 'second');
    vi.advanceTimersByTime(1500);
    expect(readdirSync(path)).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(readdirSync(path)).toHaveLength(2);
    store.set('c1', 'later');
    vi.advanceTimersByTime(2000);
    expect(readdirSync(path)).toHaveLength(3);
  });
});
