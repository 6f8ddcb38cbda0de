import type { prose as en } from '../en/prose.ts';

/** What the site says within an author's text, in German. */
export const prose: typeof en = {
  alerts: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
  note: (number) => `Anmerkung ${number}`,
  footnotes: 'Fußnoten',
  backToReference: (number) => `Zurück zur Stelle ${number}`,
  done: 'Erledigt',
  toDo: 'Offen',
  table: 'Tabelle',
  formula: 'Formel',
  credit: (name) => `Bild: ${name}`,
  compared: 'Wie viel vom ersten Bild zu sehen ist',
  imageElsewhere: 'Bild auf einer anderen Website',
  code: (title) => `Code: ${title}`,
  text: 'Text',
  copyCode: 'Code kopieren',
  numbers: 'Die Zahlen',
  tableOf: (caption) => `Tabelle: ${caption}`,
};
