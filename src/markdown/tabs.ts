import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import { type Jsx, withAttribute } from '#markdown/jsx-attributes.ts';

/** The tabs of one `<Tabs>` belong to one group, of which one is open: the first, to begin with. */
export function tabs() {
  const groups = new Map<unknown, string>();
  const visit = (node: Readonly<Jsx>, context: HastVisitorContext) => {
    const parent = context.parent(node);
    const known = groups.get(parent);
    const group = known ?? `tabs-${groups.size + 1}`;
    groups.set(parent, group);
    const grouped = withAttribute(node, 'group', group);
    return (known ? grouped : withAttribute(grouped, 'open', 'true')) as never;
  };
  const tags = { filter: ['Tab'], visit };
  return defineHastPlugin({ name: 'tabs', mdxJsxFlowElement: tags, mdxJsxTextElement: tags });
}
