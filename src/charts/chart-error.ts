/** What is wrong with a chart, in words for its author. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
  /** What to do about it. */
  readonly hint: string;
  /** The line of the data at fault, counted from its first; absent where the tag is at fault. */
  readonly line: number | undefined;

  constructor(message: string, hint: string, line?: number) {
    super(message);
    this.hint = hint;
    this.line = line;
  }
}
