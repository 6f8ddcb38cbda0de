import type { machines as en } from '../en/machines.ts';

/** What feeds, calendars, previews and search engines are told in German. */
export const machines: typeof en = {
  feeds: {
    posts: (site) => `${site}: Artikel`,
    talks: (site) => `${site}: Vorträge`,
    everything: (site) => `${site}: alles`,
    of: (site, list) => `${site}: ${list}`,
    talksText: (site) => `Vorträge auf ${site}, mit allen Terminen.`,
    eventText: (site, event) => `Vorträge und Artikel auf ${site}: ${event}.`,
    termText: (site, term) => `Artikel und Vorträge auf ${site}: ${term}.`,
    notes: 'Anmerkungen',
  },
  descriptions: {
    posts: (site) => `Alle Artikel von ${site}, die neuesten zuerst.`,
    talks: (site) => `Alle Vorträge auf ${site}, mit allen Terminen.`,
    archives: 'Alles auf dieser Website nach Jahren: Artikel und Vorträge.',
    graph: (site) =>
      `Wie die Artikel und Vorträge auf ${site} zusammenhängen: was worauf verweist.`,
    events: (site) =>
      `Die Veranstaltungen, von denen ${site} Vorträge oder Berichte hat, die neuesten zuerst.`,
    people: (site) => `Alle, die auf ${site} vortragen oder schreiben.`,
    feeds:
      'Alle Feeds der Website: alle Einträge, Artikel, Vorträge, und je einer für Veranstaltungen, Schlagwörter, Kategorien und Reihen.',
    search: (site) =>
      `${site} durchsuchen: den Text von Artikeln, Vorträgen und Seiten, Folien und Mitschriften.`,
    speaking: (site) =>
      `Für alle, die eine Veranstaltung planen: Vortragende auf ${site}, mit Biografien und Porträts zum Verwenden, Themen, Formaten und Aufzeichnungen.`,
    notFound: 'Unter dieser Adresse gibt es keine Seite.',
    facet: (title) => `${title}, mit allen Terminen.`,
    event: (event, city, site) =>
      `${city ? `${event} in ${city}` : event}: die Vorträge, die Vortragenden und was auf ${site} darüber geschrieben wurde.`,
    person: (name, site) => `Vorträge und Artikel von ${name} auf ${site}.`,
    terms: {
      tags: 'Alle Schlagwörter der Website, mit der Zahl der Einträge zu jedem.',
      categories: 'Alle Kategorien der Website, mit der Zahl der Einträge in jeder.',
      series: 'Alle Reihen der Website, mit der Zahl der Einträge in jeder.',
    },
    term: {
      tags: (label) => `Artikel und Vorträge zum Schlagwort ${label}, die neuesten zuerst.`,
      categories: (label) => `Artikel und Vorträge in der Kategorie ${label}, die neuesten zuerst.`,
      series: (label) => `Artikel und Vorträge in der Reihe ${label}, zum Lesen von Anfang an.`,
    },
  },
  previews: {
    archives: (site) => `Alles auf ${site} nach Jahren.`,
    search: 'Der Text von Artikeln und Vorträgen, Folien und Mitschriften.',
    feeds: 'Alle Feeds der Website, zum Lesen, wo Sie mögen.',
    events: (site) => `Die Veranstaltungen, von denen ${site} Vorträge oder Berichte hat.`,
    speaking: 'Biografien und Porträts zum Verwenden, Themen und Aufzeichnungen.',
  },
  calendar: {
    name: (site) => `Vorträge auf ${site}`,
    description: (site) => `Alle Vorträge auf ${site}, gehaltene und kommende.`,
    aboutTalk: (url) => `Über den Vortrag: ${url}`,
    inProgramme: (url) => `Im Programm: ${url}`,
  },
  llms: {
    archive: 'Archiv',
    rss: 'volle Texte, die neuesten zuerst',
    json: 'dasselbe als JSON',
    everything: 'alle Einträge in einem JSON Feed',
    talks: 'alle Vorträge mit allen Terminen, als JSON',
    calendar: 'alle Termine der Vorträge, gehaltene und kommende, als iCalendar',
    sitemap: 'alle Seiten, mit dem Tag ihrer letzten Änderung',
  },
};
