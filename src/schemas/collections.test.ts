import { expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames, schemas } from '#schemas/collections.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Paths of fields below a node that say nothing to their author. */
function* silent(node: Node, path: string): Generator<string> {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const own = path ? `${path}.${name}` : name;
    if (!field.description) yield own;
    yield* silent(field, own);
  }
  if (node.items) yield* silent(node.items, `${path}[]`);
  for (const option of node.anyOf ?? []) yield* silent(option, path);
}

test.each(collectionNames)('every field of %s says what it is', (name) => {
  const schema = z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' });
  expect([...silent(schema as Node, '')]).toEqual([]);
  expect(Object.keys(schema.properties ?? {})).not.toHaveLength(0);
});

test.each(collectionNames)('%s refuses what it does not know', (name) => {
  const schema = z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' });
  expect(schema.additionalProperties).toBe(false);
});
