import type { ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { formulaOf } from '#entries/formula.ts';
import { restored } from '#entries/stand-ins.ts';
import { words } from '#words/words.ts';

/** Formulas in TeX, in a line and on lines of their own, as MathML. */
export const formulas = defineHastPlugin({
  name: 'formulas',
  element: [
    {
      filter: ['code'],
      async visit(node, context) {
        if (!isMath(node.properties['className'], 'math-inline')) return undefined;
        return formula(context.textContent(node), false) as never;
      },
    },
    {
      filter: ['pre'],
      async visit(node, context) {
        const inner = node.children[0];
        if (inner?.type !== 'element' || !isMath(inner.properties['className'], 'language-math'))
          return undefined;
        return formula(context.textContent(inner), true) as never;
      },
    },
  ],
});

const isMath = (classes: unknown, name: string) => Array.isArray(classes) && classes.includes(name);

/** As wide as a screen of 320 pixels shows; what goes beyond scrolls. */
const narrowest = 24;

async function formula(text: string, isBlock: boolean): Promise<ElementContent> {
  const tex = restored(text).trim();
  const made = await formulaOf(tex, isBlock);
  // What is no TeX has been said by the check.
  if ('fault' in made) return plain(tex);
  const mathml: ElementContent = { type: 'raw', value: made.mathml };
  if (!isBlock) return mathml;
  const scrolls = tex.length > narrowest && {
    tabIndex: 0,
    role: 'group',
    ariaLabel: words.prose.formula,
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['formula'], ...scrolls },
    children: [mathml],
  };
}

const plain = (value: string): ElementContent => ({
  type: 'element',
  tagName: 'code',
  properties: {},
  children: [{ type: 'text', value }],
});
