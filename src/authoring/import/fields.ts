/** Values of front matter or configuration, whose names Hugo reads in any case. */

/** A mapping as it was written. */
export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field by its name in small letters. */
export interface Field {
  /** As the author wrote it. */
  readonly key: string;
  readonly value: unknown;
}
export type Fields = ReadonlyMap<string, Field>;

export const fieldsOf = (values: unknown): Fields =>
  new Map(
    isValues(values)
      ? Object.entries(values).map(([key, value]) => [key.toLowerCase(), { key, value }])
      : [],
  );

/** The value at names in small letters, one within the other. */
export function at(values: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => fieldsOf(value).get(name)?.value, values);
}

/** Whether a value says nothing, as a template's `key:` does. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isValues(value) && Object.values(value).every(isEmpty));

/** A value that is one line of text, or a number that stands for one. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** A list of texts, which Hugo lets a single text stand for. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);

/** A switch, also as YAML 1.1 spells it. */
export function switchOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = textOf(value)?.toLowerCase() ?? '';
  if (/^(?:true|yes|on|1)$/.test(word)) return true;
  return /^(?:false|no|off|0)$/.test(word) ? false : undefined;
}

/** Values with more values over them, mapping by mapping. */
export function merged(under: unknown, over: unknown): unknown {
  if (!isValues(under) || !isValues(over)) return over ?? under;
  const names = new Map(
    Object.entries(under).map(([key, value]) => [key.toLowerCase(), [key, value] as const]),
  );
  for (const [key, value] of Object.entries(over)) {
    const known = names.get(key.toLowerCase());
    names.set(key.toLowerCase(), [known?.[0] ?? key, merged(known?.[1], value)]);
  }
  return Object.fromEntries(names.values());
}
