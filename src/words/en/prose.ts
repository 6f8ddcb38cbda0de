/** What the site says within an author's text, in English. */
export const prose = {
  alerts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  /** A side note's number, and footnotes below the text. */
  note: (number: number | string) => `Note ${number}`,
  footnotes: 'Footnotes',
  backToReference: (number: number | string) => `Back to reference ${number}`,
  done: 'Done',
  toDo: 'To do',
  table: 'Table',
  formula: 'Formula',
  credit: (name: string) => `Image: ${name}`,
  compared: 'How much of the first image is shown',
  imageElsewhere: 'Image on another site',
  code: (title: string) => `Code: ${title}`,
  text: 'text',
  copyCode: 'Copy the code',
  numbers: 'The numbers',
  tableOf: (caption: string) => `Table: ${caption}`,
};
