/** Pairs of a value and the earliest one with its key. */
export function repeated<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): [Value, Value][] {
  const first = new Map<string, Value>();
  return values.flatMap((value): [Value, Value][] => {
    const earlier = first.get(keyOf(value));
    if (earlier !== undefined) return [[earlier, value]];
    first.set(keyOf(value), value);
    return [];
  });
}
