/** What is wrong with the content now, for whoever in this process shows it while an author writes. */
import type { Problem } from '#entries/problem.ts';

type Listener = (problems: readonly Problem[]) => void;
interface ProblemRecord {
  problems: readonly Problem[];
  readonly listeners: Set<Listener>;
}

// Loaders and integrations run in one process but in two module graphs, so a module variable would be
// two variables.
const key = Symbol.for('hallway-track.problem-record');
const shared = globalThis as unknown as Record<symbol, ProblemRecord | undefined>;
const record = (shared[key] ??= { problems: [], listeners: new Set() });

export function leaveProblems(problems: readonly Problem[]): void {
  record.problems = problems;
  for (const listener of record.listeners) listener(problems);
}

/** The content was read again, by which this is wrong, and is still to be inspected: nobody is called. */
export function foreseeProblems(problems: readonly Problem[]): void {
  record.problems = problems;
}

/** Calls a listener each time the content was inspected. */
export function onProblems(listener: Listener): void {
  record.listeners.add(listener);
}

export const latestProblems = (): readonly Problem[] => record.problems;
