import type { Nodes, Root } from 'mdast';
import { alertKind, alertKinds, alertMarker } from '#entries/alert.ts';
import { meantLanguage } from '#entries/code-language.ts';
import { codeMeta, lastLine } from '#entries/code-meta.ts';
import { componentFaults } from '#entries/component-problems.ts';
import { formulaOf } from '#entries/formula.ts';
import { htmlMediaFaults } from '#entries/html-media.ts';
import { inertHtmlFaults } from '#entries/inert-html.ts';
import { lostWords, unnamedFootnotes } from '#entries/lost-words.ts';
import { nearest } from '#entries/nearest.ts';
import { walk } from '#entries/nodes.ts';
import { type Place, plural, type Problem } from '#entries/problem.ts';

type Block = Extract<Nodes, { type: 'containerDirective' }>;
type Said = Pick<Problem, 'message' | 'hint' | 'severity'> & Partial<Place>;
const error = (message: string, hint: string): Said => ({ severity: 'error', message, hint });

/**
 * Mistakes in a text that parses: alerts and blocks of kinds that do not exist, formulas that are no
 * TeX, components that lack something, HTML whose files readers do not get or that does nothing, options of
 * code that mean nothing, and words that are lost.
 *
 * @param body the text that the tree was made from
 */
export async function textProblems(file: string, body: string, tree: Root): Promise<Problem[]> {
  const found: { node: Nodes; said: Said | Promise<Said[]> }[] = [];
  walk(tree, (node) => {
    const said = faultsOf(node, body);
    if (said instanceof Promise) found.push({ node, said });
    else found.push(...said.map((one) => ({ node, said: one })));
    found.push(...lostWords(node, body).map((one) => ({ node, said: one })));
  });
  found.push(...unnamedFootnotes(tree));
  const all = await Promise.all(found.map(async ({ node, said }) => ({ node, said: await said })));
  return all.flatMap(({ node, said }) =>
    [said].flat().map((one): Problem => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      return { file, line, column, ...one };
    }),
  );
}

function faultsOf(node: Nodes, body: string): Said[] | Promise<Said[]> {
  switch (node.type) {
    case 'math':
      return formulaFault(node.value, true);
    case 'inlineMath':
      return formulaFault(node.value, false);
    case 'code':
      return node.lang === 'math' ? formulaFault(node.value, true) : codeFaults(node);
    case 'blockquote':
      return alertFaults(node);
    case 'heading':
      return withinFaults(node, 'a heading');
    case 'link':
      return withinFaults(node, 'a link');
    case 'containerDirective':
      return blockFaults(node, body);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [...componentFaults(node), ...htmlMediaFaults(node), ...inertHtmlFaults(node)];
    case 'html':
      return [...htmlMediaFaults(node), ...inertHtmlFaults(node)];
    default:
      return [];
  }
}

async function formulaFault(tex: string, isBlock: boolean): Promise<Said[]> {
  const formula = await formulaOf(tex, isBlock);
  if (!('fault' in formula)) return [];
  const shown = tex.replace(/\s+/g, ' ').trim();
  const short = shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
  const hint = isBlock ? 'mend the TeX' : 'mend the TeX, or write "\\$" for the sign itself';
  return [error(`the formula ${short}: ${formula.fault}`, hint)];
}

/** What is activated may stand in nothing that is a link, as headings are. */
function withinFaults(node: Nodes, place: string): Said[] {
  const names: string[] = [];
  walk(node, (inner) => {
    if (inner.type === 'mdxJsxTextElement' && /^(?:Sidenote|Tooltip)$/.test(inner.name ?? ''))
      names.push(inner.name ?? '');
  });
  return names.map((name) =>
    error(`<${name}> cannot stand in ${place}`, 'put it into the text beside'),
  );
}

/** Words of other programs for the same. */
const otherWords: Readonly<Record<string, string>> = {
  info: 'note',
  hint: 'tip',
  success: 'tip',
  danger: 'caution',
  error: 'caution',
};

const meant = (word: string): string | undefined =>
  otherWords[word.toLowerCase()] ?? nearest(word, alertKinds);

function alertFaults(node: Extract<Nodes, { type: 'blockquote' }>): Said[] {
  const [paragraph] = node.children;
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const word = first?.type === 'text' ? alertMarker.exec(first.value)?.[1] : undefined;
  if (word === undefined || alertKind(word)) return [];
  const kind = meant(word);
  const kinds = alertKinds.map((one) => `[!${one.toUpperCase()}]`).join(', ');
  const hint = kind ? `write [!${kind.toUpperCase()}]` : `write one of ${kinds}`;
  return [error(`there is no alert [!${word}]`, hint)];
}

function blockFaults({ name, position }: Block, body: string): Said[] {
  const source = body.slice(position?.start.offset, position?.end.offset);
  const [colons = ':::'] = /^:+/.exec(source) ?? [];
  if (!alertKind(name)) {
    const kind = meant(name);
    const kinds = alertKinds.map((one) => colons + one).join(', ');
    const hint = kind ? `write ${colons}${kind}` : `write one of ${kinds}`;
    return [error(`there is no block ${colons}${name}`, hint)];
  }
  const lost = /^:+[\w-]+(?:\[[^\n]*\])?(?:\{[^\n]*\})?[^\S\n]+(\S[^\n]*)/
    .exec(source)?.[1]
    ?.trim();
  const closing = /\n[^\S\n>]*(?:>[^\S\n]*)*(:{3,})\s*$/.exec(source)?.[1];
  return [
    ...(lost
      ? [error(`the words behind ${colons}${name} are lost`, `write ${colons}${name}[${lost}]`)]
      : []),
    ...(closing === undefined || closing.length < colons.length
      ? [error(`the block ${colons}${name} is not closed`, `add a line "${colons}" where it ends`)]
      : []),
  ];
}

function codeFaults(node: Extract<Nodes, { type: 'code' }>): Said[] {
  const meta = codeMeta(node.meta);
  const lines = node.value.split('\n').length;
  const options = meta.unknown.map((word): Said => {
    const message = `the code's option ${word} means nothing here`;
    return { severity: 'warning', message, hint: metaHint(word) };
  });
  const faults = [...languageFaults(node.lang ?? ''), ...options];
  if (lastLine(meta) <= lines) return faults;
  const message = `the code has ${plural(lines, 'line')}, and line ${lastLine(meta)} is marked`;
  const hint = 'count from the first line of the block';
  return [...faults, { severity: 'warning', message, hint }];
}

function languageFaults(language: string): Said[] {
  const meant = meantLanguage(language);
  if (meant === undefined) return [];
  const message = `no language is called ${language}, so that the code has no colours`;
  return [{ severity: 'warning', message, hint: `write ${meant}` }];
}

function metaHint(word: string): string {
  if (/^\{?linenos/.test(word)) return 'write showLineNumbers';
  if (/hl_lines/.test(word)) return 'write the lines as {1,3-5}';
  return 'known are title="…", {1,3-5}, ins={2}, del={3}, showLineNumbers, startLineNumber=5, wrap, lang="…"';
}
