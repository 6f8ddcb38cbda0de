/** Milliseconds in which nothing is said, and from one rewriting to the next. */
const quiet = 2000;
const pace = 200;

export interface ProgressLine {
  /** @param done so many of the work's steps, `of` so many */
  readonly step: (label: string, done: number, of: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** One line that says how far long work is, in a terminal and nowhere else. */
export function progressLine(
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = Date.now,
): ProgressLine {
  const started = now();
  let shown = Number.NEGATIVE_INFINITY;
  const isDue = () => out.isTTY && now() - started >= quiet && now() - shown >= pace;
  return {
    step(label, done, of) {
      if (!isDue()) return;
      shown = now();
      out.write(`\r\x1b[2K${label}: ${done} of ${of}`);
    },
    end() {
      if (shown > 0) out.write('\r\x1b[2K');
    },
  };
}
