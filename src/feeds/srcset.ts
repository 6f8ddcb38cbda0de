/** One picture of a `srcset`. */
export interface Candidate {
  readonly url: string;
  /** `480w`, `2x` or nothing. */
  readonly descriptors: readonly string[];
}

/**
 * The candidates of a `srcset`. An address may hold commas and may not end in one, so that splitting
 * at commas would tear it.
 *
 * @see HTML Standard, 4.8.4.3.10 "Parsing a srcset attribute"
 */
export function candidatesOf(srcset: string): Candidate[] {
  const candidates: { url: string; descriptors: string[] }[] = [];
  // The candidate whose descriptors are being read.
  let open: { url: string; descriptors: string[] } | undefined;
  for (const word of srcset.split(/[\t\n\f\r ]+/)) {
    let rest = word;
    if (open) {
      const [descriptor = '', ...more] = word.split(',');
      if (descriptor) open.descriptors.push(descriptor);
      if (more.length === 0) continue;
      open = undefined;
      rest = more.join(',');
    }
    const url = trimmed(rest);
    if (!url) continue;
    const candidate = { url, descriptors: [] };
    candidates.push(candidate);
    if (!rest.endsWith(',')) open = candidate;
  }
  return candidates;
}

/** Without the commas around it; a regular expression would go back over them. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ',') start++;
  while (end > start && text[end - 1] === ',') end--;
  return text.slice(start, end);
}
