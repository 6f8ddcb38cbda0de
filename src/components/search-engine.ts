import type { Anchor, Hit } from '#components/search-places.ts';

/** What is used of Pagefind 1.5 (https://pagefind.app/docs/api/). */
export interface Engine {
  /** @param words null lists all that the filters let through */
  search(
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Result[] }>;
}

/** An entry that was found; its data are fetched when they are asked for. */
export interface Result {
  data(): Promise<Found>;
}

export interface Found {
  /** The entry's path. */
  readonly url: string;
  readonly raw_content: string;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly Hit[];
  readonly meta: Readonly<Partial<Record<'title' | 'day', string>>>;
  readonly filters: Readonly<Partial<Record<'kind' | 'tag' | 'year', readonly string[]>>>;
}

/**
 * Loads the engine that a build put beside its index.
 *
 * @throws when it does not answer: without a network, or in the development server
 */
export async function engineAt(address: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    createInstance(options: Readonly<Record<string, unknown>>): Engine;
  };
  // The index holds whole paths. A worker would be as many bytes again for some milliseconds' work.
  return createInstance({ baseUrl: '/', noWorker: true });
}
