/** The content as it was read last, for whoever in this process makes pages of it. */
import type { Content } from '#entries/source.ts';

type Listener = () => void;
interface ContentRecord {
  content?: Content;
  readonly listeners: Set<Listener>;
}

// The content is read in one module graph and pages are made in another, so a module variable would be
// two variables.
const key = Symbol.for('hallway-track.content-record');
const shared = globalThis as unknown as Record<symbol, ContentRecord | undefined>;
const record = (shared[key] ??= { listeners: new Set() });

export function leaveContent(content: Content): void {
  record.content = content;
  for (const listener of record.listeners) listener();
}

/** @throws before the content was read in this process */
export function leftContent(): Content {
  if (!record.content) throw new Error('the content has not been read yet');
  return record.content;
}

/** Calls a listener each time the content was read. */
export function onContent(listener: Listener): void {
  record.listeners.add(listener);
}
