/** What the previews of a build leave for its end, and how they speak. */
export interface PreviewRecord {
  /** Says a line in the build's log. */
  say: (line: string) => void;
  /** Keys of all pictures of the site. */
  readonly keys: Set<string>;
  /** Those that had to be drawn, each as often as it was: once. */
  readonly drawn: string[];
  /** What could not be drawn as written: sentences for authors. */
  readonly faults: Set<string>;
  /** When no more is being drawn. */
  settled: Promise<unknown>;
}

// Pages and integrations run in one process but in two module graphs, so a module variable would be
// two variables.
const name = Symbol.for('hallway-track.previews');
const shared = globalThis as unknown as Record<symbol, PreviewRecord | undefined>;

export const previewRecord = (): PreviewRecord =>
  (shared[name] ??= {
    say: () => {},
    keys: new Set(),
    drawn: [],
    faults: new Set(),
    settled: Promise.resolve(),
  });
