/**
 * What stands for a sign while the parser must not take it for syntax: noncharacters, which Unicode
 * keeps for use inside a program. Each is as long as its sign, so every place stays what it was.
 */
export const standIns = { $: '\uFDD0', ':': '\uFDD1' } as const;

/** Text with its own signs again, also where they were written into an address. */
export const restored = (text: string): string =>
  text.replace(/\uFDD0|%EF%B7%90/gi, '$').replace(/\uFDD1|%EF%B7%91/gi, ':');

/** A tree with its own signs again. */
export function restoredTree<Value>(value: Value): Value {
  if (typeof value === 'string') return restored(value) as Value;
  if (Array.isArray(value)) return value.map(restoredTree) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, restoredTree(inner)]),
  ) as Value;
}
