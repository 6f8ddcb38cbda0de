/** Text as it was read, and in which encoding where that is not plain UTF-8. */
export interface Decoded {
  /** With LF for line ends and without a byte order mark. */
  readonly text: string;
  /** Set where the bytes are not UTF-8, with or without a mark. */
  readonly encoding?: 'UTF-16' | 'Windows-1252';
}

/**
 * The text of a file: UTF-8, UTF-16 where a mark says so, or else Windows-1252, in which any bytes are
 * some text.
 *
 * @returns undefined for what holds null characters and so is no text
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const other = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const wide = mark ?? other;
  if (wide) return textOf(new TextDecoder(wide).decode(bytes), 'UTF-16');
  try {
    return textOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return textOf(new TextDecoder('windows-1252').decode(bytes), 'Windows-1252');
  }
}

function textOf(text: string, encoding?: Decoded['encoding']): Decoded | undefined {
  if (text.includes('\0')) return undefined;
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { text: lines, ...(encoding && { encoding }) };
}
