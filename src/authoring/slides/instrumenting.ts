import { palette } from '#authoring/figures/palette.ts';
import { cover } from '#authoring/slides/cover.ts';
import { build, kernel, sixLayers } from '#authoring/slides/instrumenting-pictures.ts';
import { threeObstacles } from '#authoring/slides/obstacles.ts';
import { list, paragraph, table } from '#authoring/slides/parts.ts';
import { loader, probe, recorder } from '#authoring/slides/runtime-pictures.ts';
import { body, sheet, type SlideDrawing } from '#authoring/slides/stage.ts';

const text = { ...body, size: 18 };
/** The half of a page beside a picture. */
const left = { ...text, y: sheet.top, width: 392 };

/** The summary of "How to Instrument Go Without Changing a Single Line of Code". */
export const instrumenting: readonly SlideDrawing[] = [
  cover({
    title: 'How to Instrument Go Without Changing a Single Line of Code',
    speakers: 'Hannah S. Kim and Kemal Akkoyun',
    when: ['Sunday', '1 February 2026'],
    where: ['Go devroom', 'Brussels'],
  }),
  {
    kicker: 'The problem',
    title: 'A Go service gives little to hold on to',
    draw(page) {
      paragraph(
        page,
        'A Java service is traced by adding a flag to its start command. A Go service arrives as one native binary, and three decisions, each good for other reasons, stand in the way.',
        { ...text, y: 124 },
      );
      threeObstacles(page, 192);
    },
  },
  {
    kicker: 'The answer is a list',
    title: 'Six places to take hold',
    draw(page) {
      sixLayers(page);
    },
  },
  {
    kicker: 'From the kernel',
    title: 'Watching: eBPF, with OBI',
    draw(page) {
      list(
        page,
        [
          'OBI inspects executables, finds functions that it knows, and attaches probes. **Nothing is rebuilt or restarted.**',
          'Stacks move, so it avoids return probes and puts one at every **return instruction** instead.',
          'Every hit traps into the kernel: lost in the noise for a request handler, not for a function called a million times a second.',
          'In exchange: **privileges** on the host, a kernel of 5.8 or later, and a Go release that OBI still follows.',
        ],
        left,
      );
      kernel(page);
    },
  },
  {
    kicker: 'During the build',
    title: 'Rewriting: Orchestrion and otelc',
    draw(page) {
      build(page);
      list(
        page,
        [
          'The inserted code is **ordinary Go**: the compiler checks and inlines it, and it costs at run time what instrumentation by hand would.',
          'It gets into dependencies and the standard library, and not a byte of it into the repository.',
          'You pay at build time, and the build must be **yours**: a vendor’s binary is out of reach.',
        ],
        { ...text, y: 340 },
        0.45,
      );
    },
  },
  {
    kicker: 'At the start, or in flight',
    title: 'Injecting: splendid for other languages',
    draw(page) {
      paragraph(
        page,
        'The OpenTelemetry injector is preloaded and sets the variables by which a Java, Node.js, .NET or Ruby runtime is told to load an agent. **Go slips through twice:**',
        { ...text, y: 128 },
      );
      loader(page, 202);
      paragraph(
        page,
        'Hooking a live Go process by force? In the demo the hook fires, one real trace arrives, and then the program crashes: no product, but a fine explanation of why the other ways exist.',
        { ...text, y: 418 },
      );
    },
  },
  {
    kicker: 'In the binary',
    title: 'Compiling the probes in: USDT',
    draw(page) {
      probe(page);
      list(
        page,
        [
          'Unobserved, a probe costs **a no-op**. Names and arguments become a contract between the runtime and its observers: no tool has to guess at struct offsets.',
          'Databases and language runtimes have carried such probes for years. **Go’s toolchain does not emit them.**',
          'A fork shows what it would be like, with probes in `net/http`, `database/sql`, `crypto/tls` and `net`. It is a prototype, on Linux only.',
        ],
        { ...text, y: 318 },
        0.45,
      );
    },
  },
  {
    kicker: 'From the runtime',
    title: 'Asking: the flight recorder',
    draw(page) {
      list(
        page,
        [
          'Keeps the most recent stretch of an **execution trace** in memory, and writes it out on demand.',
          'Proposed in 2023, part of the standard library **since Go 1.25**.',
          'Not zero-code as it stands: somebody has to start it, and it records goroutines and garbage collection rather than requests.',
          'A second prototype turns such traces into OTLP spans and starts from an environment variable.',
        ],
        left,
      );
      recorder(page);
    },
  },
  {
    kicker: 'Choosing',
    title: 'There is no winner',
    draw(page) {
      table(
        page,
        [
          ['Approach', 'Overhead', 'Robustness', 'Friction'],
          ['By hand', 'What you write', 'Yours to keep working', 'Every service, every team'],
          [
            'eBPF (OBI)',
            'A trap a probe',
            'Tracks versions from outside',
            'Privileges, kernel version',
          ],
          ['Compile time', 'Like code by hand', 'Checked by the compiler', 'A changed build'],
          ['Injector', 'None for Go', 'Excellent, elsewhere', 'One line a host, no effect'],
          ['Live hooking', 'High', 'Poor by nature', '`ptrace`, and courage'],
          ['USDT', 'Near zero until observed', 'A named contract', 'A patched toolchain, today'],
          ['Flight recorder', 'Low, bounded memory', 'Standard library', 'A few lines of code'],
        ],
        [168, 198, 238, 224],
        { x: sheet.left, y: 114, size: 15.5, colour: palette.ink, row: 37 },
      );
      paragraph(
        page,
        'If you own the **host** and not the builds, use OBI. If you own the **builds**, rewrite at compile time. If you own both, settle early which one speaks for a given process.',
        { ...text, y: 430, size: 17 },
      );
    },
  },
];
