import { defineHastPlugin } from 'satteri';
import { withAttribute } from '#markdown/jsx-attributes.ts';
import { words } from '#words/words.ts';

/**
 * Side notes and footnotes count together, in the order of the text, and each side note gets the
 * number that its component shows. One between paragraphs belongs to no word and has none.
 */
export function notes() {
  const numbers = new Map<string, number>();
  let count = 0;
  /** Of the footnote that is being walked through. */
  let current: number | undefined;
  return defineHastPlugin({
    name: 'notes',
    mdxJsxTextElement: {
      filter: ['Sidenote'],
      visit: (node) => withAttribute(node, 'number', String((count += 1))) as never,
    },
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const { href, dataFootnoteRef, dataFootnoteBackref, ariaLabel } = node.properties;
          if (dataFootnoteRef !== undefined) {
            const name = String(href);
            const number = numbers.get(name) ?? (count += 1);
            numbers.set(name, number);
            return { ...node, children: [{ type: 'text', value: String(number) }] };
          }
          if (dataFootnoteBackref !== undefined && current !== undefined) {
            // Several ways back are numbered: 1, 1-2.
            const which = /-\d+$/.exec(String(ariaLabel))?.[0] ?? '';
            const label = words.prose.backToReference(`${current}${which}`);
            context.setProperty(node, 'ariaLabel', label);
          }
          return undefined;
        },
      },
      {
        filter: ['h2'],
        visit: (node) =>
          node.properties['id'] === 'footnote-label'
            ? { ...node, children: [{ type: 'text', value: words.prose.footnotes }] }
            : undefined,
      },
      {
        filter: ['li'],
        visit(node, context) {
          const number = numbers.get(`#${String(node.properties['id'])}`);
          if (number === undefined) return;
          current = number;
          context.setProperty(node, 'value', number);
        },
      },
    ],
  });
}
