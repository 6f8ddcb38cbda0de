/** HTML of an author's that a page carries and its policy keeps from acting: no style, no script. */
import type { Nodes } from 'mdast';
import { type Jsx, type Tag, tagsOf } from '#entries/html-tags.ts';
import type { Place, Problem } from '#entries/problem.ts';

type Said = Pick<Problem, 'message' | 'hint' | 'severity'> & Partial<Place>;

/** What does nothing in the tags of one node, each with what to do instead. */
export const inertHtmlFaults = (node: Nodes | Jsx): Said[] =>
  tagsOf(node).flatMap((tag) =>
    inertIn(tag).map(([what, kind]): Said => {
      const message = `${what} does nothing: pages let no ${kind} of a text in`;
      return { severity: 'warning', message, hint: hints[kind], ...tag.at };
    }),
  );

const hints = {
  style: 'leave it out, or write class="…" and style the class in src/styles/',
  script: 'leave it out, or load it in a component of src/components/',
} as const;

function inertIn({ name, attributes }: Tag): [what: string, kind: keyof typeof hints][] {
  if (name === 'style' || name === 'script') return [[`<${name}>`, name]];
  return [...attributes.keys()].flatMap((attribute): ReturnType<typeof inertIn> => {
    const what = `${attribute} of <${name}>`;
    if (attribute === 'style') return [[what, 'style']];
    return /^on[a-z]+$/.test(attribute) ? [[what, 'script']] : [];
  });
}
