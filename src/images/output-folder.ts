// Integrations and pages run in one process but in two module graphs, so a module variable would be
// two variables.
const key = Symbol.for('hallway-track.output-folder');
const shared = globalThis as unknown as Record<symbol, string | undefined>;

/**
 * Leaves word of the folder that a build writes. Astro's own module for it reaches the code of every
 * page, so that whatever imports it would count as changed with any of them.
 *
 * @param folder absolute
 */
export function leaveOutputFolder(folder: string): void {
  shared[key] = folder;
}

/** The folder that this build writes, absolute; nothing in the development server. */
export const outputFolder = (): string | undefined => shared[key];
