/**
 * The build's "now" in milliseconds since the Unix epoch: `BUILD_TIME` (RFC 3339) or the clock.
 *
 * @throws when `BUILD_TIME` is set and is no RFC 3339 instant
 */
export function buildTime(text: string | undefined = process.env['BUILD_TIME']): number {
  if (!text) return Date.now();
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  const error = new RangeError(
    `BUILD_TIME is "${text}" — write it as BUILD_TIME=2026-02-13T09:00:00Z`,
  );
  // No line of code is at fault, so there is no stack to read.
  error.stack = '';
  throw error;
}
