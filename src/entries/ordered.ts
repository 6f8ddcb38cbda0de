/** The index of the last of some growing numbers that is not above a value; -1 where all are. */
export function lastUpTo(growing: readonly number[], value: number): number {
  let [low, high] = [0, growing.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((growing[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
