/** Samples of published examples. */

/** Nanoseconds of ten runs: golang.org/x/perf, cmd/benchstat/testdata/old.txt and new.txt. */
export const encode = {
  json: {
    old: [1726, 1723, 1707, 1707, 1713, 1729, 1736, 1707, 1705, 1774],
    new: [1423, 1416, 1411, 1413, 1412, 1426, 1422, 1424, 1447, 1425],
  },
  gob: {
    old: [3069, 3075, 3069, 3067, 3207, 3064, 3064, 3058, 3059, 3062],
    new: [3075, 3065, 3059, 3065, 3060, 3081, 3186, 3135, 3087, 3062],
  },
};

/** Permeability of membranes: Hollander and Wolfe, "Nonparametric Statistical Methods", table 4.1. */
export const permeability = {
  term: [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
  early: [1.15, 0.88, 0.9, 0.74, 1.21],
};

/** Hours of sleep gained: Student, "The Probable Error of a Mean", 1908; R's `sleep`. */
export const sleep = {
  first: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  second: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
};
