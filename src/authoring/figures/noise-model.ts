/** A seeded source of numbers in [0, 1): the same seed draws the same figure on every machine. */
export type Random = () => number;

/** Mulberry32, a small generator that is good enough to draw with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * What disturbs a benchmark in the simulation, as shares of its true time: `process` is drawn once a process (clock speed,
 * memory layout), the rest once a sample.
 */
export interface Machine {
  name: string;
  process: number;
  sample: number;
  /** How often a sibling hardware thread is busy, and how much it costs at most. */
  sibling: { odds: number; cost: number };
  /** How often the scheduler steps in, and the mean cost when it does. */
  preempted: { odds: number; cost: number };
}

/** Three machines, each quieter than the one before. */
export const machines: Machine[] = [
  {
    name: 'SHARED MACHINE',
    process: 0.035,
    sample: 0.012,
    sibling: { odds: 0.32, cost: 0.42 },
    preempted: { odds: 0.06, cost: 0.12 },
  },
  {
    name: 'PINNED CORE  SMT OFF',
    process: 0.022,
    sample: 0.007,
    sibling: { odds: 0, cost: 0 },
    preempted: { odds: 0.015, cost: 0.05 },
  },
  {
    name: 'FIXED CLOCK AS WELL',
    process: 0.0015,
    sample: 0.003,
    sibling: { odds: 0, cost: 0 },
    preempted: { odds: 0.002, cost: 0.02 },
  },
];

/** Times of one benchmark whose true time is 1: one list for each process. */
export function simulate(
  machine: Machine,
  processes: number,
  samples: number,
  random: Random,
): number[][] {
  return Array.from({ length: processes }, () => {
    const shift = 1 + machine.process * gaussian(random);
    return Array.from({ length: samples }, () => {
      const sibling =
        random() < machine.sibling.odds ? 1 + machine.sibling.cost * (0.4 + 0.6 * random()) : 1;
      const preempted =
        random() < machine.preempted.odds ? -Math.log(1 - random()) * machine.preempted.cost : 0;
      return shift * sibling * (1 + machine.sample * gaussian(random)) + preempted;
    });
  });
}

/** Standard deviation as a share of the mean. */
export function variation(times: number[]): number {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const variance = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (times.length - 1);
  return Math.sqrt(variance) / mean;
}

/** The value below which the given share of the times lies. */
export function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

/** Two-sided p of the Mann-Whitney U-test by its normal approximation; the simulated times have no ties. */
export function mannWhitney(first: number[], second: number[]): number {
  const wins = first.reduce((sum, a) => sum + second.filter((b) => a > b).length, 0);
  const mean = (first.length * second.length) / 2;
  const deviation = Math.sqrt(
    (first.length * second.length * (first.length + second.length + 1)) / 12,
  );
  return 2 * (1 - normal((Math.abs(wins - mean) - 0.5) / deviation));
}

function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The normal distribution function (Abramowitz and Stegun 26.2.17), for z of zero and above. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
