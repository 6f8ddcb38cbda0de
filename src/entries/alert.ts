/** What stands beside the argument: GitHub's alerts, blocks between colons, and `<Aside>`. */

export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type AlertKind = (typeof alertKinds)[number];

/** A kind as an author wrote it, in any case; undefined for another word. */
export const alertKind = (word: string): AlertKind | undefined =>
  alertKinds.find((kind) => kind === word.toLowerCase());

/** What a quotation begins with that is an alert: `[!NOTE]`, with a title behind it or without. */
export const alertMarker = /^\[!([\p{L}\p{N}_-]+)\][^\S\n]*/u;
