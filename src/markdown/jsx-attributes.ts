import type { HastPluginDefinition, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** A tag that an author wrote in `.mdx`. */
export type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;
type Attribute = Jsx['attributes'][number];

/** The value of an attribute that is written as text. */
export function literal(node: Readonly<Jsx>, name: string): string | undefined {
  const found = node.attributes.find((at) => at.type === 'mdxJsxAttribute' && at.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** A tag with one attribute more. */
export const withAttribute = (node: Readonly<Jsx>, name: string, value: string): Jsx => ({
  ...node,
  attributes: [...node.attributes, { type: 'mdxJsxAttribute', name, value }],
});

/** Visitors that put other values into the literal attributes of tags; undefined leaves one as it is. */
export function jsxVisitors(
  replace: (attribute: { name: string; value: string }, tag: string) => string | undefined,
): Pick<HastPluginDefinition, 'mdxJsxFlowElement' | 'mdxJsxTextElement'> {
  const visit = (node: Readonly<Jsx>): Jsx | undefined => {
    let changed = false;
    const attributes = node.attributes.map((attribute): Attribute => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        return attribute;
      const value = replace({ name: attribute.name, value: attribute.value }, node.name ?? '');
      if (value === undefined) return attribute;
      changed = true;
      return { ...attribute, value };
    });
    return changed ? { ...node, attributes } : undefined;
  };
  return {
    mdxJsxFlowElement: { filter: [], visit: (node) => visit(node) as never },
    mdxJsxTextElement: { filter: [], visit: (node) => visit(node) as never },
  };
}
