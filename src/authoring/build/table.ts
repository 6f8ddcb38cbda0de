import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildCounts, type BuildStage, buildStages } from '#authoring/build/log.ts';

export interface BuildFacts {
  readonly counts: Readonly<BuildCounts>;
  /** Milliseconds that each stage took; one that was not reached is absent. */
  readonly times: Readonly<Partial<Record<BuildStage, number>>>;
  /** Milliseconds from the start of the command. */
  readonly total: number;
  readonly output: FolderSize;
}

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

/** What a build did, as lines of a table: a row a stage, and what came of it. */
export function buildTable({ counts, times, total, output }: BuildFacts): string[] {
  const { pages, restored, images, reused } = counts;
  const made: Partial<Record<BuildStage, [number, number]>> = {
    pages: [pages - restored, restored],
    images: [images - reused, reused],
  };
  const rows = [
    ['', 'made', 'as before', 'time'],
    ...buildStages.flatMap((stage) => {
      const time = times[stage];
      if (time === undefined) return [];
      return [[stage, ...(made[stage]?.map(whole) ?? ['', '']), seconds(time)]];
    }),
    [
      'output',
      `${whole(output.files)} files`,
      `${(output.bytes / 1e6).toFixed(1)} MB`,
      seconds(total),
    ],
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

const whole = (value: number) => value.toLocaleString('en');
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** All files below a folder. */
export function folderSize(folder: string): FolderSize {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory()
      ? folderSize(path)
      : { files: 1, bytes: lstatSync(path).size };
    files += inside.files;
    bytes += inside.bytes;
  }
  return { files, bytes };
}

/** Milliseconds between the stages of a build, as it comes to them. */
export function stageClock(now: () => number = () => performance.now()) {
  const times: Partial<Record<BuildStage, number>> = {};
  let [current, since]: [BuildStage | undefined, number] = [undefined, 0];
  const leave = () => {
    if (current) times[current] = (times[current] ?? 0) + now() - since;
  };
  return {
    reach(stage: BuildStage): void {
      leave();
      [current, since] = [stage, now()];
    },
    /** Ends the last stage. */
    end(): typeof times {
      leave();
      current = undefined;
      return times;
    },
  };
}
