import { lettering } from '#authoring/figures/lettering.ts';
import { seeded } from '#authoring/figures/noise-model.ts';
import { block, palette, rule, sheet } from '#authoring/figures/palette.ts';

/** How many rooms and hours the imagined programme has. */
const rooms = 11;
const hours = { first: 9, last: 18 };

/**
 * The cover of the FOSDEM report: a day of a conference programme as blocks, a column a room and a row an hour. The blocks are
 * made up; two are picked out for the two talks that the report follows.
 */
export function programmeCover(): string {
  const random = seeded(20260131);
  const [left, top, width, height] = [196, 262, 1308, 538];
  const column = width / rooms;
  const minute = height / ((hours.last - hours.first) * 60);
  const parts = [
    lettering('FOSDEM 2026', 96, 160, { height: 84, colour: palette.ink, weight: 0.92 }),
    block(96, 192, 84, 8, palette.plum),
    lettering('BRUSSELS', 1504, 122, { height: 24, colour: palette.muted, anchor: 'end' }),
    lettering('31 JAN - 1 FEB', 1504, 160, { height: 24, colour: palette.muted, anchor: 'end' }),
  ];
  for (let hour = hours.first; hour <= hours.last; hour += 1) {
    const y = top + (hour - hours.first) * 60 * minute;
    parts.push(rule(left, y, left + width, y, palette.line, 1.5));
    parts.push(
      lettering(String(hour).padStart(2, '0'), 96, y + 8, { height: 17, colour: palette.muted }),
    );
  }
  for (let room = 0; room < rooms; room += 1) {
    const x = left + room * column + 7;
    // A room that opens late or closes early leaves the gaps that make a programme look like one.
    let at = Math.floor(random() * 3) * 30;
    const end = (hours.last - hours.first) * 60 - Math.floor(random() * 3) * 30;
    const fills = [palette.mint, palette.faint, palette.rose, palette.faint, palette.faint];
    const fill = fills[room % 5] ?? palette.faint;
    let number = 0;
    while (at < end) {
      const chosen = (room === 2 && number === 4) || (room === 7 && number === 8);
      const drawn = [20, 25, 30, 40, 50][Math.floor(random() * 5)] ?? 30;
      const length = Math.min(chosen ? 40 : drawn, end - at);
      const shade = chosen
        ? palette.plum
        : random() < 0.1 && fill === palette.faint
          ? palette.amber
          : fill;
      if (length >= 15)
        parts.push(block(x, top + at * minute + 2, column - 14, length * minute - 4, shade, 3));
      if (chosen)
        parts.push(block(x, top + at * minute + 2, 10, length * minute - 4, palette.amber));
      number += 1;
      at += length + (random() < 0.18 ? 25 : 5);
    }
  }
  return sheet(1600, 900, parts.join(''));
}
