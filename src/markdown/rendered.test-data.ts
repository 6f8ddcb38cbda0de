import { type HastPluginList, markdownToHtml, type MdastPluginList } from 'satteri';
import { mdxBody } from '#entries/mdx.ts';
import { restored } from '#entries/stand-ins.ts';
import { isMdx, syntaxOf } from '#entries/syntax.ts';

interface Plugins {
  readonly mdastPlugins?: MdastPluginList;
  readonly hastPlugins?: HastPluginList;
}

type Props = Readonly<Record<string, unknown>>;

/** An element of `.mdx` as HTML; a component as an element of its name. */
function element(type: unknown, { children, 'set:html': html, ...props }: Props): string {
  const inner = [html ?? children ?? ''].flat(Infinity).join('');
  if (type === 'Fragment') return inner;
  const attributes = Object.entries(props)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('');
  return `<${String(type)}${attributes}>${inner}</${String(type)}>`;
}

/** What plugins make of a text, in Markdown or in MDX by the name of its file. */
export async function rendered(file: string, body: string, plugins: Plugins): Promise<string> {
  if (!isMdx(file)) {
    const { text, features } = syntaxOf(file, body);
    const { html } = await markdownToHtml(text, { features, ...plugins });
    return restored(html).trim();
  }
  const run = await mdxBody(
    file,
    body,
    { Fragment: 'Fragment', jsx: element, jsxs: element },
    plugins,
  );
  const names = [...body.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => [name, name]);
  return String(run({ components: { Fragment: 'Fragment', ...Object.fromEntries(names) } })).trim();
}
