/** The parts of an import's report. */
import type { EntryPlan } from '#authoring/import/entry-plan.ts';
import type { FileFate } from '#authoring/import/fates.ts';
import { fieldText } from '#authoring/import/mapped-fields.ts';
import { countNames, type Note, type NoteKind } from '#authoring/import/notes.ts';
import type { Plan } from '#authoring/import/plan.ts';
import { type Problem, plural, problemCount, problemReport } from '#entries/problem.ts';
import { taxonomies } from '#permalinks';

const verbs = { new: '', same: ' (unchanged)', renewed: ' (renewed)', kept: ' (kept as it is)' };

export function entryLines(entries: readonly EntryPlan[], fates: readonly FileFate[]): string[] {
  const byPath = new Map(fates.map((fate) => [fate.to, fate]));
  return entries.map(({ entry, to, counts, replaced, aliases, switches, unknown }) => {
    const amounts = countNames.flatMap((name) => {
      const count = counts[name];
      return count && count.in > 0 && name !== 'shortcodes'
        ? [`${name} ${count.out}/${count.in}`]
        : [];
    });
    const codes = [...replaced].map(([name, count]) => `${name} ${count}`);
    const left = [...switches, ...unknown].map((field) => shortened(fieldText(field), 60));
    const parts = [
      ...amounts,
      ...codes,
      ...(aliases.length > 0 ? [`also at ${aliases.join(' ')}`] : []),
      ...(left.length > 0 ? [`left out ${left.join(' | ')}`] : []),
    ];
    const fate = byPath.get(to)?.fate ?? 'new';
    return `${entry.page.file} → ${to}${verbs[fate]}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
  });
}

export const dataLines = (fates: readonly FileFate[]): string[] =>
  fates
    .filter(({ to }) => /^src\/content\/(?:events|people|tags)\b/.test(to))
    .map(
      ({ to, fate, from }) => `${to}${verbs[fate]}${from.length > 0 ? `, from ${some(from)}` : ''}`,
    );

export function noteLines(notes: readonly Note[], kind: NoteKind): string[] {
  const own = notes.filter((note) => note.kind === kind);
  return [...Map.groupBy(own, ({ text }) => text)]
    .map(([text, same]): readonly [string, string] => {
      const places = [...new Set(same.map(({ file, line }) => (line ? `${file}:${line}` : file)))];
      return [
        places[0] ?? '',
        places.length > 1
          ? `${text} — ${places.length} times: ${places.join(' ')}`
          : `${places[0]}  ${text}`,
      ];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => line);
}

/** Fields by name with how many pages have them, those of themes and those nobody knows. */
export function fieldLines(entries: readonly EntryPlan[], isKept: boolean): string[] {
  const lines = (kind: 'switches' | 'unknown', lead: string): string[] => {
    const keys = Map.groupBy(
      entries.flatMap((entry) => entry[kind].map(({ key }) => key)),
      (key) => key,
    );
    const counted = [...keys]
      .map(([key, all]) => [key, all.length] as const)
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return counted.length > 0
      ? [`${lead}: ${counted.map(([key, count]) => `${key} ${count}`).join(', ')}`]
      : [];
  };
  const found = [
    ...lines('switches', 'switches of Hugo and of themes'),
    ...lines('unknown', 'fields the site does not know'),
  ];
  if (found.length === 0) return [];
  return [
    ...found,
    isKept ? 'they are kept under "legacy"' : 'add --keep-unknown to keep them under "legacy"',
  ];
}

export const termLines = ({ terms }: Plan): string[] =>
  taxonomies.flatMap((taxonomy) => {
    const { spellings, terms: count, merged, rewritten, dropped } = terms[taxonomy];
    if (spellings === 0) return [];
    return [
      `${taxonomy}: ${plural(spellings, 'spelling')} in, ${plural(count, 'page')} out, ${spellings - count - dropped.length} merged`,
      ...merged.map((words) => `  one page: ${words.join(' = ')}`),
      ...rewritten.map(
        ({ from, to }) => `  "${from}" is written "${to}": both would take one address`,
      ),
      ...dropped.map(
        (word) => `  "${word}" is left out: it has no letter or digit to make an address of`,
      ),
    ];
  });

/** Single files, or a folder with how many. */
export function leftLines(left: readonly string[]): string[] {
  const groups = Map.groupBy(left, (file) => file.split('/').slice(0, -1).slice(0, 2).join('/'));
  return [...groups].map(([folder, files]) =>
    files.length > 3 ? `${folder}/: ${files.length} files` : files.join(', '),
  );
}

export const keptLines = (fates: readonly FileFate[]): string[] =>
  fates
    .filter(({ fate }) => fate === 'kept')
    .map(
      ({ to, from, because }) =>
        `${to}: ${because ?? `it differs from ${some(from)}`}; remove it to import it anew`,
    );

export function checkLines(problems: readonly Problem[], errors: readonly Problem[]): string[] {
  const lines = errors.length > 0 ? problemReport(errors).split('\n').slice(0, -1) : [];
  return [
    ...lines,
    problemCount(problems),
    ...(problems.length > errors.length ? ['npm run check shows the warnings'] : []),
  ];
}

const some = (files: readonly string[]): string =>
  files.length > 3
    ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`
    : files.join(', ');

const shortened = (text: string, limit: number): string =>
  text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
