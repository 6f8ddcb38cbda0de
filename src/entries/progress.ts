/** Milliseconds in which nothing is said, and from one line to the next where none can be rewritten. */
const quiet = 2_000;
const pace = 10_000;
/** In a terminal: fast enough to be seen moving. */
const frame = 100;

export interface Progress {
  readonly step: (done: number, of: number) => void;
  /** Takes the line away, as something else is to be written. */
  readonly end: () => void;
}

/**
 * Says how far long work is and how long it will take, from two seconds after its first step: one
 * rewritten line in a terminal, few lines elsewhere.
 *
 * @param label what is worked on, on one line
 * @param unit what is counted
 */
export function progress(
  label: string,
  unit: string,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = Date.now,
): Progress {
  let first: { readonly time: number; readonly done: number } | undefined;
  let last: number | undefined;
  let shown = false;
  return {
    step(done, of) {
      const time = now();
      first ??= { time, done };
      if (time - first.time < quiet || done === of) return;
      if (last !== undefined && time - last < (out.isTTY ? frame : pace)) return;
      last = time;
      const left = ((time - first.time) / (done - first.done)) * (of - done);
      const line = `${label}: ${count(done)} of ${count(of)} ${unit}${leftOver(left)}`;
      out.write(out.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
      shown = true;
    },
    end() {
      if (out.isTTY && shown) out.write('\r\x1b[2K');
      shown = false;
    },
  };
}

const count = (value: number) => value.toLocaleString('en');

/** @param milliseconds not finite where nothing has been done yet */
function leftOver(milliseconds: number): string {
  if (!Number.isFinite(milliseconds) || milliseconds < 0) return '';
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100
    ? `, about ${seconds} s left`
    : `, about ${Math.ceil(seconds / 60)} min left`;
}
