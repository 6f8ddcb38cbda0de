import { type Document, type Range, visit, type YAMLParseError } from 'yaml';

/** The remedy for signs that YAML reads as its own. */
export const quotes = `put the whole text in quotes, as in title: "@home: it's new"`;

export const tooDeep: [message: string, hint: string] = [
  'lists and fields are nested too deeply',
  'write them with fewer levels',
];

/** The parser may quote whatever it stumbles on. */
const sentence = (message: string): string =>
  message.charAt(0).toLowerCase() + message.slice(1, 200).replace(/\n[\s\S]*/, '');

const openBracket = /^Flow (?:sequence|map) .*end with a ([\]}])/;

/**
 * Tells where each mistake of a document begins: the parser sees that a quote or bracket is open only where
 * it finds no end. The document is searched once, however many mistakes it has.
 */
export function beginningsIn(document: Document.Parsed): (error: YAMLParseError) => number {
  let ranges: ReturnType<typeof rangesIn> | undefined;
  return ({ message, pos: [found] }) => {
    const isQuote = /^Missing closing .*quote/.test(message);
    if (!isQuote && !openBracket.test(message)) return found;
    ranges ??= rangesIn(document);
    const open = ranges[isQuote ? 'quotes' : 'brackets'];
    return open.findLast(([start, , end]) => start < found && end >= found)?.[0] ?? found;
  };
}

/** Where what stands in quotes and in brackets begins and ends, in the order in which it begins. */
function rangesIn(document: Document.Parsed): Record<'quotes' | 'brackets', readonly Range[]> {
  const [quotes, brackets]: [Range[], Range[]] = [[], []];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) quotes.push(range);
    },
    Collection(_, { flow, range }) {
      if (range && flow) brackets.push(range);
    },
  });
  return { quotes, brackets };
}

/** What to say and what to do about a parser's error; its own words where ours would be no clearer. */
export function yamlMistake({ code, message }: YAMLParseError): [message: string, hint?: string] {
  const said = (words: string, hint?: string): [string, string?] =>
    hint ? [`YAML: ${words}`, hint] : [`YAML: ${words}`];
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return said(
        'a value holds what looks like another field',
        'put text that holds ": " in quotes, as in title: "Go: a report", and begin each field at the start of its line',
      );
    case 'RESOURCE_EXHAUSTION':
      return said(...tooDeep);
    case 'TAB_AS_INDENT':
      return said('a tab indents this line', 'indent with spaces');
    case 'BAD_SCALAR_START':
      return said('text cannot begin with this sign', quotes);
    case 'BAD_DQ_ESCAPE':
      return said(sentence(message), 'write "\\\\" for one "\\", or use single quotes');
    case 'UNEXPECTED_TOKEN':
      return said('this text belongs to no field', quotes);
    case 'MULTIPLE_DOCS':
      return said('a second document begins', 'remove the line "---" or "..." above it');
    case 'MISSING_CHAR':
      if (message.includes('map values')) {
        return said(
          'this line is no field',
          'write it as "field: value", with a space after the colon',
        );
      }
      if (message.startsWith('Missing closing')) {
        return said('a quote is not closed', 'close it at the end of its line, or leave it out');
      }
      return said(
        sentence(message),
        'put commas between items, and close every bracket on the line that opens it',
      );
    case 'BAD_INDENT': {
      const [, end] = openBracket.exec(message) ?? [];
      return end
        ? said('a bracket is not closed', `close it with "${end}" at the end of its line`)
        : said('the indentation is wrong', 'indent the lines of a list or of a field alike');
    }
    default:
      return said(sentence(message));
  }
}
