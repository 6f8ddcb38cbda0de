import { palette } from '#authoring/figures/palette.ts';
import { cover } from '#authoring/slides/cover.ts';
import { falseAlarms, quiet } from '#authoring/slides/measured-charts.ts';
import { fourSteps, neutrinos, verdicts } from '#authoring/slides/measuring-pictures.ts';
import { list, paragraph, table } from '#authoring/slides/parts.ts';
import { histograms, processes } from '#authoring/slides/simulated-charts.ts';
import { body, sheet, type SlideDrawing } from '#authoring/slides/stage.ts';

const note = { ...body, size: 15, colour: palette.muted };
/** The right third of a page, beside a chart. */
const aside = { ...body, x: 622, width: sheet.right - 622, size: 18 };

/** The summary of "How to Reliably Measure Software Performance". */
export const measuring: readonly SlideDrawing[] = [
  cover({
    title: 'How to Reliably Measure Software Performance',
    speakers: 'Augusto de Oliveira and Kemal Akkoyun',
    when: ['Sunday', '1 February 2026', '11:50 to 12:30'],
    where: ['Software Performance', 'H.1301 (Cornil)'],
  }),
  {
    kicker: 'Why it is hard',
    title: 'Faster than light, by a loose cable',
    draw(page) {
      const y = list(
        page,
        [
          'The OPERA experiment sent neutrinos about 730 kilometres through rock and reported that they had arrived **faster than light** would have.',
          'The fault was a fibre-optic cable that was **not pushed all the way in**.',
        ],
        { ...body, y: sheet.top },
      );
      neutrinos(page, y + 22);
      const lesson = { ...body, bold: true, colour: palette.plum };
      const end = paragraph(
        page,
        'People with five years and a nine-figure budget can be fooled by a connector.',
        { ...lesson, y: 424 },
      );
      paragraph(page, 'A CI runner has a great many connectors.', { ...lesson, y: end });
    },
  },
  {
    kicker: 'The way',
    title: 'From a change to a trustworthy verdict',
    draw(page) {
      fourSteps(page);
      paragraph(
        page,
        'A benchmark result is a claim rather than a fact. Each step removes a reason to doubt it.',
        {
          ...body,
          y: 420,
          size: 19,
        },
      );
    },
  },
  {
    kicker: '1 · Environment',
    title: 'What noise looks like',
    draw(page) {
      histograms(page);
      const y = paragraph(page, 'No bell curve around the truth, to be averaged away:', {
        ...aside,
        y: sheet.top,
      });
      const end = list(
        page,
        [
          'a **floor**, since a program cannot run faster than it can',
          'a **long tail**',
          '**lumps**, such as a neighbour on the sibling hardware thread who comes and goes',
        ],
        { ...aside, y: y + 10 },
      );
      paragraph(
        page,
        'Simulated: 2,000 samples on each machine. CV is the standard deviation over the mean.',
        {
          ...note,
          ...{ x: aside.x, width: aside.width, y: end + 24 },
        },
      );
    },
  },
  {
    kicker: '1 · Environment',
    title: 'Quieten the machine',
    draw(page) {
      table(
        page,
        [
          ['Source', 'Remedy', 'Price'],
          ['Other tenants, hypervisor', 'Bare metal, one job at a time', 'Money'],
          ['Sibling hardware thread', 'Switch SMT off', 'Half the logical CPUs'],
          [
            'Turbo, frequency scaling',
            'Fix the clock, disable boost',
            'Absolute numbers lose their meaning',
          ],
          ['Scheduler migrations', 'Pin to cores', 'Too small a set starves the runtime'],
          [
            'Address-space randomisation',
            'Disable it, or average over it',
            'You may measure one lucky layout',
          ],
          ['Cold caches', 'Warm up, or drop them every time', 'You must decide which you mean'],
        ],
        [264, 276, 288],
        { x: sheet.left, y: 122, size: 16, colour: palette.ink, row: 41 },
      );
      paragraph(
        page,
        '**No bare metal?** Run old and new on one machine, in one job, alternating, and compare only those.',
        { ...body, y: 436, size: 17 },
      );
    },
  },
  {
    kicker: '1 · Environment',
    title: 'What quiet buys, measured',
    draw(page) {
      quiet(page);
      paragraph(
        page,
        'The quiet machine is a **slower** machine: it has given up its turbo. It is for comparing two versions with each other, not for looking up what a customer will experience.',
        {
          ...body,
          y: 404,
          size: 18,
        },
      );
      paragraph(
        page,
        'The speakers’ own measurements; two CPU-bound tasks on an m5.metal instance, and one with SMT out of the way.',
        { ...note, y: 462 },
      );
    },
  },
  {
    kicker: '2 · Design',
    title: 'A process is one sample, not thirty',
    draw(page) {
      processes(page);
      const y = list(
        page,
        [
          'What is decided when a process starts is shared by all its samples.',
          'Compare any two of these runs of **identical** code: 27 of 28 pairs differ with **p < 0.05**.',
          'The talk’s rule of thumb: at least **30 samples** a run and **five runs**.',
          'With a longer run, that took a load test from a CV of 11.8 % to **2.9 %**.',
        ],
        { ...aside, y: sheet.top, size: 17 },
        0.5,
      );
      paragraph(page, 'The chart is simulated: eight processes of 30 samples each.', {
        ...note,
        ...{ x: aside.x, width: aside.width, y: y + 16 },
      });
    },
  },
  {
    kicker: '3 · Verdict',
    title: 'Read a p-value for what it is',
    draw(page) {
      falseAlarms(page);
      list(
        page,
        [
          '**Not the probability that you are wrong.** It is how often identical code would look at least this different.',
          '**It does not say how much.** With enough samples a difference of 0.1 % is significant, and still not worth a code review.',
          '**It is per test.** Twenty benchmarks of unchanged code, each tested at 0.05, raise at least one false alarm with a probability of 64 %.',
        ],
        { ...aside, x: 548, width: sheet.right - 548, y: sheet.top },
        0.8,
      );
    },
  },
  {
    kicker: '4 · Workflow',
    title: 'A gate that may say it does not know',
    draw(page) {
      verdicts(page);
      list(
        page,
        [
          'Block on **slower**. Say nothing on **unchanged**. On **cannot tell**, collect more runs, up to a budget, and then say so.',
          'Ten changes that cost 1 % each pass one by one: keep the history, and look for change points in it.',
          'The author must be able to reproduce the result. A regression that exists only in CI is a rumour.',
        ],
        { ...body, y: 356, size: 18 },
        0.45,
      );
    },
  },
];
