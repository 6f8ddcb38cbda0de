/** How many paths a build's routes have, for those who tell how far it is. */

// Pages and integrations run in one process but in two module graphs, so a module variable would be
// two variables.
const key = Symbol.for('hallway-track.path-count');
const shared = globalThis as unknown as Record<symbol, number | undefined>;

export const pathCount = (): number => shared[key] ?? 0;

export function countPath(): void {
  shared[key] = pathCount() + 1;
}
