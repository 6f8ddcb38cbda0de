import type { scripts as en } from '../en/scripts.ts';

/** What scripts say in German. */
export const scripts: typeof en = {
  copy: { copied: 'Kopiert', refused: 'Der Browser erlaubt es nicht' },
  gallery: { pictures: 'Bilder', previous: 'Vorheriges', next: 'Nächstes', close: 'Schließen' },
  search: {
    close: 'Schließen',
    searching: 'Suche läuft …',
    failed: 'Die Suche ließ sich nicht laden. Ein neuer Versuch: die Seite neu laden.',
    nothing: 'Nichts gefunden. Weniger oder andere Wörter helfen vielleicht.',
    nothingFor: 'Nichts gefunden zu „{words}“. Weniger oder andere Wörter helfen vielleicht.',
    results: { one: '# Treffer', other: '# Treffer' },
    resultsFor: { one: '# Treffer zu „{words}“', other: '# Treffer zu „{words}“' },
    some: { one: '{shown} von # Treffer', other: '{shown} von # Treffern' },
    someFor: {
      one: '{shown} von # Treffer zu „{words}“',
      other: '{shown} von # Treffern zu „{words}“',
    },
    more: { other: 'und # weitere' },
    kinds: { post: 'Artikel', talk: 'Vortrag', page: 'Seite' },
    slide: 'Folie {number}',
    slideOf: 'Folie {number} aus Satz {deck}',
  },
};
