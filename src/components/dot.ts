/** Between the facts of a line: where that is broken, it stays with the fact before it. */
const dot = '\u00a0· ';

/** Facts of a line, texts and elements alike, with dots between those that are there. */
export const dotted = <Fact>(facts: readonly Fact[]): (Fact | string)[] =>
  facts.filter(Boolean).flatMap((fact, index) => (index > 0 ? [dot, fact] : [fact]));
