/** The fields of a value, where each that may be absent may also be given as undefined. */
export type Facts<Value> = {
  readonly [Key in keyof Value]: object extends Pick<Value, Key>
    ? Value[Key] | undefined
    : Value[Key];
};

/** A value with what is known of it, in the order written: a field that is undefined is absent. */
export const known = <Value extends object>(facts: Facts<Value>): Value =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Value;
