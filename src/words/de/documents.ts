import type { documents as en } from '../en/documents.ts';
import { counter } from '#words/plural.ts';

const count = counter('de');

/** What single pages say in German. */
export const documents: typeof en = {
  home: {
    next: 'Nächster Vortrag',
    posts: 'Neueste Artikel',
    allPosts: 'Alle Artikel',
    talks: 'Neueste Vorträge',
    allTalks: 'Alle Vorträge',
    recordings: 'Neueste Aufzeichnungen',
  },
  feedsPage: {
    lead: 'Ein Feed bringt neue Einträge in ein Leseprogramm Ihrer Wahl: Geben Sie ihm eine dieser Adressen. Dazu braucht es hier weder ein Konto noch eine E-Mail-Adresse, und jeder Feed enthält den vollen Text der neuesten Einträge.',
    address: (format: string, title: string) => `Die Adresse von ${title} als ${format}`,
    everything:
      'Ein Feed hat die neuesten Einträge, [archive.json](archive) hat alle. Programme, die Markdown lesen, finden die ganze Website in [llms.txt](llms) verzeichnet.',
  },
  searchPage: {
    words: 'Wörter',
    kind: 'Art',
    tag: 'Schlagwort',
    year: 'Jahr',
    allKinds: 'Alle Arten',
    allTags: 'Alle Schlagwörter',
    allYears: 'Alle Jahre',
    more: 'Weitere Treffer',
    ctrl: 'Strg K',
    keys: '{slash} öffnet die Suche von jeder Seite aus, ebenso {ctrl} und {cmd}',
    ways: 'Das [Archiv](archives) verzeichnet alles nach Jahren, die [Schlagwörter](tags) nach Themen.',
    noScript: 'Die Suche braucht JavaScript.',
    noIndex: 'Der Entwicklungsserver hat kein Suchverzeichnis: {command} legt es an.',
    empty: 'Noch gibt es nichts zu finden.',
  },
  speaking: {
    lead: 'Biografien in zwei Längen, zum Kopieren ins Programm; Porträts mit dem, was damit erlaubt ist; Themen, Formate und Aufzeichnungen. Programme finden jeden Vortrag in [talks.json](talks).',
    sentence: 'In einem Satz',
    paragraph: 'In einem Absatz',
    topics: 'Themen',
    formats: 'Formate',
    minutes: (lengths: string) => `${lengths} Minuten`,
    in: (languages: string) => `auf ${languages}`,
  },
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Hier ist keine Seite',
    lead: 'Die Adresse ist vielleicht alt oder falsch geschrieben.',
    search: 'Die [Suche](way) findet Wörter in Artikeln, Vorträgen, Folien und Mitschriften',
    archives: 'Das [Archiv](way) verzeichnet alles nach Jahren',
    tags: 'Die [Schlagwörter](way) ordnen es nach Themen',
    talks: 'Die [Vorträge](way) nennen jede Zeit und jeden Ort',
    home: 'Die [Startseite](way) hat, was neu ist',
    newest: 'Neuestes',
  },
  graph: {
    lead: 'Alle Artikel und Vorträge, die ein anderer Eintrag nennt, die neuesten zuerst, und daneben, was sie verbindet. Das [Archiv](archives) verzeichnet alle Einträge.',
    most: (shown, all) => `Gezeigt sind die ${shown}, die am meisten andere nennen, von ${all}.`,
    empty: 'Noch nennt kein Eintrag einen anderen; das [Archiv](archives) verzeichnet alle.',
    entries: count({ one: '# Eintrag', other: '# Einträge' }),
    links: count({ one: '# Linie', other: '# Linien' }),
    picture: (entries, links) => `${entries}, verbunden durch ${links}`,
    key: { link: 'ein Link im Text', pair: 'ein Vortrag und sein Artikel' },
    list: 'Als Liste',
    with: 'gehört zu {entries}',
    to: 'verweist auf {entries}',
    from: 'wird genannt von {entries}',
  },
};
