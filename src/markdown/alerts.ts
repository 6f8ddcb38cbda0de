import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { type AlertKind, alertKind, alertMarker } from '#entries/alert.ts';
import { words } from '#words/words.ts';

/** Quotations that begin with `[!NOTE]`, and blocks between `:::note` and `:::`, stand aside. */
export const alerts = defineMdastPlugin({
  name: 'alerts',
  blockquote(node) {
    const [first, ...rest] = node.children;
    const marked = first?.type === 'paragraph' ? markedParagraph(first) : undefined;
    return marked && alert(marked.kind, marked.title, [...marked.text, ...rest]);
  },
  containerDirective(node) {
    const kind = alertKind(node.name);
    const [first, ...rest] = node.children;
    const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
    const said = node.attributes?.['title'];
    const title = isLabel ? first.children : said ? [plain(said)] : [];
    const text = isLabel ? rest : node.children;
    if (kind) return alert(kind, title, text);
    // The check has said that there is no such kind; its text is still to be read.
    return custom('div', {}, [custom('p', {}, title), ...text]) as never;
  },
});

interface Marked {
  readonly kind: AlertKind;
  readonly title: readonly PhrasingContent[];
  readonly text: readonly Paragraph[];
}

/** What stands behind the marker on its line is the title, and what is below it the text. */
function markedParagraph({ children }: Readonly<Paragraph>): Marked | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'text') return undefined;
  const [marker = '', word = ''] = alertMarker.exec(first.value) ?? [];
  const kind = alertKind(word);
  if (!kind) return undefined;
  const all = [plain(first.value.slice(marker.length)), ...others];
  const end = all.findIndex((node) => node.type === 'text' && node.value.includes('\n'));
  const cut = all[end];
  if (cut?.type !== 'text') return { kind, title: all, text: [] };
  const at = cut.value.indexOf('\n');
  const below = [plain(cut.value.slice(at + 1)), ...all.slice(end + 1)];
  return {
    kind,
    title: [...all.slice(0, end), plain(cut.value.slice(0, at).trimEnd())],
    text: [{ type: 'paragraph', children: below }],
  };
}

const plain = (value: string) => ({ type: 'text', value }) as const;

/** The same HTML as that of the component `Aside`. */
function alert(
  kind: AlertKind,
  title: readonly PhrasingContent[],
  text: readonly Blockquote['children'][number][],
): never {
  const isEmpty = title.every((node) => node.type === 'text' && node.value === '');
  const heading = isEmpty ? [plain(words.prose.alerts[kind])] : title;
  const label = custom('p', { className: ['title'] }, heading);
  const properties = { className: ['alert', kind], role: 'note' };
  return custom('aside', properties, [label, ...text]) as never;
}

const custom = (hName: string, hProperties: object, children: readonly object[]) => ({
  type: 'alert',
  data: { hName, hProperties },
  children: [...children],
});
