/** Where a browser editor reads and writes the site's files. */
export interface BrowserEditor {
  readonly backend: 'github' | 'gitlab' | 'gitea';
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
  /** An OAuth server of your own; without one, authors sign in with an access token. */
  readonly authServer?: string;
}

/** Comments by giscus; its own page, https://giscus.app/, says all four for a repository. */
export interface Comments {
  /** `owner/name` on GitHub, with discussions and the giscus app. */
  readonly repository: string;
  readonly repositoryId: string;
  /** Of discussions; one in which only maintainers and giscus begin them is best. */
  readonly category: string;
  readonly categoryId: string;
}

/** A form in the footer that asks for a reader's address. */
export interface Newsletter {
  /** Where the service takes it by POST. It may lead back to `/#subscribed`, which says thanks. */
  readonly action: string;
  /** What the service calls the address: `email`. */
  readonly field: string;
  /** Fields of the service that no reader fills in. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What a subscriber gets, and how often. */
  readonly text?: string;
}

/** A script that counts readers, on every page. */
export interface Analytics {
  /** Its address: `https://…`, or a path of this site that begins with `/`. */
  readonly script: string;
  /** Its `data-` attributes: `{ domain: 'example.org' }`. */
  readonly data?: Readonly<Record<string, string>>;
  /** Hosts it sends to, where that is not the script's own: `https://…`. */
  readonly connect?: readonly string[];
}

/**
 * The facts of the site: the one file a new owner edits.
 *
 * `SITE_URL` and `BASE_PATH` in the environment override `url` and `basePath` for one build;
 * permalinks.ts applies them.
 */
export const site = {
  /** The name of the site, in page titles, feeds and the header. */
  title: 'Hallway Track',
  /** One sentence, up to 160 characters: the home page's description and the feed's. */
  description:
    'Reports from the hallway track: software performance, observability and open source, with the talks that go with them.',
  /** Who writes when an entry names no author. */
  author: 'The editors of Hallway Track',
  /** Scheme and host the site is served from. */
  url: 'https://hallwaytrack.example',
  /** The path below the host, `/` or `/sub/`. */
  basePath: '/',
  /**
   * Where the site stood when its feeds were first read, base path included, such as
   * `https://old.example/blog/`: they go on calling its entries by their addresses there, so that no
   * subscriber gets everything twice after a move. Empty while it never moved.
   */
  firstUrl: '' as string,
  /** BCP 47 language of entries that name none, and of the site's own words. */
  lang: 'en-GB',
  /**
   * IANA zone in which a date without an offset is read. In UTC, feeds and sitemaps, which know only
   * instants, show the day that was written.
   */
  timeZone: 'UTC',
  /** The links in the header, root-relative. */
  navigation: [
    { label: 'Posts', to: '/posts/' },
    { label: 'Talks', to: '/talks/' },
    { label: 'Tags', to: '/tags/' },
    { label: 'Archives', to: '/archives/' },
    { label: 'About', to: '/about/' },
  ],
  /**
   * What a browser does when a reader rests on a link to a page of the site: 'prefetch' fetches it,
   * 'prerender' makes it ready unseen, '' waits. By a header, so not on a host that sends none.
   */
  speculation: 'prefetch' as '' | 'prefetch' | 'prerender',
  /** Entries on one page of a list. */
  pageSize: 20,
  /** Newest entries in one feed. */
  feedSize: 30,
  /**
   * Old addresses of feeds, which answer with the same bytes as the new: names beside every list
   * (Hugo's `index.xml`), and single paths with the list they belong to (`{ '/substack.xml': '/' }`).
   */
  feedAliases: {
    names: ['index.xml'] as readonly string[],
    paths: {} as Readonly<Record<string, string>>,
  },
  /**
   * Address of a WebSub hub that tells subscribers of new entries, such as
   * `https://pubsubhubbub.appspot.com/`; feeds name it. Empty for none.
   */
  webSubHub: '' as string,
  /**
   * Old addresses that lead elsewhere now, root-relative, besides those in an entry's `aliases`: to an
   * address of this site or to one that begins with `https://` (`{ '/cv.pdf': '/about/' }`).
   */
  redirects: {} as Readonly<Record<string, string>>,
  /**
   * Sveltia CMS at `/admin/` for authors without a terminal:
   * `{ backend: 'github', repository: 'owner/name', branch: 'main' }`. Left out, nothing of it is built.
   */
  editor: undefined as BrowserEditor | undefined,
  /**
   * Where a reader may mend an entry, before the path of its file:
   * `https://github.com/OWNER/NAME/edit/main/`. Empty for no such link.
   */
  editUrl: '' as string,
  /**
   * Links below an entry by which readers tell others of it, with what stands for its address and title:
   * `{ Bluesky: 'https://bsky.app/intent/compose?text={title}%20{url}' }`.
   */
  share: {} as Readonly<Record<string, string>>,
  /**
   * Comments below posts and talks, loaded when a reader asks for them. Left out, nothing of it is built;
   * the same goes for the two below.
   */
  comments: undefined as Comments | undefined,
  newsletter: undefined as Newsletter | undefined,
  analytics: undefined as Analytics | undefined,
  /** Entries of each kind on the home page. */
  homeSize: 6,
} as const;
