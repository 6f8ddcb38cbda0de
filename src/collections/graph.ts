import type { EntryLink } from '#collections/entry.ts';
import type { Post } from '#collections/post.ts';
import type { Page, Site } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';

/** An entry among those that it links to or that link to it. */
export interface GraphNode {
  readonly entry: Post | Talk | Page;
  /** The entries that its text links to. */
  readonly to: readonly EntryLink[];
  /** The entries whose text links to it. */
  readonly from: readonly EntryLink[];
  /** The talk of a post, the posts of a talk. */
  readonly with: readonly EntryLink[];
}

/** Two entries that one of them joins, by where they stand in the list; `from` before `to`. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  /** A talk and a post that go together, or a link in a text. */
  readonly kind: 'pair' | 'link';
}

/** Entries and what joins them. */
export interface Graph {
  /** Newest first; those without a day last. */
  readonly nodes: readonly GraphNode[];
  /** Each pair of entries once, the shortest first. */
  readonly edges: readonly GraphEdge[];
  /** Entries that are joined to another, those beyond `most` included. */
  readonly joined: number;
}

/**
 * How the entries of the site hang together.
 *
 * @param most nodes: of more, those with the most neighbours, the newer first among equals
 */
export function graphOf({ entries, pages }: Pick<Site, 'entries' | 'pages'>, most: number): Graph {
  const all = [...entries, ...pages];
  const places = new Map(all.map(({ path }, place) => [path, place]));
  const edges = edgesOf(entries, places);
  const neighbours = new Map<number, number>();
  for (const { from, to } of edges)
    for (const place of [from, to]) neighbours.set(place, (neighbours.get(place) ?? 0) + 1);
  const shown = [...neighbours]
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
    .map(([place]) => place)
    .toSorted((a, b) => a - b);
  const rows = new Map(shown.map((place, row) => [place, row]));
  const paths = new Set(shown.map((place) => all[place]?.path));
  const targets = Map.groupBy(
    entries.flatMap((entry) =>
      entry.mentioners
        .filter(({ path }) => paths.has(path))
        .map(({ path }) => ({ path, to: linkTo(entry) })),
    ),
    ({ path }) => path,
  );
  return {
    nodes: shown.flatMap((place) => {
      const entry = all[place];
      if (!entry) return [];
      const to = (targets.get(entry.path) ?? []).map((target) => target.to);
      const from = entry.collection === 'pages' ? [] : entry.mentioners.map(linkTo);
      return [{ entry, to, from, with: companionsOf(entry) }];
    }),
    edges: edges
      .flatMap((edge) => {
        const [from, to] = [rows.get(edge.from), rows.get(edge.to)];
        return from === undefined || to === undefined ? [] : [{ ...edge, from, to }];
      })
      .toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from),
    joined: neighbours.size,
  };
}

/** What joins two entries, each two once: that they go together says more than that one links. */
function edgesOf(
  entries: Site['entries'],
  places: ReadonlyMap<string, number>,
): readonly GraphEdge[] {
  const edges: GraphEdge[] = [];
  const joined = Array.from(places, () => new Set<number>());
  const add = (one: string, other: string, kind: GraphEdge['kind']) => {
    const [a, b] = [places.get(one), places.get(other)];
    if (a === undefined || b === undefined || a === b) return;
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (joined[from]?.has(to)) return;
    joined[from]?.add(to);
    edges.push({ from, to, kind });
  };
  for (const entry of entries)
    for (const { path } of companionsOf(entry)) add(entry.path, path, 'pair');
  for (const { path, mentioners } of entries)
    for (const mentioner of mentioners) add(mentioner.path, path, 'link');
  return edges;
}

function companionsOf(entry: Post | Talk | Page): readonly EntryLink[] {
  if (entry.collection === 'pages') return [];
  return entry.collection === 'posts' ? entry.talks : entry.posts;
}

const linkTo = ({ path, title }: EntryLink): EntryLink => ({ path, title });
