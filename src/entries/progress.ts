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

type Out = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * Says how far long work is and how long it will take, from two seconds after its first step: one
 * rewritten line in a terminal, few lines elsewhere.
 *
 * @param label what is worked on, on one line
 * @param unit what is done to it
 * @param since when other work began that this is a part of; by itself none did
 */
export function progress(
  label: string,
  unit: string,
  out: Out = process.stderr,
  now: () => number = Date.now,
  since?: number,
): Progress {
  let first: { readonly time: number; readonly done: number } | undefined;
  let last: number | undefined;
  let shown = false;
  return {
    step(done, of) {
      const time = now();
      first ??= { time, done };
      if (time - (since ?? first.time) < quiet || done === of) return;
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

/** Begins to say how far work of one kind is: what is worked on, and what is done to it. */
export type Say = (label: string, unit: string) => Progress['step'];

/** All of a list, one after the other; how many have been is told at each. */
export function* counted<Item>(items: readonly Item[], step: Progress['step']): Generator<Item> {
  for (const [index, item] of items.entries()) {
    step(index, items.length);
    yield item;
  }
}

/** For who does not want to hear. */
export const silent: Say = () => () => {};

/** Work of several kinds, one after the other. */
export interface Course {
  readonly say: Say;
  /** Takes the line away, as something else is to be written. */
  readonly end: () => void;
}

/** As {@link progress} does, of several kinds of work: from two seconds after now. */
export function course(out: Out = process.stderr, now: () => number = Date.now): Course {
  const since = now();
  let [current, line]: [string?, Progress?] = [];
  return {
    say: (label, unit) => (done, of) => {
      if (current !== `${label} ${unit}`) {
        line?.end();
        [current, line] = [`${label} ${unit}`, progress(label, unit, out, now, since)];
      }
      line?.step(done, of);
    },
    end: () => line?.end(),
  };
}

const count = (value: number) => value.toLocaleString('en');

/**
 * How long work will still take, behind a comma, or nothing where that cannot be said.
 *
 * @param milliseconds not finite where nothing has been done yet
 */
export function leftOver(milliseconds: number): string {
  if (!Number.isFinite(milliseconds) || milliseconds < 0) return '';
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100
    ? `, about ${seconds} s left`
    : `, about ${Math.ceil(seconds / 60)} min left`;
}
