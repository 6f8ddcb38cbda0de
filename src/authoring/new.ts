/** `npm run new`: writes a new entry's file, right from its first line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argumentsOf, run, status, Stop } from '#authoring/command.ts';
import { contentRead } from '#authoring/content-read.ts';
import { namingField } from '#authoring/schemas/field-schema.ts';
import { completed, terminal } from '#authoring/new/dialogue.ts';
import { examination } from '#authoring/new/examination.ts';
import { fieldOptions, parsedOptions } from '#authoring/new/field-options.ts';
import { firstValues, type Given } from '#authoring/new/first-values.ts';
import { freeFile } from '#authoring/new/free-file.ts';
import { type Kind, kinds } from '#authoring/new/kinds.ts';
import { mistakesIn, optionLine } from '#authoring/new/mistakes.ts';
import { nameOf } from '#authoring/new/name.ts';
import { nextLines } from '#authoring/new/next-lines.ts';
import { entryText } from '#authoring/new/template.ts';
import { usageOf } from '#authoring/new/usage.ts';
import { buildTime } from '#collections/build-time.ts';
import { isText } from '#entries/entry-name.ts';
import { suggestion } from '#entries/nearest.ts';

function kindOf(word: string | undefined): Kind {
  const names = Object.keys(kinds);
  if (word === undefined || word.startsWith('-')) {
    const line = `the kind is missing — write it first, as in npm run new -- post "A title"; the kinds are: ${names.join(', ')}`;
    throw new Stop(status.misused, line);
  }
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (kind) return kind;
  throw new Stop(
    status.misused,
    `there is no kind "${word}" — ${suggestion(word, names, 'kinds')}`,
  );
}

const fileOptions = {
  slug: { type: 'string' },
  mdx: { type: 'boolean' },
  folder: { type: 'boolean' },
} as const;

await run(usageOf(process.argv[2]), async ([word, ...args]) => {
  const root = process.cwd();
  const now = buildTime();
  const kind = kindOf(word);
  const { collection } = kind;
  const options = fieldOptions(collection);
  const { slug, mdx, folder } = fileOptions;
  const known = { ...parsedOptions(options), slug, ...(isText(collection) && { mdx, folder }) };
  const { values, positionals } = argumentsOf(args, known, 1);
  const given: Given = values;
  const content = await contentRead(root);
  const asking = process.stdin.isTTY && process.stdout.isTTY;
  const { ask, close } = asking ? terminal(process.stdin, process.stdout) : {};
  try {
    const naming = namingField(collection);
    let title = positionals[0]?.trim();
    while (!title && ask) title = (await ask(`${naming}: `)).trim();
    if (!title) {
      const line = `the ${naming} is missing — write it in quotes, as in npm run new -- ${word} "A ${naming}"`;
      throw new Stop(status.misused, line);
    }
    const id = typeof given['slug'] === 'string' ? given['slug'] : nameOf(title);
    if (id === '') {
      const line = `"${title}" has no letter or digit to name a file with — add --slug my-${word}`;
      throw new Stop(status.misused, line);
    }
    const shape = { mdx: given['mdx'] === true, folder: given['folder'] === true };
    const file = freeFile(root, content, collection, id, shape);
    const first = firstValues(collection, title, given, options, {
      events: content.entries.events,
      now,
    });
    const mistakes = mistakesIn(collection, first.values, options);
    if (mistakes.length > 0 && !ask) {
      const lines = mistakes.map(({ line }) => line);
      throw new Stop(status.misused, lines);
    }
    const complete = ask ? await completed(collection, first.values, options, ask) : first.values;
    const text = entryText(kind, complete);
    const problems = await examination(root, content, { collection, id, file, text }, now);
    if (problems.length > 0) {
      const lines = problems.map((problem) => optionLine(problem, options));
      throw new Stop(status.refused, lines);
    }
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
    console.log(nextLines({ collection, id, file }, { ...first, values: complete }).join('\n'));
    return status.done;
  } finally {
    close?.();
  }
});
