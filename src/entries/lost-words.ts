/** What an author wrote in a text and readers would not get, or get as it is typed. */
import type { Nodes, Root } from 'mdast';
import { walk } from '#entries/nodes.ts';
import { placesIn } from '#entries/places.ts';
import type { Place, Problem } from '#entries/problem.ts';
import { unjoined } from '#entries/unjoined.ts';

type Said = Pick<Problem, 'message' | 'hint' | 'severity'> & Partial<Place>;
const error = (message: string, hint: string): Said => ({ severity: 'error', message, hint });
const warning = (message: string, hint: string): Said => ({ severity: 'warning', message, hint });

/**
 * What is lost of one node, or stands there as its source, each with what to type instead.
 *
 * @param body what the tree was made from
 */
export function lostWords(node: Nodes, body: string): Said[] {
  const source = body.slice(node.position?.start.offset, node.position?.end.offset);
  const start = node.position?.start ?? { line: 1, column: 1 };
  switch (node.type) {
    case 'html':
      return lostInHtml(source, start);
    case 'code':
      return endlessCode(source);
    case 'link':
      if (node.url.trim() === '')
        return [
          error(`the link ${source} leads to no address`, 'write it as [words](/posts/NAME/)'),
        ];
      return node.children.length > 0
        ? []
        : [warning(`the link ${source} has no words`, `write it as [words](${node.url})`)];
    case 'text':
      return typedWords(source, start);
    default:
      return [];
  }
}

/** Footnotes that no mark of the text names, and that are therefore not shown. */
export function unnamedFootnotes(tree: Root): { node: Nodes; said: Said }[] {
  const named = new Set<string>();
  const notes: Extract<Nodes, { type: 'footnoteDefinition' }>[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') named.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
  });
  return notes
    .filter(({ identifier }) => !named.has(identifier))
    .map((node) => {
      const mark = `[^${node.label ?? node.identifier}]`;
      const message = `the footnote ${mark} is named nowhere and is not shown`;
      return { node, said: warning(message, `write ${mark} behind the word it belongs to`) };
    });
}

/** Capitals as old HTML has them, such as `<BR>`, are names of elements; others are not. */
const oldElement = /^(?:[ABIPQSU]|H[1-6]|[A-Z]{2,})$/;
const capitalTag = /<([A-Z]\w*)(?=[\s/>])/g;
const comment = /<!--[^]*?(?:-->|$)/g;

function lostInHtml(source: string, start: Place): Said[] {
  const place = placesIn(source, start);
  const shown = source.replace(comment, (text) => text.replace(/[^\n]/g, ' '));
  const lost = [...shown.matchAll(capitalTag)].filter(([, name = '']) => !oldElement.test(name));
  const tags = lost.map(({ 1: name, index }): Said => {
    const hint = `write "\\<${name}" for the signs themselves; a component needs a file whose name ends in .mdx`;
    return { ...error(`<${name}> is no HTML and is lost`, hint), ...place(index) };
  });
  const open = [...source.matchAll(comment)].find(([text]) => !/^<!--[^]*-->$/.test(text));
  if (!open) return tags;
  const message = 'the comment is not closed, and hides all that follows';
  return [...tags, { ...error(message, 'write "-->" where it ends'), ...place(open.index) }];
}

/** A block of code that ends with what holds it, rather than at a line of its own. */
function endlessCode(source: string): Said[] {
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (fence === undefined) return [];
  const lines = source.trimEnd();
  const last = lines.slice(lines.lastIndexOf('\n') + 1 || lines.length);
  if (/^[\s>]*([`~]+)$/.exec(last)?.[1]?.startsWith(fence)) return [];
  const message = 'the block of code is not closed, and takes in all that follows';
  return [error(message, `add a line "${fence}" where it ends`)];
}

/** Of one kind in one piece of text: who mends ten knows what to look for. */
const most = 10;
const footnoteMark = /(?<!\\)\[\^[^\s[\]]+\]/g;
const shortcode = /\{\{[<%]\s*\w[^\n{]*?[>%]\}\}/g;
const unHugo =
  'write what it stands for, or "npm run import -- hugo PATH", which does so for a whole site';
const typedLink = /\[[^[\]\n]*\]\(((?:\.{0,2}\/|https?:)[^()\n"'<>]*)\)/g;

/** Syntax that the parser did not take for any, so that it stands in the text. */
function typedWords(source: string, start: Place): Said[] {
  if (!/\[|\{\{|^<{7}/m.test(source)) return [];
  const place = placesIn(source, start);
  const each = (pattern: RegExp, say: (found: RegExpExecArray) => Said): Said[] =>
    [...source.matchAll(pattern).take(most)].map((found) => ({
      ...say(found),
      ...place(found.index),
    }));
  const git = unjoined.mark.exec(source);
  return [
    ...each(footnoteMark, ([mark]) =>
      warning(`there is no footnote ${mark}`, `add a line "${mark}: text"`),
    ),
    ...each(shortcode, ([written]) =>
      warning(`${written} is a shortcode of Hugo and is shown as it is typed`, unHugo),
    ),
    ...each(typedLink, ([, address = '']) =>
      error(
        `the address ${address} holds a space, so that nothing is made of it`,
        `write ${address.trim().replaceAll(' ', '%20')}`,
      ),
    ),
    ...(git ? [{ ...unsolved, ...place(git.index) }] : []),
  ];
}

const unsolved = error(unjoined.message, unjoined.hint);
