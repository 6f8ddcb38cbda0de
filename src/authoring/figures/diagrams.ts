import { block, palette, rule, sheet } from '#authoring/figures/palette.ts';

interface Words {
  size?: number;
  colour?: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** Where each way of instrumenting a Go program takes hold, from its source down to the kernel. */
export function instrumentationLayers(): string {
  const layers = [
    {
      name: 'Source',
      note: 'what the developer commits',
      way: 'By hand',
      detail: 'OpenTelemetry SDK calls in the code',
      fill: palette.faint,
      stripe: palette.muted,
    },
    {
      name: 'Build',
      note: 'go build -toolexec',
      way: 'Compile-time rewriting',
      detail: 'Orchestrion, otelc: new code before the compiler sees it',
      fill: palette.rose,
      stripe: palette.plum,
    },
    {
      name: 'Binary',
      note: 'ELF file',
      way: 'USDT probes',
      detail: 'a no-op and a note that says what passes by',
      fill: palette.mint,
      stripe: palette.teal,
    },
    {
      name: 'Start',
      note: 'dynamic loader',
      way: 'Injector',
      detail: 'LD_PRELOAD: needs a loader, which a static binary has not',
      fill: palette.faint,
      stripe: palette.amber,
    },
    {
      name: 'Process',
      note: 'goroutines, runtime',
      way: 'Flight recorder, ptrace hooks',
      detail: 'the runtime’s own trace; trampolines in a live process',
      fill: palette.faint,
      stripe: palette.amber,
    },
    {
      name: 'Kernel',
      note: 'uprobes, sockets',
      way: 'eBPF',
      detail: 'OBI: watches from below, needs privileges',
      fill: palette.mint,
      stripe: palette.teal,
    },
  ];
  const [left, top, row] = [40, 96, 88];
  const parts = [
    words('Where the instrumentation takes hold', left, 56, { size: 28, weight: 700 }),
  ];
  for (const [index, layer] of layers.entries()) {
    const y = top + index * row;
    parts.push(
      block(left, y, 300, row - 12, palette.ink, 4),
      block(left + 312, y, 808, row - 12, layer.fill, 4),
      block(left + 312, y, 10, row - 12, layer.stripe, 4),
    );
    parts.push(
      words(layer.name, left + 24, y + 34, { size: 22, weight: 700, colour: palette.paper }),
    );
    parts.push(words(layer.note, left + 24, y + 60, { size: 17, colour: palette.line }));
    parts.push(words(layer.way, left + 348, y + 34, { size: 21, weight: 700 }));
    parts.push(words(layer.detail, left + 348, y + 60, { size: 17 }));
  }
  return sheet(1200, top + layers.length * row + 28, parts.join(''));
}

/** How the unconference day runs: notes on a wall, nine rooms by four slots, and one roadmap vote. */
export function unconferenceRooms(): string {
  const [left, top, cell, gap] = [400, 136, 54, 8];
  const parts = [
    words('From notes on a wall to a vote', 40, 56, { size: 28, weight: 700 }),
    words('Proposals', 40, 112, { size: 19, weight: 700 }),
    words('Nine rooms, four slots', left, 112, { size: 19, weight: 700 }),
    words('Roadmap', 1010, 112, { size: 19, weight: 700 }),
  ];
  // Notes with the dots that voters put on them; the number of dots is the height of interest.
  const dots = [5, 2, 4, 1, 3, 6, 2, 0, 3, 4, 1, 2];
  for (const [index, count] of dots.entries()) {
    const x = 40 + (index % 3) * 88;
    const y = top + Math.floor(index / 3) * 62;
    parts.push(
      block(
        x,
        y,
        78,
        54,
        index % 5 === 0 ? palette.mint : index % 4 === 1 ? palette.rose : palette.faint,
        3,
      ),
    );
    for (let dot = 0; dot < count; dot += 1)
      parts.push(
        `<circle cx="${x + 13 + (dot % 4) * 17}" cy="${y + 20 + Math.floor(dot / 4) * 17}" r="5.5" fill="${palette.plum}"/>`,
      );
  }
  for (let slot = 0; slot < 4; slot += 1) {
    for (let room = 0; room < 9; room += 1) {
      const fill =
        (room * 5 + slot * 7) % 11 === 0
          ? palette.plum
          : (room + slot * 2) % 4 === 0
            ? palette.rose
            : palette.mint;
      parts.push(block(left + room * (cell + gap), top + slot * 62, cell, 54, fill, 3));
    }
  }
  const bars = [150, 142, 124, 116, 111, 94, 92, 88];
  for (const [index, length] of bars.entries())
    parts.push(
      block(1010, top + index * 31, length, 22, index < 3 ? palette.plum : palette.rose, 3),
    );
  for (const x of [334, 972]) {
    parts.push(
      rule(x - 14, top + 120, x + 14, top + 120, palette.ink, 3),
      `<path d="M${x + 6} ${top + 112}l10 8l-10 8" fill="none" stroke="${palette.ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
  }
  const captions: [string, number][] = [
    ['written in the morning, dotted by all', 40],
    ['36 places to talk; leave one when it is over for you', left],
    ['89 voters, 10 points each', 1010],
  ];
  for (const [text, x] of captions)
    parts.push(words(text, x, top + 286, { size: 16, colour: palette.muted }));
  return sheet(1240, top + 324, parts.join(''));
}

function words(
  text: string,
  x: number,
  y: number,
  { size = 18, colour = palette.ink, weight = 400, anchor = 'start' }: Words,
): string {
  return `<text x="${x}" y="${y}" font-family="system-ui, sans-serif" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${text}</text>`;
}
