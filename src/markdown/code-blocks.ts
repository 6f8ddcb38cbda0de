import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { type CodeMeta, codeMeta } from '#entries/code-meta.ts';
import { restored } from '#entries/stand-ins.ts';
import { codeLines, isTerminal } from '#markdown/code-lines.ts';
import { languageName } from '#markdown/highlight.ts';
import { words } from '#words/words.ts';

/** Hands what stands behind the language on to {@link codeBlocks}; HTML has no place for it. */
export const codeOptions = defineMdastPlugin({
  name: 'code options',
  code(node, context) {
    if (node.meta) context.setProperty(node, 'data', { hProperties: { dataMeta: node.meta } });
  },
});

/**
 * Fenced code: coloured by class, with its title, its language and a button that copies it.
 *
 * @param found is called for each block, for which a page needs the button's script
 */
export const codeBlocks = (found: () => void) =>
  defineHastPlugin({
    name: 'code blocks',
    element: {
      filter: ['pre'],
      async visit(node, context) {
        const inner = node.children[0];
        if (inner?.type !== 'element' || inner.tagName !== 'code') return undefined;
        const language = languageOf(inner);
        if (language === 'math') return undefined;
        const meta = codeMeta(String(node.properties['dataMeta'] ?? ''));
        const text = restored(context.textContent(inner)).replace(/\n$/, '');
        found();
        return codeBlock(text, language, meta);
      },
    },
  });

function languageOf({ properties: { className } }: Element): string {
  const classes = (Array.isArray(className) ? className : [className]).map(String);
  const prefix = 'language-';
  return classes.find((word) => word.startsWith(prefix))?.slice(prefix.length) ?? '';
}

async function codeBlock(text: string, language: string, meta: CodeMeta): Promise<Element> {
  const { title, wraps } = meta;
  const value = await codeLines(text, language, meta);
  const name = languageName((language === 'diff' && meta.language) || language);
  const names = [
    'code',
    isTerminal(text, language.toLowerCase(), title) && 'terminal',
    wraps && 'wraps',
  ].filter((word) => typeof word === 'string');
  // What fits on every screen is no stop on the way through the page.
  const scrolls = !wraps &&
    widest(text) > narrowest && {
      tabIndex: 0,
      role: 'group',
      ariaLabel: words.prose.code(title ?? name ?? words.prose.text),
    };
  const code = element('code', {}, [{ type: 'raw', value }]);
  const children = [element('pre', { ...scrolls }, [code]), corner(name)];
  const caption = title && element('figcaption', {}, [{ type: 'text', value: title }]);
  return element(
    title ? 'figure' : 'div',
    { className: names },
    caption ? [caption, ...children] : children,
  );
}

/** How many signs of code a screen of 320 pixels shows in a line, in a list or an aside as well. */
const narrowest = 22;

const widest = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.replaceAll('\t', '    ').length));

/** The language, and a button that the script shows; it copies what stands before it. */
const corner = (language: string | undefined): Element =>
  element('copy-code', { ...(language && { dataLanguage: language }) }, [
    element('button', { type: 'button', hidden: true, ariaLabel: words.prose.copyCode }, []),
    element('span', { role: 'status' }, []),
  ]);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });
