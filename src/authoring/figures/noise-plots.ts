import { lettering } from '#authoring/figures/lettering.ts';
import { machines, quantile, seeded, simulate, variation } from '#authoring/figures/noise-model.ts';
import { block, palette, rule, sheet } from '#authoring/figures/palette.ts';

const accents = [palette.amber, palette.plum, palette.teal];

/** Histograms of one simulated benchmark on three machines, under one another on one time axis. */
export function noiseHistograms(): string {
  const [left, right, top, bottom] = [96, 1504, 40, 884];
  const band = 262;
  const scale = { from: 0.9, to: 1.8, bin: 0.005 };
  const x = (time: number) =>
    left + ((time - scale.from) / (scale.to - scale.from)) * (right - left);
  const parts: string[] = [];
  for (let time = 0.9; time <= 1.801; time += 0.1) {
    parts.push(rule(x(time), top, x(time), bottom, palette.line, 1.5));
    parts.push(
      lettering(`${Math.round(time * 100)}%`, x(time), bottom + 44, {
        height: 18,
        colour: palette.muted,
        anchor: 'middle',
      }),
    );
  }
  for (const [index, { machine, runs }] of noiseRuns().entries()) {
    const floor = top + (index + 1) * band + index * 29;
    const times = runs.flat();
    const counts = new Map<number, number>();
    for (const time of times)
      counts.set(Math.floor(time / scale.bin), (counts.get(Math.floor(time / scale.bin)) ?? 0) + 1);
    const most = Math.max(...counts.values());
    for (const [bin, count] of [...counts].sort(([a], [b]) => a - b)) {
      const at = x(bin * scale.bin);
      // A bar is never thinner than a hairline: the rare slow sample is the point of the figure.
      const tall = Math.max(4, (count / most) * (band - 54));
      parts.push(
        block(
          at + 0.8,
          floor - tall,
          (scale.bin / (scale.to - scale.from)) * (right - left) - 1.6,
          tall,
          accents[index] ?? palette.ink,
        ),
      );
    }
    parts.push(rule(left, floor, right, floor, palette.ink, 2.5));
    parts.push(label(machine.name, right, floor - band + 62));
    parts.push(
      lettering(`CV ${(variation(times) * 100).toFixed(1)}%`, right - 16, floor - band + 106, {
        height: 26,
        colour: accents[index] ?? palette.ink,
        anchor: 'end',
      }),
    );
  }
  return sheet(1600, 970, parts.join(''));
}

/** Eight processes that run the same code on the pinned machine: every sample, and the median of each process. */
export function processMedians(): string {
  const [left, right, top, bottom] = [120, 1504, 56, 676];
  const runs = processRuns();
  const scale = { from: 0.93, to: 1.115 };
  const y = (time: number) =>
    bottom - ((time - scale.from) / (scale.to - scale.from)) * (bottom - top);
  const column = (right - left) / runs.length;
  const random = seeded(5);
  const parts: string[] = [];
  for (let percent = 94; percent <= 110; percent += 2) {
    parts.push(
      rule(
        left,
        y(percent / 100),
        right,
        y(percent / 100),
        percent === 100 ? palette.ink : palette.line,
        percent === 100 ? 2.5 : 1.5,
      ),
    );
    parts.push(
      lettering(`${percent}%`, left - 24, y(percent / 100) + 8, {
        height: 16,
        colour: palette.muted,
        anchor: 'end',
      }),
    );
  }
  for (const [index, times] of runs.entries()) {
    const middle = left + (index + 0.5) * column;
    for (const time of times) {
      parts.push(
        `<circle cx="${(middle + (random() - 0.5) * column * 0.52).toFixed(1)}" cy="${y(time).toFixed(1)}" r="5.5" fill="${palette.plum}" fill-opacity="0.32"/>`,
      );
    }
    parts.push(
      block(middle - column * 0.34, y(quantile(times, 0.5)) - 4, column * 0.68, 8, palette.ink, 4),
    );
    parts.push(
      lettering(`RUN ${index + 1}`, middle, bottom + 54, {
        height: 18,
        colour: palette.muted,
        anchor: 'middle',
      }),
    );
  }
  return sheet(1600, 784, parts.join(''));
}

/** The runs behind the histograms: 40 processes of 50 samples on each machine. */
export function noiseRuns() {
  const random = seeded(42);
  return machines.map((machine) => ({ machine, runs: simulate(machine, 40, 50, random) }));
}

/** The runs behind the medians: eight processes of 30 samples on the pinned machine. */
export function processRuns(): number[][] {
  return machines.slice(1, 2).flatMap((pinned) => simulate(pinned, 8, 30, seeded(11)));
}

function label(text: string, right: number, baseline: number): string {
  const height = 22;
  const width = text.length * (height / 6) * 5.6;
  return (
    block(right - width - 16, baseline - height - 14, width + 16, height + 28, palette.paper) +
    lettering(text, right - 16, baseline, { height, colour: palette.ink, anchor: 'end' })
  );
}
