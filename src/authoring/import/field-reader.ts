import { type Field, type Fields, fieldsOf, isEmpty, isValues } from '#authoring/import/fields.ts';

/** Fields that are taken one by one, so that what nobody took is known at the end. */
export interface FieldReader {
  /** The first value there is of these names, in small letters; all of them count as taken. */
  readonly take: (...names: readonly string[]) => unknown;
  /** The same, and none of them counts as taken. */
  readonly look: (...names: readonly string[]) => unknown;
  /** Fields with a value that nobody took. */
  readonly left: () => Field[];
  /** Puts a field back that was taken for nothing. */
  readonly leave: (name: string) => void;
}

/** `params` holds fields of the page's own, as newer sites write them. */
export function fieldReader(fields: Fields): FieldReader {
  const { params, all } = unwrapped(fields);
  const taken = new Set<string>(params ? ['params'] : []);
  const look: FieldReader['look'] = (...names) => {
    for (const name of names) {
      const value = all.get(name)?.value;
      if (!isEmpty(value)) return value;
    }
    return undefined;
  };
  return {
    look,
    take(...names) {
      const value = look(...names);
      for (const name of names) taken.add(name);
      return value;
    },
    leave: (name) => void taken.delete(name),
    left: () =>
      [...all].flatMap(([name, field]) => (taken.has(name) || isEmpty(field.value) ? [] : [field])),
  };
}

function unwrapped(fields: Fields): { params: boolean; all: Fields } {
  const inner = fields.get('params')?.value;
  if (!isValues(inner)) return { params: false, all: fields };
  const own = new Map(fieldsOf(inner));
  for (const [name, field] of fields) if (name !== 'params') own.set(name, field);
  return { params: true, all: own };
}
