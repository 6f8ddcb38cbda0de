import leven from 'leven';

/** The candidate an author most likely meant, or undefined when none is near. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.max(2, Math.floor(candidate.length / 3));
    const far = leven(typed.toLowerCase(), candidate.toLowerCase(), { maxDistance: limit + 1 });
    // A word of which nothing is left is another word.
    const kin = far < Math.min(typed.length, candidate.length);
    if (kin && far <= limit && far < distance) [best, distance] = [candidate, far];
  }
  return best;
}

/** `did you mean "x"?`, or the whole short list, or nothing. */
export function suggestion(typed: string, candidates: readonly string[], kind: string): string {
  const found = nearest(typed, candidates);
  if (found !== undefined) return `did you mean "${found}"?`;
  if (candidates.length === 0) return `there are no ${kind} yet`;
  const shown = candidates.slice(0, 24).join(', ');
  return `the ${kind} are: ${shown}${candidates.length > 24 ? ', …' : ''}`;
}
