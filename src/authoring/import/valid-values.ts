/** Front matter without what the site's own schemas refuse. */
import { validate } from '#entries/validate.ts';
import { keysAt } from '#entries/schema-tree.ts';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** A value that is left out, and what the schema says of it. */
export interface Refused {
  /** Dotted, as a problem's field. */
  readonly field: string;
  readonly value: unknown;
  readonly message: string;
}

/**
 * Takes out what makes values invalid, as little as possible, and puts the rest in the schema's order.
 * What is missing stays missing: the content check says so.
 */
export function validValues(
  collection: CollectionName,
  written: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown>; refused: Refused[] } {
  const schema = schemas[collection];
  const refused: Refused[] = [];
  let values: unknown = structuredClone(written);
  // Each round takes one value out.
  for (let round = 0; round < 200; round++) {
    const { problems } = validate('', { values, places: {} }, schema);
    const removable = problems.flatMap((problem) => {
      const path = (problem.field ?? '').split('.');
      const place = nearestPresent(values, path);
      return place.length > 0 ? [{ place, message: problem.message }] : [];
    });
    const [first] = removable;
    if (!first) break;
    refused.push({
      field: first.place.join('.'),
      value: valueAt(values, first.place),
      message: first.message,
    });
    values = without(values, first.place);
  }
  const order = keysAt(schema, []);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = Object.entries(values as Record<string, unknown>).toSorted(
    ([a], [b]) => rank(a) - rank(b),
  );
  return { values: Object.fromEntries(sorted), refused };
}

/** The longest part of a path at which there is a value; none where a field is missing at the top. */
function nearestPresent(values: unknown, path: readonly string[]): readonly string[] {
  if (path.length === 1 && valueAt(values, path) === undefined) return [];
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length);
    if (valueAt(values, place) !== undefined) return place;
  }
  return [];
}

const valueAt = (values: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    values,
  );

function without(values: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(values)) {
    const list: unknown[] = values;
    return rest.length > 0
      ? list.map((item, index) => (String(index) === key ? without(item, rest) : item))
      : list.filter((_, index) => String(index) !== key);
  }
  const entries = Object.entries(values as object) as [string, unknown][];
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, unknown][] =>
      name !== key ? [[name, value]] : rest.length > 0 ? [[name, without(value, rest)]] : [],
    ),
  );
}
