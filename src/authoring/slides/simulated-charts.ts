import { quantile, seeded, variation } from '#authoring/figures/noise-model.ts';
import { noiseRuns, processRuns } from '#authoring/figures/noise-plots.ts';
import { palette } from '#authoring/figures/palette.ts';
import { body, figure, furniture, type Page, sheet } from '#authoring/slides/stage.ts';
import { line } from '#authoring/slides/strokes.ts';
import { setWords } from '#authoring/slides/words.ts';

const label = { ...body, size: 15 };
const tick = { ...body, size: 13, colour: palette.muted };
const round = (points: number) => Math.round(points * 10) / 10;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const machines = [
  { name: 'Shared machine', colour: palette.amber },
  { name: 'Pinned core, SMT off', colour: palette.plum },
  { name: 'Fixed clock as well', colour: palette.teal },
];

/** Histograms of one simulated benchmark on three machines, under one another on one time axis. */
export function histograms(page: Page): void {
  const { pdf } = page;
  const [left, right, top, band, gap] = [sheet.left, 584, 132, 100, 12];
  const [from, to, bin] = [0.9, 1.8, 0.01];
  const x = (time: number) => left + ((time - from) / (to - from)) * (right - left);
  const bottom = top + 3 * band + 2 * gap;
  const runs = noiseRuns().map(({ runs }) => runs.flat());
  const shares = runs.map((times) => percent(variation(times)));
  furniture(page, () => {
    for (let share = 90; share <= 180; share += 10) {
      line(pdf, [round(x(share / 100)), top, round(x(share / 100)), bottom], palette.line, 1);
      if (share % 20 > 0) continue;
      setWords(pdf, `${share} %`, {
        ...tick,
        x: x(share / 100) - 30,
        y: bottom + 7,
        width: 60,
        align: 'centre',
      });
    }
  });
  const alt = `Three histograms of a benchmark's times, as shares of the true time. ${machines
    .map(({ name }, at) => `${name}: coefficient of variation ${shares[at]}`)
    .join('. ')}. The first has two hills, the last is a narrow spike.`;
  figure(page, alt, () => {
    for (const [at, { name, colour }] of machines.entries()) {
      const floor = top + (at + 1) * band + at * gap;
      bars(page, runs[at] ?? [], { from, bin, floor, tall: band - 12, x }, colour);
      line(pdf, [left, floor, right, floor], palette.ink, 1.5);
      const words = {
        ...label,
        x: right - 236,
        y: floor - band + 14,
        width: 230,
        align: 'right' as const,
      };
      setWords(pdf, name, { ...words, bold: true });
      setWords(pdf, `CV ${shares[at]}`, { ...words, y: words.y + 20 });
    }
  });
}

interface Bars {
  readonly from: number;
  readonly bin: number;
  readonly floor: number;
  readonly tall: number;
  readonly x: (time: number) => number;
}

function bars({ pdf }: Page, times: readonly number[], on: Bars, colour: string): void {
  const counts = new Map<number, number>();
  for (const time of times) {
    const bin = Math.floor((time - on.from) / on.bin);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const width = on.x(on.bin) - on.x(0) - 1;
  for (const [bin, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    // A bar is never thinner than a hairline: the rare slow sample is the point of the chart.
    const tall = Math.max(1.5, (count / most) * on.tall);
    pdf.rect(
      round(on.x(on.from + bin * on.bin)),
      round(on.floor - tall),
      round(width),
      round(tall),
    );
  }
  pdf.fill(colour);
}

/** Eight processes that run the same code: every sample, and the median of each process. */
export function processes(page: Page): void {
  const { pdf } = page;
  const [left, right, top, bottom] = [124, 584, 140, 448];
  const runs = processRuns();
  const y = (time: number) => bottom - ((time - 0.93) / (1.115 - 0.93)) * (bottom - top);
  const column = (right - left) / runs.length;
  furniture(page, () => {
    for (let share = 94; share <= 110; share += 4) {
      const at = y(share / 100);
      line(pdf, [left, round(at), right, round(at)], palette.line, 1);
      setWords(pdf, `${share} %`, { ...tick, y: at - 8, width: 44, align: 'right' });
    }
  });
  const medians = runs.map((run) => quantile(run, 0.5));
  const alt = `A strip of dots for each of eight runs, with a bar at its median. The medians lie between ${percent(Math.min(...medians))} and ${percent(Math.max(...medians))} of the true time.`;
  figure(page, alt, () => {
    const random = seeded(5);
    for (const [at, times] of runs.entries()) {
      const middle = left + (at + 0.5) * column;
      for (const time of times) {
        const across = middle + (random() - 0.5) * column * 0.54;
        pdf.moveTo(round(across), round(y(time))).lineTo(round(across) + 0.1, round(y(time)));
      }
      pdf.lineWidth(5).lineCap('round').stroke(palette.rose).lineCap('butt');
      const bar = y(medians[at] ?? 1);
      line(
        pdf,
        [middle - column * 0.36, round(bar), middle + column * 0.36, round(bar)],
        palette.ink,
        4,
      );
    }
    setWords(pdf, 'Eight runs of the same code', {
      ...{ ...label, x: left, y: bottom + 10 },
      ...{ width: right - left, align: 'centre' },
    });
  });
}
