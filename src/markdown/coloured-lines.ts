/**
 * Code line by line, each line once. How a line is coloured follows from its words and from what is
 * open before it, a comment or a string, and most lines of most code have been met before: a brace, an
 * import, `if err != nil {`.
 */
import type { Highlighter, ThemeRegistration, ThemedToken } from 'shiki';

/** What is open between two lines, and the lines that were met there. */
interface Between {
  /** Absent before the first line. */
  readonly state?: State;
  readonly lines: Map<string, Line>;
}
interface Line {
  readonly html: string;
  readonly after: Between;
}
type State = NonNullable<ReturnType<Highlighter['getLastGrammarState']>>;

/** The part of a parser's stack that is read here. */
interface Frame {
  readonly parent: Frame | null;
  toStateStackFrame(): object;
}

/** So many lines are remembered; others are coloured each time. */
const capacity = 50_000;

/**
 * Colours code in languages that a highlighter has loaded.
 *
 * @param theme its only theme
 * @param toHtml what becomes of the tokens of a line
 */
export function lineColourer(
  shiki: Highlighter,
  theme: ThemeRegistration & { readonly name: string },
  toHtml: (tokens: readonly ThemedToken[]) => string,
): (code: string, language: string) => string {
  const first = new Map<string, Between>();
  const met = new Map<string, Between>();
  let remembered = 0;

  /** One for all states in which the same is open, whichever lines opened it. */
  const betweenOf = (language: string, state: State): Between => {
    const frames: object[] = [];
    let frame = state.getInternalStack(theme.name) as unknown as Frame | null;
    for (; frame; frame = frame.parent) frames.push(frame.toStateStackFrame());
    return known(met, `${language} ${JSON.stringify(frames)}`, { state, lines: new Map() });
  };
  const lineOf = (text: string, before: Between, language: string): Line => {
    const hit = before.lines.get(text);
    if (hit) return hit;
    const tokens = shiki.codeToTokensBase(text, {
      lang: language as 'ts',
      theme,
      ...(before.state && { grammarState: before.state }),
      // A busy machine must not decide what is coloured; the length of a line may.
      tokenizeTimeLimit: 0,
      tokenizeMaxLineLength: 10_000,
    });
    const state = shiki.getLastGrammarState(tokens);
    // An empty line opens and closes nothing.
    const after = state && text !== '' ? betweenOf(language, state) : before;
    const line = { html: toHtml(tokens.flat()), after };
    if (remembered < capacity) {
      before.lines.set(text, line);
      remembered += 1;
    }
    return line;
  };

  return (code, language) => {
    let between = known(first, language, { lines: new Map() });
    return code
      .split(/\r?\n/)
      .map((text) => {
        const { html, after } = lineOf(text, between, language);
        between = after;
        return html;
      })
      .join('\n');
  };
}

function known<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  const value = map.get(key) ?? fresh;
  map.set(key, value);
  return value;
}
