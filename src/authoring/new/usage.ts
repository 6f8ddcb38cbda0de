import { purposeOf } from '#authoring/new/dialogue.ts';
import { fieldOptions } from '#authoring/new/field-options.ts';
import { namingField } from '#authoring/schemas/field-schema.ts';
import { kinds } from '#authoring/new/kinds.ts';
import { isText } from '#entries/entry-name.ts';

const general = `npm run new -- KIND "TITLE" [options]

Writes a new entry. The kinds are ${Object.keys(kinds).join(', ')}; npm run new -- KIND --help lists the options of one.
In a terminal it asks for what is missing.

Exit status: 0, or 1 when the entry is there already or could not be right, 2 when the command is
called wrongly.`;

/** @param word the kind, or anything else for what all have in common */
export function usageOf(word: string | undefined): string {
  const { collection } = kinds[word ?? ''] ?? {};
  if (!collection) return general;
  const rows: [string, string][] = [
    ['--slug NAME', 'The name of its file and the end of its address, instead of the title.'],
    ...(isText(collection)
      ? ([
          ['--mdx', 'As .mdx, with components.'],
          ['--folder', 'As NAME/index.md, with its pictures beside it.'],
          ['--no-draft', 'Not as a draft.'],
        ] as [string, string][])
      : []),
    ...fieldOptions(collection)
      .filter(({ shape }) => shape !== 'boolean')
      .map(({ name, field, shape, path }): [string, string] => [
        `--${name} ${shape === 'list' ? 'A,B' : shape === 'number' ? 'NUMBER' : 'TEXT'}`,
        `${path.length > 1 ? 'Of its delivery: ' : ''}${purposeOf(field)}`,
      ]),
  ];
  const width = Math.max(...rows.map(([option]) => option.length));
  const lines = rows.map(([option, purpose]) => `  ${option.padEnd(width)}  ${purpose}`);
  return [
    `npm run new -- ${word} "${namingField(collection).toUpperCase()}" [options]`,
    '',
    ...lines,
  ].join('\n');
}
