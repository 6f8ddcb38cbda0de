/**
 * Makes each heading that has an id a link to itself, whose name is the heading's own. One that holds a
 * link already is left alone.
 *
 * @param html as rendering makes it: well-formed, with attributes in double quotes
 */
export const headingLinks = (html: string): string =>
  html.replace(
    /(<h([2-6])\b[^>]*?\sid="([^"]+)"[^>]*>)([^]*?)(<\/h\2>)/g,
    (all, start: string, _, id: string, content: string, end: string) =>
      /<a[\s>]/.test(content) ? all : `${start}<a href="#${id}">${content}</a>${end}`,
  );
