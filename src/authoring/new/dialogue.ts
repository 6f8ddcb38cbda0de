/** Asks in a terminal for what a new entry still needs. */
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline/promises';
import { status, Stop } from '#authoring/command.ts';
import type { FieldSchema } from '#authoring/schemas/field-schema.ts';
import { exampleText } from '#authoring/new/examples.ts';
import {
  type FieldOption,
  typed,
  type Values,
  valueAt,
  withValue,
} from '#authoring/new/field-options.ts';
import { mistakesIn, optionAt } from '#authoring/new/mistakes.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Shows some lines, the last of which is answered behind it. */
export type Ask = (question: string) => Promise<string>;

/**
 * The values with an answer for each field that its schema does not accept, asked until it does, and
 * for what the kind is asked for besides, which an empty answer leaves out.
 *
 * @throws Stop when something is wrong that no option mends
 */
export async function completed(
  collection: CollectionName,
  values: Values,
  options: readonly FieldOption[],
  ask: Ask,
): Promise<Values> {
  let complete = values;
  let asked: FieldOption | undefined;
  const wanted = options.filter(
    ({ field, path }) => field.asked === true && valueAt(values, path) === undefined,
  );
  for (;;) {
    const [mistake] = mistakesIn(collection, complete, options);
    if (!mistake) {
      const next = wanted.shift();
      if (!next) return complete;
      const answer = await ask(`${purposeOf(next.field)} Enter leaves it out.\n${next.name}: `);
      if (answer.trim() !== '')
        complete = withValue(complete, next.path, typed(next, answer.trim())) as Values;
      asked = next;
      continue;
    }
    const { path, line, isMissing, message } = mistake;
    const option = optionAt(options, path);
    if (!option) throw new Stop(status.misused, line);
    const wrong = isMissing ? '' : `${option.name} ${message}\n`;
    const purpose = option === asked ? '' : `${purposeOf(option.field)}\n`;
    const answer = (await ask(`${wrong}${purpose}${option.name}: `)).trim();
    const isLeft = answer === '' && option.field.asked === true;
    const value = isLeft ? undefined : typed(option, answer);
    complete = withValue(complete, option.path, value) as Values;
    asked = option;
  }
}

/** `The city, such as Brussels.` */
export function purposeOf(field: FieldSchema): string {
  const example = exampleText(field)?.replaceAll('"', '');
  const { description = '' } = field;
  return example ? `${description.replace(/\.$/, '')}, such as ${example}.` : description;
}

/**
 * Asks whoever sits at a terminal.
 *
 * @returns a function whose every call throws a Stop once the input has ended
 */
export function terminal(input: Readable, output: Writable): { ask: Ask; close: () => void } {
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.once('close', () => ended.abort());
  const ask: Ask = async (question) => {
    try {
      return await lines.question(question, { signal: ended.signal });
    } catch {
      throw new Stop(status.misused, '\nnothing was written');
    }
  };
  return { ask, close: () => lines.close() };
}
