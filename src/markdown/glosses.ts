import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import { type Jsx, literal, withAttribute } from '#markdown/jsx-attributes.ts';

/**
 * What an abbreviation stands for opens when it is activated, by pointer, finger or key; its `title`
 * alone would be for a mouse. `<Tooltip>` gets a number, so that each has an id of its own.
 */
export function glosses() {
  let count = 0;
  const visitTag = (node: Readonly<Jsx>, context: HastVisitorContext) => {
    if (node.name === 'Tooltip')
      return withAttribute(node, 'number', String((count += 1))) as never;
    const title = literal(node, 'title');
    if (!title || isActive(node, context)) return undefined;
    return gloss(node.children, title, (count += 1)) as never;
  };
  const tags = { filter: ['Tooltip', 'abbr'], visit: visitTag };
  return defineHastPlugin({
    name: 'glosses',
    mdxJsxTextElement: tags,
    mdxJsxFlowElement: tags,
    element: {
      filter: ['abbr'],
      visit(node, context) {
        const { title } = node.properties;
        if (typeof title !== 'string' || title === '' || isActive(node, context)) return undefined;
        return gloss(node.children, title, (count += 1));
      },
    },
  });
}

/** The same HTML as that of the component `Tooltip`. */
function gloss(words: readonly ElementContent[], title: string, number: number): Element {
  const id = `gloss-${number}`;
  const abbr = element('abbr', {}, words);
  const button = { type: 'button', popovertarget: id, 'aria-describedby': id };
  return element('span', { className: ['gloss'] }, [
    element('button', button, [abbr]),
    element('span', { id, popover: 'auto' }, [{ type: 'text', value: title }]),
  ]);
}

/** Whether it stands in what is activated itself, as headings are, and may hold nothing else that is. */
function isActive(node: Readonly<Element | Jsx>, context: HastVisitorContext): boolean {
  const parent = context.parent(node);
  if (parent.type === 'root') return false;
  const name = parent.type === 'element' ? parent.tagName : parent.name;
  return /^(?:a|button|summary|label|h[1-6])$/.test(name ?? '') || isActive(parent, context);
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element => ({ type: 'element', tagName, properties, children: [...children] });
