/** `.mdx` as code: compiled without a module, run with whatever runtime the caller brings. */
import { defineHastPlugin, type HastPluginList, type MdastPluginList, mdxToJs } from 'satteri';
import type { Problem } from '#entries/problem.ts';
import { restored } from '#entries/stand-ins.ts';
import { syntaxOf } from '#entries/syntax.ts';

/** `import` lines say where a component comes from; the registry already knows. */
const imports = defineHastPlugin({
  name: 'imports',
  mdxjsEsm(node, context) {
    const program = node.parseExpression();
    if (program?.body.every(({ type }) => type === 'ImportDeclaration')) context.removeNode(node);
  },
});

interface Options {
  readonly fileURL?: URL;
  readonly mdastPlugins?: MdastPluginList;
  readonly hastPlugins?: HastPluginList;
  /** Where signs stand that only look like syntax, if that is known. */
  readonly literal?: readonly number[];
}

/** The functions that make elements: Astro's, or a trial's that make nothing. */
interface Runtime {
  readonly Fragment: unknown;
  readonly jsx: unknown;
  readonly jsxs: unknown;
}

type Body = (props: { components: object }) => unknown;
type Compiled = (runtime: Runtime) => Promise<{ default: Body }>;
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  code: string,
) => Compiled;

/** A body as a function of its components. Syntax errors are thrown as the engine words them. */
export async function mdxBody(file: string, body: string, runtime: Runtime, options: Options = {}) {
  return runnable(await mdxCode(file, body, options), runtime);
}

/**
 * What {@link mdxCode} made, as a function of its components.
 *
 * @throws what the body's own code throws while it is loaded
 */
export async function runnable(code: string, runtime: Runtime): Promise<Body> {
  return (await new AsyncFunction(code)(runtime)).default;
}

/**
 * A body as JavaScript, to be run or to be looked at. Syntax errors are thrown as the engine words them.
 */
export async function mdxCode(file: string, body: string, options: Options = {}): Promise<string> {
  const { literal, hastPlugins = [], ...others } = options;
  const { text, features } = syntaxOf(file, body, literal);
  const { code } = await mdxToJs(text, {
    ...others,
    features,
    hastPlugins: [...hastPlugins, imports],
    jsxImportSource: 'astro',
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  });
  return restored(code);
}

/** What the engine writes before and after the one string that a text without components is. */
const beforeHtml = `"use strict";
const { jsx: _jsx } = arguments[0];
function _createMdxContent(props) {
    const { Fragment } = props.components || {};
    if (!Fragment) _missingMdxReference("Fragment", true);
    return _jsx(Fragment, { "set:html": `;
const afterHtml = ` });
}
function MDXContent(`;

/** The HTML of a body that holds no component and no expression, from its code: it need not be run. */
export function staticHtml(code: string): string | undefined {
  if (!code.startsWith(beforeHtml)) return undefined;
  try {
    const literal = code.slice(beforeHtml.length, code.lastIndexOf(afterHtml));
    return JSON.parse(literal.replaceAll('\t', '\\t')) as string;
  } catch {
    // Some escapes, and signs that stand for themselves, are of JavaScript alone.
    return undefined;
  }
}

/**
 * Runs a body's expressions once and throws the result away, so that a name that does not exist is
 * found with all other mistakes, before a page is built. Components are not called.
 *
 * @throws what the engine says of syntax
 */
export async function mdxTrial(file: string, body: string): Promise<Problem | undefined> {
  const nothing = () => null;
  const tags = ['Fragment', ...[...body.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name)];
  const components = Object.fromEntries(tags.map((name) => [name, nothing]));
  try {
    const run = await mdxBody(file, body, { Fragment: nothing, jsx: nothing, jsxs: nothing });
    run({ components });
    return undefined;
  } catch (error) {
    // The engine begins what it says of syntax with a place.
    if (error instanceof Error && /^\d+:\d+/.test(error.message)) throw error;
    return expressionProblem(file, body, error);
  }
}

function expressionProblem(file: string, body: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const name = /^(\w+) is not defined/.exec(message)?.[1];
  const lines = body.split('\n');
  const index = name ? lines.findIndex((text) => new RegExp(`\\b${name}\\b`).test(text)) : -1;
  const column = name ? (lines[index]?.search(new RegExp(`\\b${name}\\b`)) ?? 0) + 1 : 1;
  const hint = name
    ? `write "\\{" for the sign itself, or define it: export const ${name} = …`
    : 'mend the expression between "{" and "}"';
  return {
    file,
    line: Math.max(index + 1, 1),
    column,
    severity: 'error',
    message: `MDX: ${message}`,
    hint,
  };
}
