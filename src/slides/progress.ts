/** Milliseconds in which nothing is said, and from one line to the next where none can be rewritten. */
const quiet = 2_000;
const pace = 10_000;

export interface Progress {
  readonly step: (done: number, of: number) => void;
  readonly end: () => void;
}

/**
 * Says how far long work is, from two seconds after its first step: one rewritten line in a
 * terminal, few lines elsewhere.
 *
 * @param label what is worked on, on one line
 */
export function progress(
  label: string,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = Date.now,
): Progress {
  let started: number | undefined;
  let last: number | undefined;
  return {
    step(done, of) {
      const time = now();
      started ??= time;
      if (time - started < quiet || done === of) return;
      if (!out.isTTY && last !== undefined && time - last < pace) return;
      last = time;
      const line = `${label}: ${done} of ${of} pages drawn`;
      out.write(out.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
    },
    end() {
      if (out.isTTY && last !== undefined) out.write('\r\x1b[2K');
    },
  };
}
