/** What a reader asks the search: a field of its form each, '' where nothing is asked. */
export type SearchQuery = Readonly<Record<SearchField, string>>;
export type SearchField = (typeof searchFields)[number];
/** `q` are words; the others are the filters of the index. */
export const searchFields = ['q', 'kind', 'tag', 'year'] as const;

/** Nobody types more; an address can hold anything. */
export const longestQuery = 200;

/** Reads an address's parameters or a form's fields; of a field that is there twice, the first. */
export function searchQueryOf(values: URLSearchParams | FormData): SearchQuery {
  const read = (field: SearchField) => {
    const value = values.get(field);
    const text = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
    return [...text].slice(0, longestQuery).join('');
  };
  return { q: read('q'), kind: read('kind'), tag: read('tag'), year: read('year') };
}

/** The address of the page that asks it, from a path: what is not asked is not named. */
export function searchAddress(path: string, query: SearchQuery): string {
  const asked = searchFields.flatMap((field) => (query[field] ? [[field, query[field]]] : []));
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}

/** The filters it asks for, as the index names them. */
export function filtersOf({ q, ...filters }: SearchQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}

export const asksNothing = (query: SearchQuery): boolean =>
  searchFields.every((field) => query[field] === '');
