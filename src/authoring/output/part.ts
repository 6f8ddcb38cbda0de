import { Stop, status } from '#authoring/command.ts';

/** One of the parts that a build is divided into. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * The part that a text names, such as `2/4`; none where there is no text.
 *
 * @throws Stop for any other text
 */
export function partNamed(text: string | undefined): Part | undefined {
  if (!text) return undefined;
  const [number = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? [];
  if (number >= 1 && number <= of) return { number, of };
  const stop = new Stop(
    status.misused,
    `BUILD_PART is "${text}" — write which part of how many it is: BUILD_PART=2/4`,
  );
  // No line of code is at fault, so there is no stack to read.
  stop.stack = '';
  throw stop;
}

/**
 * What a part makes of the addresses of a build: one in so many, so that each part gets as many posts as
 * tags. An address that no later build could restore is left to that build.
 */
export const addressesIn = <Address extends { readonly cacheKey?: string | undefined }>(
  { number, of }: Part,
  addresses: readonly Address[],
): Address[] =>
  addresses
    .filter(({ cacheKey }) => cacheKey !== undefined)
    .filter((_, index) => index % of === number - 1);
