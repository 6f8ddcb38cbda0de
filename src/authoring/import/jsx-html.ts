/** HTML of a Markdown body in the stricter spelling that MDX takes. */

const voidTags = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/** What these hold is not HTML, and MDX would read it as its own. */
const rawTags = /^(?:script|style|textarea|title|xmp|plaintext|noscript)$/i;
/** What may hold paragraphs: MDX wants its tag on a line of its own. */
const containers =
  /^(?:details|div|section|article|aside|header|footer|main|nav|center|figure|blockquote|ul|ol|dl|table|thead|tbody|tr|form|fieldset)$/i;

const piece =
  /<!--([^]*?)-->|<(\/?)([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s*\/(?!>))*)\s*(\/?)>|[<{}]/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * HTML as JSX: tags closed, values in quotes, comments in braces, signs that JSX reads as its own
 * escaped.
 *
 * @param isFlow whether it stands outside of paragraphs
 * @returns undefined for what has no such spelling
 */
export function jsxHtml(html: string, isFlow: boolean): string | undefined {
  let isFit = !/<[!?]/.test(html.replace(/<!--[^]*?-->/g, ''));
  const text = html.replace(
    piece,
    (whole, comment, slash, name, attributes, closed, offset: number) => {
      if (comment !== undefined) return `{/*${String(comment).replaceAll('*/', '* /')}*/}`;
      if (name === undefined) return `\\${whole}`;
      const tag = String(name);
      if (rawTags.test(tag)) isFit = false;
      const isComponent = /^[A-Z][a-z]/.test(tag);
      const written = isComponent ? tag : tag.toLowerCase();
      if (slash) return voidTags.test(tag) ? '' : `</${written}>`;
      const values = jsxAttributes(String(attributes));
      if (values === undefined) isFit = false;
      const end = closed || voidTags.test(tag) ? ' /' : '';
      const isSplit =
        isFlow && !end && containers.test(tag) && !/^\s*\n/.test(html.slice(offset + whole.length));
      return `<${written}${values ?? ''}${end}>${isSplit && !isComponent && !closesOnLine(html, offset + whole.length, tag) ? '\n' : ''}`;
    },
  );
  // Behind a tag, MDX takes a line that begins so for code.
  const safe = text.replace(/^[ie](?=mport\b|xport\b)/gm, (sign) => `&#${sign.charCodeAt(0)};`);
  return isFit ? safe : undefined;
}

/** Whether the closing tag stands on the same line. */
function closesOnLine(html: string, from: number, tag: string): boolean {
  const lineEnd = html.indexOf('\n', from);
  const rest = html.slice(from, lineEnd < 0 ? html.length : lineEnd);
  return rest.toLowerCase().includes(`</${tag.toLowerCase()}`);
}

function jsxAttributes(source: string): string | undefined {
  const written: string[] = [];
  for (const [, name = '', ...values] of source.replace(/\/\s*$/, '').matchAll(attribute)) {
    if (!/^[a-z_][\w-]*(?::[a-z_][\w-]*)?$/i.test(name)) return undefined;
    const value = values.find((text) => text !== undefined);
    written.push(value === undefined ? ` ${name}` : ` ${name}=${quoted(value)}`);
  }
  return written.join('');
}

const quoted = (value: string): string =>
  value.includes('"') ? `"${value.replaceAll('"', '&quot;')}"` : `"${value}"`;
