/** When a cue is shown, in seconds. */
export interface Timing {
  readonly start: number;
  readonly end: number;
}

const moment = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
const timing = new RegExp(String.raw`^\s*${moment}\s*-->\s*${moment}(?:\s|$)`);
/** Two times with something between that is not the arrow. */
const nearly = /^\s*[\d:]{4,12}[.,]\d{3}\W{1,8}[\d:]{4,12}[.,]\d{3}\s*$/;

/** Whether a line is meant to say when a cue is shown. */
export const triesTiming = (line: string): boolean =>
  line.includes('-->') ? /\d[:.,]\d/.test(line) : nearly.test(line);

/**
 * The times in a line of a WebVTT or SubRip file: hours may be missing, a comma is a point, settings
 * are ignored.
 */
export function readTiming(line: string): Timing | { message: string; hint: string } {
  const found = timing.exec(line);
  const start = found && secondsAt(found.slice(1, 5));
  const end = found && secondsAt(found.slice(5, 9));
  if (typeof start !== 'number' || typeof end !== 'number') {
    const message = `the times in "${line.trim().slice(0, 60)}" cannot be read, and the cue is left out`;
    return { message, hint: `write ${meant(line.slice(0, 200))}` };
  }
  if (end > start) return { start, end };
  const message = `the cue ends at ${stamp(end)}, no later than it begins, and is left out`;
  const exchanged = `write ${stamp(end)} --> ${stamp(start)} if its times are exchanged`;
  return { message, hint: end < start ? exchanged : 'give it a later end, or remove it' };
}

/** `HH:MM:SS.mmm` (WebVTT, section 3.3). */
export function stamp(seconds: number): string {
  const whole = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = String(whole % 1000).padStart(3, '0');
  return `${two(whole / 3_600_000)}:${two((whole / 60_000) % 60)}:${two((whole / 1000) % 60)}.${rest}`;
}

/** Hours, minutes, seconds and the digits of a fraction as seconds; undefined when there is no such time. */
function secondsAt(parts: readonly (string | undefined)[]): number | undefined {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (whole * 1000 + Math.round(Number(`0.${fraction}`) * 1000)) / 1000;
}

/** The line as it should be, if all its digits are those of two times, or one to go by. */
function meant(line: string): string {
  const pattern = new RegExp(moment, 'g');
  const [start, end, ...more] = [...line.matchAll(pattern)].map((found) =>
    secondsAt(found.slice(1, 5)),
  );
  const clear = more.length === 0 && !/\d/.test(line.replace(pattern, ''));
  return clear && start !== undefined && end !== undefined && end > start
    ? `${stamp(start)} --> ${stamp(end)}`
    : 'them as in 00:01:02.500 --> 00:01:05.000';
}
