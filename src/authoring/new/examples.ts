import type { FieldSchema } from '#authoring/schemas/field-schema.ts';

/** An example of a field as one word of a command line; undefined where there is none. */
export function exampleText({ examples, enum: choices }: FieldSchema): string | undefined {
  const example = examples?.[0] ?? choices?.[0];
  if (example === undefined || typeof example === 'object') return undefined;
  const text = String(example);
  return /[^\w./:@+-]/.test(text) ? `"${text}"` : text;
}
