import { counter } from '#words/plural.ts';

const count = counter('en');

/** What single pages say in English. */
export const documents = {
  home: {
    next: 'Next talk',
    posts: 'Newest writing',
    allPosts: 'All posts',
    talks: 'Newest talks',
    allTalks: 'All talks',
    recordings: 'Newest recordings',
  },
  feedsPage: {
    lead: 'A feed brings new entries to a reader of your choice: give it one of these addresses. It needs no account here and no e-mail address, and each feed holds the whole text of the newest entries.',
    address: (format: string, title: string) => `the ${format} address of ${title}`,
    everything:
      'A feed has the newest entries; [archive.json](archive) has all. Programs that read Markdown find the whole site listed in [llms.txt](llms).',
  },
  searchPage: {
    words: 'Words',
    kind: 'Kind',
    tag: 'Tag',
    year: 'Year',
    allKinds: 'All kinds',
    allTags: 'All tags',
    allYears: 'All years',
    more: 'More results',
    ctrl: 'Ctrl K',
    keys: '{slash} opens the search from any page, as {ctrl} and {cmd} do',
    ways: 'The [archives](archives) list everything by year, the [tags](tags) by subject.',
    noScript: 'Search needs JavaScript.',
    noIndex: 'The development server has no search index: {command} makes it.',
    empty: 'There is nothing to find yet.',
  },
  speaking: {
    lead: 'Biographies in two lengths, to copy into a programme; portraits with what may be done with them; topics, formats and recordings. Programs find every talk in [talks.json](talks).',
    sentence: 'In one sentence',
    paragraph: 'In one paragraph',
    topics: 'Topics',
    formats: 'Formats',
    minutes: (lengths: string) => `${lengths} minutes`,
    in: (languages: string) => `in ${languages}`,
  },
  notFound: {
    title: 'Not found',
    heading: 'There is no page here',
    lead: 'The address may be old or misspelt.',
    search: '[Search](way) finds words in posts, talks, slides and transcripts',
    archives: '[Archives](way) list everything by year',
    tags: '[Tags](way) list it by subject',
    talks: '[Talks](way) list every time and place',
    home: '[Home](way) has what is new',
    newest: 'Newest',
  },
  graph: {
    lead: 'Every post and talk that another names, newest first, with what joins them beside it. The [archives](archives) list all entries.',
    most: (shown: string, all: string) =>
      `Shown are the ${shown} that most others name, of ${all}.`,
    empty: 'No entry names another yet; the [archives](archives) list them all.',
    entries: count({ one: '# entry', other: '# entries' }),
    links: count({ one: '# line', other: '# lines' }),
    picture: (entries: string, links: string) => `${entries}, joined by ${links}`,
    key: { link: 'a link in the text', pair: 'a talk and its post' },
    list: 'As a list',
    with: 'goes with {entries}',
    to: 'links to {entries}',
    from: 'is linked from {entries}',
  },
};
