import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { argumentsOf, run, Stop } from '#authoring/command.ts';

const options = {
  since: { type: 'string' },
  tags: { type: 'string', multiple: true },
  draft: { type: 'boolean' },
  alias: { type: 'boolean', default: true },
} as const;

test('options by name, and the rest in order', () => {
  const args = ['post', '--tags', 'go', 'A title', '--tags=c, d', '--no-draft', '--', '--since'];
  const { values, positionals } = argumentsOf(args, options, 3);
  expect(values).toEqual({ tags: ['go', 'c, d'], draft: false, alias: true });
  expect(positionals).toEqual(['post', 'A title', '--since']);
});

test('behind "=", a value may begin like an option', () => {
  expect(argumentsOf(['--since=--x'], options, 0).values).toEqual({ since: '--x', alias: true });
});

const said = (...args: string[]) => {
  try {
    return JSON.stringify(argumentsOf(args, options, 3));
  } catch (error) {
    return error instanceof Stop ? `${error.status}: ${error.message}` : error;
  }
};

test('what is wrong with arguments, all at once', () => {
  expect(said('--sinse', 'now', '--since', '--draft=yes')).toMatchInlineSnapshot(`
    "2: there is no option --sinse — did you mean "--since"?
    --since has no value — write it as --since=VALUE"
  `);
  expect(said('--tags', '--since', 'now')).toMatchInlineSnapshot(
    `"2: --tags has no value — write it as --tags=VALUE"`,
  );
  expect(said('--no-since')).toMatchInlineSnapshot(
    `"2: --since has no value — write it as --since=VALUE"`,
  );
  expect(said('post', 'A', 'long', 'title')).toMatchInlineSnapshot(
    `"2: "title" is one word too many — put text that holds spaces in quotes"`,
  );
  expect(said('-x')).toMatchInlineSnapshot(
    `"2: there is no option -x — the options are: --since, --tags, --draft, --no-alias"`,
  );
});

const out: string[] = [];
const argv = process.argv;

beforeEach(() => {
  out.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`out: ${line}`));
  vi.spyOn(console, 'error').mockImplementation((line) => void out.push(`err: ${line}`));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
});

test.each<[string, () => Promise<number>, number, string[]]>([
  ['a status', () => Promise.resolve(3), 3, []],
  ['a stop', () => Promise.reject(new Stop(1, ['One.', 'Two.'])), 1, ['err: One.\nTwo.']],
  ['an error', () => Promise.reject(new RangeError('No.')), 2, ['err: No.']],
])('a command ends with %s', async (_, work, status, lines) => {
  process.argv = ['node', 'x.ts'];
  await run('usage', work);
  expect(process.exitCode).toBe(status);
  expect(out).toEqual(lines);
});

test.each(['--help', '-h'])('%s prints the usage and does nothing', async (flag) => {
  process.argv = ['node', 'x.ts', 'posts/a', flag];
  const work = vi.fn(() => Promise.resolve(1));
  await run('usage', work);
  expect(work).not.toHaveBeenCalled();
  expect(out).toEqual(['out: usage']);
  expect(process.exitCode).toBeUndefined();
});
