/**
 * An address with another name in it, and otherwise as its author wrote it: relative or not, encoded or
 * not, with its query and fragment.
 *
 * @param isRight whether an address leads where it should
 * @returns undefined where no one place of the old name makes it right
 */
export function respelled(
  written: string,
  from: string,
  to: string,
  isRight: (address: string) => boolean,
): string | undefined {
  for (const [spelling, instead] of spellings(from, to)) {
    for (let at = written.indexOf(spelling); at >= 0; at = written.indexOf(spelling, at + 1)) {
      const address = written.slice(0, at) + instead + written.slice(at + spelling.length);
      if (isRight(address)) return address;
    }
  }
  return undefined;
}

/** How a name may be written in an address, and how the other then is. */
function spellings(from: string, to: string): [string, string][] {
  const encoded = encodeURIComponent(from);
  return [
    [from, to],
    [encoded, encodeURIComponent(to)],
    [encoded.replace(/%../g, (octet) => octet.toLowerCase()), encodeURIComponent(to)],
    [from.replaceAll('_', '\\_'), to],
  ];
}

/** An address without what Markdown and HTML need to hold it. */
export const unescaped = (written: string): string =>
  written.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
