/** `1:35`, `1:02:03`: a place or length in a recording, for people. Fractions are cut off. */
export function clock(seconds: number): string {
  const [hours, ...rest] = partsOf(seconds);
  const [minutes, left] = rest.map((part) => String(part).padStart(2, '0'));
  return hours > 0 ? `${hours}:${minutes}:${left}` : `${rest[0]}:${left}`;
}

/** `PT1M35S`, `PT1H2M3S`: a length for machines (ISO 8601-1, 5.5.2). Fractions are cut off. */
export function isoDuration(seconds: number): string {
  const units = ['H', 'M', 'S'];
  const text = partsOf(seconds).map((part, index) => (part > 0 ? `${part}${units[index]}` : ''));
  return `PT${text.join('') || '0S'}`;
}

/** Whole hours, minutes and seconds; what is less than nothing is nothing. */
function partsOf(seconds: number): [number, number, number] {
  const whole = Math.max(0, Math.floor(seconds));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}
