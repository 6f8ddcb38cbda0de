import { normalDistribution, normalQuantile } from '#statistics/normal.ts';

/** What a rank-sum test finds of two samples. */
export interface RankTest {
  /** In how many pairs the value of the first sample is the greater; ties count one half. */
  readonly u: number;
  /** Two-sided. */
  readonly p: number;
  /** Whether p is counted, and not approximated. */
  readonly isExact: boolean;
}

/** The largest samples for which p is counted, without ties and with them. */
const mostExact = 50;
const mostTied = 25;

/**
 * The two-sided Mann–Whitney U-test (Mann and Whitney, "On a Test of Whether one of Two Random
 * Variables is Stochastically Larger than the Other", 1947).
 *
 * Up to 50 values a side, p is exact: the orders that give each U are counted. With ties it is exact
 * up to 25: the ways to deal out the averaged ranks are counted by the shift algorithm (Streitberg and
 * Röhmel, "Exact distributions for permutation and rank tests", 1986). Above, p is the normal
 * approximation with correction for ties and for continuity (Conover, "Practical Nonparametric
 * Statistics", 5.1). benchstat does the same, with a limit of its own for ties.
 *
 * @param first at least one value
 * @param second at least one value
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): RankTest {
  const [m, n] = [first.length, second.length];
  const { doubled, ties } = ranks(first, second);
  const rankSum = doubled.slice(0, m).reduce((sum, rank) => sum + rank, 0) / 2;
  const u = rankSum - (m * (m + 1)) / 2;
  const isTied = ties.some((tie) => tie > 1);
  const isExact = Math.max(m, n) <= (isTied ? mostTied : mostExact);
  if (!isExact) return { u, p: approximate(m, n, u, ties), isExact };
  const p = isTied ? tiedP(doubled, m, 2 * rankSum) : untiedP(m, n, u);
  return { u, p, isExact };
}

/** Twice the rank of each value, so that an average of ranks is whole; and the size of each tie. */
function ranks(first: readonly number[], second: readonly number[]) {
  const all = [...first, ...second];
  const order = all.map((_, index) => index).toSorted((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
  const doubled = Array.from(all, () => 0);
  const ties: number[] = [];
  for (let start = 0; start < order.length;) {
    const value = all[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && all[order[end] ?? 0] === value) end += 1;
    for (const index of order.slice(start, end)) doubled[index] = start + 1 + end;
    ties.push(end - start);
    start = end;
  }
  return { doubled, ties };
}

function untiedP(m: number, n: number, u: number): number {
  const counts = uCounts(m, n);
  const far = counts.subarray(0, Math.min(u, m * n - u) + 1);
  return Math.min(1, (2 * total(far)) / total(counts));
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** The share of all ways to choose m ranks whose sum lies as far from the middle as this one. */
function tiedP(doubled: readonly number[], m: number, sum: number): number {
  const whole = doubled.reduce((all, rank) => all + rank, 0);
  // ways[k][s]: in how many ways k of the ranks so far add up to s.
  const ways = Array.from({ length: m + 1 }, () => new Float64Array(whole + 1));
  if (ways[0]) ways[0][0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    for (let k = m; k >= 1; k--) {
      const [to, from] = [ways[k], ways[k - 1]];
      if (!to || !from) continue;
      for (let s = reached; s >= rank; s--) to[s] = (to[s] ?? 0) + (from[s - rank] ?? 0);
    }
  }
  const counts = ways[m] ?? new Float64Array();
  const middle = (whole * m) / doubled.length;
  const distance = Math.abs(sum - middle);
  let [far, all] = [0, 0];
  counts.forEach((count, s) => {
    all += count;
    // Half a unit apart where it matters; less is rounding.
    if (Math.abs(s - middle) >= distance - 1e-6) far += count;
  });
  return Math.min(1, far / all);
}

function approximate(m: number, n: number, u: number, ties: readonly number[]): number {
  const size = m + n;
  const tied = ties.reduce((sum, tie) => sum + tie ** 3 - tie, 0);
  const deviation = Math.sqrt(((m * n) / 12) * (size + 1 - tied / (size * (size - 1))));
  if (deviation === 0) return 1;
  const distance = Math.max(0, Math.abs(u - (m * n) / 2) - 0.5);
  return Math.min(1, 2 * normalDistribution(-distance / deviation));
}

/**
 * How many of the m × n pairs, from either end, lie outside a confidence interval for what separates
 * two samples: the largest c for which at most half of 1 − confidence lies at U below c.
 *
 * Counted up to 50 values a side by the recurrence of Mann and Whitney, approximated above.
 */
export function pairsOutside(m: number, n: number, confidence: number): number {
  const tail = (1 - confidence) / 2;
  if (Math.max(m, n) > mostExact) {
    const deviation = Math.sqrt((m * n * (m + n + 1)) / 12);
    // With correction for continuity, P(U < c) is at most the tail.
    return Math.max(0, Math.floor((m * n) / 2 + normalQuantile(tail) * deviation + 0.5));
  }
  const counts = uCounts(m, n);
  const all = total(counts);
  let [below, count] = [counts[0] ?? 0, 0];
  while (below / all <= tail) {
    count += 1;
    below += counts[count] ?? 0;
  }
  return count;
}

/** In how many of the orders of m and n values without ties each U occurs, from 0 to m × n. */
function uCounts(m: number, n: number): Float64Array {
  // The Gaussian binomial coefficient, one factor (1 − q^(n+i)) / (1 − q^i) after the other.
  const counts = new Float64Array(m * n + 1);
  counts[0] = 1;
  for (let i = 1; i <= m; i++) {
    for (let s = m * n; s >= n + i; s--) counts[s] = (counts[s] ?? 0) - (counts[s - n - i] ?? 0);
    for (let s = i; s <= m * n; s++) counts[s] = (counts[s] ?? 0) + (counts[s - i] ?? 0);
  }
  return counts;
}
