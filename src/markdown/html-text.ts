const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text as HTML, between tags and between quotation marks alike. */
export const htmlText = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => signs[sign] ?? sign);

/** Attributes as HTML, each with a space before it; those without a value are left out. */
export const htmlAttributes = (
  values: Readonly<Record<string, string | number | undefined>>,
): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${htmlText(String(value))}"`)
    .join('');
