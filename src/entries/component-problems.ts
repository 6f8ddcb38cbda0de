import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { alertKinds } from '#entries/alert.ts';
import { nearest } from '#entries/nearest.ts';

/** A tag that an author wrote in `.mdx`. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

interface Rule {
  /** What has to be written, each with an example. */
  readonly required?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** What it holds and nothing else. */
  readonly holds?: {
    readonly said: string;
    readonly hint: string;
    readonly fits: (child: Jsx['children'][number]) => boolean;
    /** Whether there is one such thing alone. */
    readonly isOne?: boolean;
  };
}

/** What the site's own components ask of those who write them; others ask for nothing here. */
const rules: Readonly<Record<string, Rule>> = {
  Aside: { values: { kind: alertKinds } },
  Details: { required: { summary: 'All numbers' } },
  Figure: { required: { src: '/uploads/NAME', alt: 'What the picture shows' } },
  FileTree: {
    holds: {
      said: 'holds one list',
      hint: 'write each file as a line "- name"',
      fits: ({ type }) => type === 'list',
      isOne: true,
    },
  },
  Steps: {
    holds: {
      said: 'holds one numbered list',
      hint: 'write each step as a line "1. text", and indent what belongs to it',
      fits: (child) => child.type === 'list' && child.ordered === true,
      isOne: true,
    },
  },
  Tab: { required: { label: 'npm' } },
  Tabs: {
    holds: {
      said: 'holds tabs and nothing else',
      hint: 'put the text into <Tab label="…">',
      fits: (child) => 'name' in child && child.name === 'Tab',
    },
  },
  Tooltip: { required: { text: 'What it means' } },
};

/** What is wrong with a component, each with what to type. */
export function componentFaults(node: Jsx): { message: string; hint: string }[] {
  const rule = rules[node.name ?? ''];
  if (!rule || !node.name || !Object.hasOwn(rules, node.name)) return [];
  const tag = `<${node.name}>`;
  const isSpread = node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  const valueOf = (name: string) =>
    node.attributes.find((at) => at.type === 'mdxJsxAttribute' && at.name === name)?.value;
  const missing = Object.entries(rule.required ?? {})
    .filter(([name]) => !isSpread && isMissing(name, valueOf(name)))
    .map(([name, example]) => ({
      message: `${tag} needs ${name}`,
      hint: `add ${name}="${example}"`,
    }));
  const strange = Object.entries(rule.values ?? {}).flatMap(([name, known]) => {
    const value = valueOf(name);
    if (typeof value !== 'string' || known.includes(value)) return [];
    const message = `${tag} has no ${name} "${value}"`;
    const meant = nearest(value, known);
    return [
      { message, hint: meant ? `write ${name}="${meant}"` : `write one of ${known.join(', ')}` },
    ];
  });
  return [...missing, ...strange, ...misplaced(tag, node.children, rule.holds)];
}

/** A picture that only adorns has an empty text in its place. */
const isMissing = (name: string, value: unknown) =>
  value === undefined || value === null || (value === '' && name !== 'alt');

function misplaced(tag: string, children: Jsx['children'], holds: Rule['holds']) {
  if (!holds) return [];
  const blocks = children.filter((child) => !isNothing(child));
  const isFit =
    blocks.length > 0 && blocks.every(holds.fits) && !(holds.isOne && blocks.length > 1);
  return isFit ? [] : [{ message: `${tag} ${holds.said}`, hint: holds.hint }];
}

/** Comments and white space. */
function isNothing(child: Jsx['children'][number]): boolean {
  if (child.type === 'text') return child.value.trim() === '';
  return /^mdx(?:Flow|Text)Expression$/.test(child.type);
}
