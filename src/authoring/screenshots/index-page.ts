/** The page on which all screenshots of a site are looked at. */

export interface Screenshot {
  /** The kind of page, or the state of one; screenshots of one name stand in one row. */
  readonly name: string;
  /** Below the row's name, in the order given. */
  readonly variant: string;
  /** From the page, without a slash in front. */
  readonly file: string;
}

/** An HTML document with a row for each name, in which the screenshots stand side by side. */
export function indexPage(title: string, shots: readonly Screenshot[]): string {
  const rows = Map.groupBy(shots, ({ name }) => name);
  const anchors = new Map([...rows.keys()].map((name, index) => [name, `row-${index + 1}`]));
  const links = [...anchors].map(([name, anchor]) => `<a href="#${anchor}">${text(name)}</a>`);
  const sections = [...rows].map(
    ([name, row]) => `<section id="${anchors.get(name)}">
<h2>${text(name)}</h2>
<div>${row.map(picture).join('\n')}</div>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>${styles}</style>
<h1>${text(title)}</h1>
<nav>${links.join('\n')}</nav>
${sections.join('\n')}
</html>
`;
}

const picture = ({ name, variant, file }: Screenshot): string =>
  `<figure><figcaption>${text(variant)}</figcaption><a href="${encodeURI(file)}"><img src="${encodeURI(file)}" alt="${text(`${name}, ${variant}`)}" loading="lazy"></a></figure>`;

const text = (value: string): string =>
  value.replace(/[&<"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);

const styles = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 1.5rem }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem }
h2 { position: sticky; inset-block-start: 0; margin: 2rem 0 0; padding-block: .5rem; background: Canvas; font-size: 1.1rem }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
figure { flex: none; margin: 0 }
figcaption { font-size: .85rem }
a:has(img) { display: block; max-block-size: 90vh; overflow-y: auto; border: 1px solid GrayText }
img { display: block; inline-size: min(26rem, 80vw) }
`;
