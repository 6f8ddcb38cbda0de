/** The components that `.mdx` entries may use, as a declaration that editors of MDX read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { componentFolder, componentNames } from '#entries/components.ts';

/** From the project's root: written by a command, and kept in git. */
export const providedComponentsFile = 'src/components/mdx-components.d.ts';

/**
 * Every component with its description and the attributes an author may write.
 *
 * @param root the project's folder, absolute
 * @see https://github.com/mdx-js/mdx-analyzer#mdxprovidedcomponents
 */
export async function providedComponents(root: string): Promise<string> {
  const imports = new Set<string>();
  const members = componentNames(root).map((name) => {
    const source = readFileSync(join(root, componentFolder, `${name}.astro`), 'utf8');
    return member(name, source, imports);
  });
  const text = `${[...imports].join('\n')}

/** What editors know of the components in ${componentFolder}/: npm run schemas writes it. */
declare global {
  interface MDXProvidedComponents {
    ${members.join('\n    ')}
  }
}
export {};
`;
  const style = await resolveConfig(providedComponentsFile);
  return format(text, { ...style, parser: 'typescript' });
}

/**
 * A component as a function of its attributes, from its front matter.
 *
 * @param imports takes in the lines that bring the types it names
 */
function member(name: string, source: string, imports: Set<string>): string {
  const script = /^---\n([^]*?)\n---/.exec(source)?.[1] ?? '';
  const about = /^\/\*\*[^]*?\*\/$/m.exec(script)?.[0] ?? '';
  const [, base = '', fields = ''] =
    /^interface Props(?: extends (\w+))? \{\n([^]*?)^\}/m.exec(script) ?? [];
  const isOpen = /^type Props = Readonly<Record/m.test(script);
  const own = isOpen ? '[attribute: string]: unknown;' : fields.replace(setByRendering, '').trim();
  for (const [line, type = ''] of script.matchAll(/^import type \{ (\w+) \} from '[^']+';$/gm))
    if (new RegExp(`\\b${type}\\b`).test(`${base} ${own}`)) imports.add(line);
  return `${about}\n${name}(props: ${base && `${base} & `}{ ${own}\nchildren?: unknown }): unknown;\n`;
}

/** Attributes that nobody types. */
const setByRendering = /^ *\/\*\* Set by rendering[^]*?\*\/\n[^\n]*\n/gm;
