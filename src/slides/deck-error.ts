/** Why a file makes no deck, before it is said in words. */
export type Failure =
  | { readonly kind: 'missing' | 'empty' | 'locked' | 'pageless' }
  /** It cannot be opened; the reader's own words. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'long'; readonly pages: number; readonly most: number }
  | { readonly kind: 'page'; readonly number: number; readonly detail: string }
  /** `page` is `page 4 of 12`; without it the file was still being opened. */
  | { readonly kind: 'slow'; readonly seconds: number; readonly page?: string }
  /** In MiB. */
  | { readonly kind: 'memory'; readonly most: number };

/** What the author of a file reads when it makes no deck: one sentence, and what to do about it. */
export class DeckError extends Error {
  override readonly name = 'DeckError';
  readonly kind: Failure['kind'];
  readonly hint: string;

  constructor(failure: Failure) {
    super(messageOf(failure));
    this.kind = failure.kind;
    this.hint = hintOf(failure);
  }
}

function messageOf(failure: Failure): string {
  switch (failure.kind) {
    case 'missing':
      return 'there is no such file';
    case 'empty':
      return 'the file is empty';
    case 'locked':
      return 'the file is locked with a password';
    case 'pageless':
      return 'the PDF has no pages';
    case 'broken':
      return `the file is no PDF that can be read: ${sentence(failure.detail)}`;
    case 'long':
      return `the PDF has ${failure.pages} pages, and a deck has at most ${failure.most}`;
    case 'page':
      return `page ${failure.number} of the PDF cannot be read: ${sentence(failure.detail)}`;
    case 'slow':
      return failure.page
        ? `${failure.page} of the PDF is not drawn after ${failure.seconds} seconds`
        : `the PDF is not open after ${failure.seconds} seconds`;
    case 'memory':
      return `the PDF takes more than ${failure.most} MB of memory`;
  }
}

function hintOf({ kind }: Failure): string {
  switch (kind) {
    case 'missing':
      return 'put the PDF there, or correct its name';
    case 'locked':
      return 'save it without one';
    case 'long':
      return 'save only the pages that were shown';
    case 'slow':
    case 'memory':
      return 'save it with smaller pictures and simpler drawings';
    default:
      return 'save the slides as a PDF again, and see that the file opens';
  }
}

/** Another program's words as the end of a sentence: one line, in bounds, without its full stop. */
function sentence(detail: string): string {
  const words = detail.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim();
  const short = words.length > 120 ? `${words.slice(0, 119)}…` : words.replace(/\.$/, '');
  return short.toWellFormed().replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}
