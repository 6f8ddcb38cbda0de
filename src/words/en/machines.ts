/** What feeds, calendars, previews and search engines are told in English. */
export const machines = {
  /** The titles of feeds, behind the site's. */
  feeds: {
    posts: (site: string) => `${site}: posts`,
    talks: (site: string) => `${site}: talks`,
    everything: (site: string) => `${site}: everything`,
    of: (site: string, list: string) => `${site}: ${list}`,
    talksText: (site: string) => `Talks on ${site}, with every time they were given.`,
    eventText: (site: string, event: string) => `Talks and posts on ${site}: ${event}.`,
    termText: (site: string, term: string) => `Posts and talks on ${site}: ${term}.`,
    /** Above the notes of a text. */
    notes: 'Notes',
  },
  /** What a page is about, where a search engine or a link to it shows a sentence. */
  descriptions: {
    posts: (site: string) => `All posts of ${site}, newest first.`,
    talks: (site: string) => `All talks on ${site}, with every time they were given.`,
    archives: 'Everything on this site by year: posts and talks.',
    graph: (site: string) =>
      `How the posts and talks on ${site} hang together: what links to what.`,
    events: (site: string) => `The events that ${site} has talks at or reports from, newest first.`,
    people: (site: string) => `Everyone who speaks or writes on ${site}.`,
    feeds:
      'Every feed of the site: all entries, posts, talks, and each event, tag, category and series.',
    search: (site: string) =>
      `Search ${site}: the text of posts, talks and pages, slides and transcripts.`,
    speaking: (site: string) =>
      `For those who plan an event: speakers on ${site}, with biographies and portraits to use, topics, formats and recordings.`,
    notFound: 'There is no page at this address.',
    facet: (title: string) => `${title}, with every time they were given.`,
    event: (event: string, city: string | undefined, site: string) =>
      `${city ? `${event} in ${city}` : event}: the talks, the speakers and what was written about it on ${site}.`,
    person: (name: string, site: string) => `Talks and posts by ${name} on ${site}.`,
    terms: {
      tags: 'All tags of the site, with the number of entries in each.',
      categories: 'All categories of the site, with the number of entries in each.',
      series: 'All series of the site, with the number of entries in each.',
    },
    term: {
      tags: (label: string) => `Posts and talks tagged ${label}, newest first.`,
      categories: (label: string) => `Posts and talks in the category ${label}, newest first.`,
      series: (label: string) => `Posts and talks in the series ${label}, in the order of reading.`,
    },
  },
  /** On the pictures of lists, where little has room. */
  previews: {
    archives: (site: string) => `Everything on ${site} by year.`,
    search: 'The text of posts and talks, slides and transcripts.',
    feeds: 'Every feed of the site, to read it where you like.',
    events: (site: string) => `The events that ${site} has talks at or reports from.`,
    speaking: 'Biographies and portraits to use, topics and recordings.',
  },
  calendar: {
    name: (site: string) => `Talks on ${site}`,
    description: (site: string) => `Every talk on ${site}, given and to come.`,
    aboutTalk: (url: string) => `About the talk: ${url}`,
    inProgramme: (url: string) => `In the programme: ${url}`,
  },
  /** Behind the addresses in llms.txt. */
  llms: {
    archive: 'Archive',
    rss: 'whole texts, newest first',
    json: 'the same in JSON',
    everything: 'every entry in one JSON Feed',
    talks: 'every talk and every time it was given, in JSON',
    calendar: 'every time a talk was or will be given, as iCalendar',
    sitemap: 'every page, with the day it last changed',
  },
};
