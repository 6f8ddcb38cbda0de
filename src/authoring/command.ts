/** How the author's commands are spoken to and how they answer: arguments, usage, exit status. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from '#entries/nearest.ts';

/** What a command ends with, besides what a command's own usage names. */
export const status = {
  done: 0,
  /** The content, or what is there already, does not allow it. */
  refused: 1,
  /** The command was called wrongly, or could not run. */
  misused: 2,
} as const;

/** The end of a command for a reason that its author can act on: lines, an exit status, no stack. */
export class Stop extends Error {
  readonly status: number;

  constructor(status: number, lines: string | readonly string[]) {
    super(typeof lines === 'string' ? lines : lines.join('\n'));
    this.status = status;
  }
}

/**
 * Runs a command on the arguments of this process. `--help` prints its usage; a {@link Stop}, or an
 * error, prints its message to standard error.
 *
 * @param work resolves to the exit status
 */
export async function run(
  usage: string,
  work: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--help') || args.includes('-h')) console.log(usage);
    else process.exitCode = await work(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof Stop ? error.status : status.misused;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** An option as an author types it: what is so by itself can only be undone. */
const spelling = ([name, { default: value }]: [string, Options[string]]): string =>
  `--${value === true ? 'no-' : ''}${name}`;

/**
 * Options by name, and what stands without one. `--no-NAME` sets a boolean option to false.
 *
 * @param most how many words may stand without an option
 * @throws Stop with a line for each option that does not exist or lacks its value, and for each word
 * too many
 */
export function argumentsOf<const Known extends Options>(
  args: readonly string[],
  options: Known,
  most: number,
) {
  const config = { args: [...args], options, allowPositionals: true, allowNegative: true } as const;
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const wrong = tokens.flatMap((token): string[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const known = options[name];
    if (!known) {
      const names = Object.entries(options).map(spelling);
      return [`there is no option ${rawName} — ${suggestion(rawName, names, 'options')}`];
    }
    if (known.type === 'boolean') {
      return value === undefined ? [] : [`--${name} takes no value — write --${name} alone`];
    }
    // What begins like an option is one, and the value was forgotten.
    const isForgotten = value === undefined || (!inlineValue && /^-./.test(value));
    if (rawName === `--${name}` && !isForgotten) return [];
    return [`--${name} has no value — write it as --${name}=VALUE`];
  });
  const remedy =
    most === 0 ? 'this command takes options only' : 'put text that holds spaces in quotes';
  // What stands behind an option that does not exist may be its value.
  if (!tokens.some((token) => token.kind === 'option' && !options[token.name]))
    for (const word of words.slice(most)) wrong.push(`"${word}" is one word too many — ${remedy}`);
  if (wrong.length > 0) throw new Stop(status.misused, wrong);
  return parseArgs(config);
}
