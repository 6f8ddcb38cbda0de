import { ChartError } from '#charts/chart-error.ts';
import { rounded } from '#charts/numbers.ts';
import type { ChartOptions } from '#charts/options.ts';
import { type Axis, linearScale, logScale, type Scale } from '#charts/scale.ts';

/**
 * The axis of what is measured.
 *
 * @param values at least one
 * @throws ChartError where the axis that was asked for leaves out some of them
 */
export function valueAxis(
  values: readonly number[],
  { scale: name = 'linear', from, to }: ChartOptions,
  axis: Axis,
): Scale {
  const [least, greatest] = extent(values);
  if (name === 'log' && from !== undefined && from <= 0)
    throw new ChartError(`a log scale cannot begin at ${from}`, 'leave from out');
  const scale = (name === 'log' ? logScale : linearScale)(least, greatest, { ...axis, from, to });
  const room = (scale.to - scale.from) * 1e-9;
  if (least >= scale.from - room && greatest <= scale.to + room) return scale;
  const ends = [least, greatest].map((value) => rounded(value, axis.lang, 6));
  const message = `the axis leaves out some of the values, which run from ${ends.join(' to ')}`;
  throw new ChartError(message, 'leave from and to out, or let them hold every value');
}

/** The least and the greatest of any number of values: as arguments, a hundred thousand are too many. */
export const extent = (values: readonly number[]): [least: number, greatest: number] =>
  values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
