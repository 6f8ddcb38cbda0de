import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { alertKinds } from '#entries/alert.ts';
import { attributesOf, unknownAttributes } from '#entries/component-attributes.ts';
import { picturesIn } from '#entries/inner-pictures.ts';
import { nearest } from '#entries/nearest.ts';
import { type PlayerName, playedEndings } from '#entries/played-files.ts';
import type { Problem } from '#entries/problem.ts';

/** A tag that an author wrote in `.mdx`. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Children = Jsx['children'];

/** What is wrong with a component, and what to type. */
export type ComponentFault = Pick<Problem, 'message' | 'severity'> & { readonly hint: string };

interface Rule {
  /** What has to be written, each with an example. */
  readonly required?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that name a file, which is known only where it is written as text. */
  readonly files?: readonly string[];
  /** Endings of the file in an attribute, and what to do about another. */
  readonly endings?: Readonly<Record<string, { of: readonly string[]; hint: string }>>;
  /** One of these should be written, or else something is said. */
  readonly wanted?: {
    readonly one: readonly string[];
    readonly said: string;
    readonly hint: string;
  };
  /** What it holds and nothing else, comments aside. */
  readonly holds?: {
    readonly said: string;
    readonly hint: string;
    readonly fits: (blocks: Children) => boolean;
  };
}

const captions = {
  of: ['.vtt', '.srt'],
  hint: 'save the captions as WebVTT or SubRip, and write captions="./NAME.en.vtt"',
};
const player = (name: PlayerName, hint: string, said: string, wanted: string): Rule => ({
  required: { src: `./NAME${playedEndings[name][0]}`, title: 'What it shows' },
  files: ['src', 'poster', 'captions'],
  endings: { src: { of: playedEndings[name], hint }, captions },
  wanted: { one: ['captions', 'silent'], said, hint: wanted },
});

/** What the site's own components ask of those who write them; others ask for nothing here. */
const rules: Readonly<Record<string, Rule>> = {
  Aside: { values: { kind: alertKinds } },
  Audio: player(
    'Audio',
    'save it as MP3 or M4A',
    'has no words for those who cannot hear it',
    'add captions="./NAME.en.vtt", which is shown as its transcript',
  ),
  Compare: {
    holds: {
      said: 'holds two images and nothing else',
      hint: 'write each as ![What it shows](/uploads/NAME "Its caption")',
      fits: (blocks) => picturesIn(blocks)?.length === 2,
    },
  },
  Details: { required: { summary: 'All numbers' } },
  Figure: {
    required: { src: '/uploads/NAME', alt: 'What the picture shows' },
    files: ['src', 'dark'],
  },
  FileTree: {
    holds: {
      said: 'holds one list',
      hint: 'write each file as a line "- name"',
      fits: ([list, ...more]) => list?.type === 'list' && more.length === 0,
    },
  },
  Gallery: {
    holds: {
      said: 'holds images and nothing else',
      hint: 'write each as ![What it shows](/uploads/NAME "Its caption")',
      fits: (blocks) => (picturesIn(blocks)?.length ?? 0) > 0,
    },
  },
  Steps: {
    holds: {
      said: 'holds one numbered list',
      hint: 'write each step as a line "1. text", and indent what belongs to it',
      fits: ([list, ...more]) =>
        list?.type === 'list' && list.ordered === true && more.length === 0,
    },
  },
  Tab: { required: { label: 'npm' } },
  Tabs: {
    holds: {
      said: 'holds tabs and nothing else',
      hint: 'put the text into <Tab label="…">',
      fits: (blocks) =>
        blocks.length > 0 && blocks.every((child) => 'name' in child && child.name === 'Tab'),
    },
  },
  Tooltip: { required: { text: 'What it means' } },
  Video: player(
    'Video',
    'save it as MP4 (H.264) or WebM',
    'has no words for those who cannot hear it',
    'add captions="./NAME.en.vtt", or silent where nothing is to be heard',
  ),
};

/** What is wrong with a component, or could be better, each with what to type. */
export function componentFaults(node: Jsx): ComponentFault[] {
  if (!node.name || !Object.hasOwn(attributesOf, node.name)) return [];
  const rule = (Object.hasOwn(rules, node.name) && rules[node.name]) || {};
  const tag = `<${node.name}>`;
  const isSpread = node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  const attributes = new Map(
    node.attributes.flatMap((at) => (at.type === 'mdxJsxAttribute' ? [[at.name, at.value]] : [])),
  );
  const { required = {}, values = {}, files = [], endings = {}, wanted, holds } = rule;
  const faults: Omit<ComponentFault, 'severity'>[] = [
    ...Object.entries(required)
      .filter(([name]) => !isSpread && isMissing(name, attributes.get(name)))
      .map(([name, example]) => ({
        message: `${tag} needs ${name}`,
        hint: `add ${name}="${example}"`,
      })),
    ...unknownAttributes(node.name, attributes.keys()),
    ...Object.entries(values).flatMap(([name, known]) => strange(tag, name, attributes, known)),
    ...files
      .filter((name) => typeof (attributes.get(name) ?? '') === 'object')
      .map((name) => ({
        message: `${tag} cannot find the file of an expression in ${name}`,
        hint: `write ${name}="/uploads/NAME"`,
      })),
    ...Object.entries(endings).flatMap(([name, { of, hint }]) => {
      const value = attributes.get(name);
      if (typeof value !== 'string' || value === '') return [];
      if (/^(?:[a-z]+:)?\/\//i.test(value)) {
        const message = `${tag} has its ${name} on another host`;
        return [{ message, hint: `save it beside the entry and write ${name}="./NAME${of[0]}"` }];
      }
      const isKnown = of.some((ending) => value.toLowerCase().endsWith(ending));
      return isKnown ? [] : [{ message: `${tag} takes no ${name} such as ${value}`, hint }];
    }),
    ...misplaced(tag, node.children, holds),
  ];
  const isAskedFor = wanted && !isSpread && wanted.one.every((name) => !attributes.has(name));
  return [
    ...faults.map((fault): ComponentFault => ({ severity: 'error', ...fault })),
    ...(isAskedFor
      ? [{ severity: 'warning', message: `${tag} ${wanted.said}`, hint: wanted.hint } as const]
      : []),
  ];
}

/** A picture that only adorns has an empty text in its place. */
const isMissing = (name: string, value: unknown) =>
  value === undefined || value === null || (value === '' && name !== 'alt');

function strange(
  tag: string,
  name: string,
  attributes: ReadonlyMap<unknown, unknown>,
  known: readonly string[],
) {
  const value = attributes.get(name);
  if (typeof value !== 'string' || known.includes(value)) return [];
  const message = `${tag} has no ${name} "${value}"`;
  const meant = nearest(value, known);
  return [
    { message, hint: meant ? `write ${name}="${meant}"` : `write one of ${known.join(', ')}` },
  ];
}

function misplaced(tag: string, children: Children, holds: Rule['holds']) {
  if (!holds || holds.fits(children.filter((child) => !isNothing(child)) as Children)) return [];
  return [{ message: `${tag} ${holds.said}`, hint: holds.hint }];
}

/** Comments and white space. */
function isNothing(child: Children[number]): boolean {
  if (child.type === 'text') return child.value.trim() === '';
  return /^mdx(?:Flow|Text)Expression$/.test(child.type);
}
