import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { type BuildStage, type Destination, noCounts, readAlong } from '#authoring/build/log.ts';

type Message = Parameters<Destination['write']>[0];
const message = (text: string, newLine = true, label: string | null = null): Message => ({
  label,
  level: 'info',
  message: text,
  newLine,
});
const made = (path: string, time = ' (+3ms) '): Message[] => [
  message(`  \x1b[34m├─\x1b[39m \x1b[2m${path}\x1b[22m`, false),
  message(time, true, 'SKIP_FORMAT'),
];
const restored = (path: string) => made(path, ' \x1b[32m(restored)\x1b[39m');
const image = (words: string, count: string) =>
  message(`  \x1b[32m▶\x1b[39m /_astro/a b.webp \x1b[2m(${words})\x1b[22m (+5ms) (${count})`);

const build: readonly Message[] = [
  message('output: "static"', true, 'build'),
  message('\n\x1b[42m generating static routes \x1b[49m', true, 'SKIP_FORMAT'),
  ...made('/index.html'),
  ...restored('/posts/a/index.html'),
  ...made('/posts/b/index.html', ' \x1b[31m(+1.20s)\x1b[39m '),
  ...made('/posts/c/index.html', ' (cached)'),
  message('✓ Completed in 40ms.\n'),
  message(' generating optimized images ', true, 'SKIP_FORMAT'),
  image('reused cache entry', '1/3'),
  image('before: 21kB, after: 4kB', '2/3'),
  image('reused cache entry', '3/3'),
];

/** What is written of messages that come a second apart, with what was read along. */
function written(messages: readonly Message[], isTTY: boolean, allPages = 4) {
  const [lines, counts]: [string[], typeof noCounts] = [[], { ...noCounts }];
  const stages: BuildStage[] = [];
  let text = '';
  const to = {
    write(one: Message) {
      lines.push(one.message);
      text += stripVTControlCharacters(one.message) + (one.newLine ? '\n' : '');
    },
  };
  const out = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const destination = readAlong(
    to,
    counts,
    (stage) => stages.push(stage),
    () => allPages,
    out,
  );
  for (const one of messages) destination.write(one);
  return { lines, text, counts, stages };
}

test('pages, images and stages are read along', () => {
  const { counts, stages } = written(build, false);
  expect(counts).toEqual({ pages: 4, restored: 2, images: 3, reused: 2, allImages: 3 });
  expect(stages).toEqual(['pages', 'images']);
});

test('in a terminal a short build has no lines of single pages and images', () => {
  const { lines, counts } = written(build, true);
  expect(lines).toEqual([build[0], build[1], build[10], build[11]].map((one) => one?.message));
  expect(counts).toMatchObject({ pages: 4, images: 3 });
});

test('away from a terminal each page that is made has a line, also of those made side by side', () => {
  const messages = [
    ...made('/a', ' (cached)'),
    ...made('/b').slice(0, 1),
    ...made('/c', ' (restored)'),
    ...made('/d'),
    ...made('/b').slice(1),
    message('✓ Completed in 40ms.'),
  ];
  const { text, counts } = written(messages, false);
  expect(text).toMatchInlineSnapshot(`
    "  ├─ /b
      ├─ /d
    ✓ Completed in 40ms.
    "
  `);
  expect(counts).toMatchObject({ pages: 4, restored: 2 });
});

test.each([true, false])('what is wrong with a page is said', (isTTY) => {
  const wrong = message('Caught error rendering /posts/a/: no such image');
  const [start, end] = made('/posts/a/index.html');
  const { lines } = written(
    [start, wrong, end].filter((one) => !!one),
    isTTY,
  );
  expect(lines).toContain(wrong.message);
});

test('a page that is not written is told of', () => {
  const end = message(' (+3ms) (file not created, response body was empty)', true);
  expect(written([end], true).lines).toEqual([end.message]);
});

test('of style that is newer than the minifier nothing is said, of all other style it is', () => {
  const warning = (pseudo: string): Message => ({
    ...message(`\x1b[33m[lightningcss minify] '${pseudo}' is not recognized\x1b[39m`, true, 'vite'),
    level: 'warn',
  });
  const { lines } = written([warning('target-current'), warning('hovered')], true);
  expect(lines).toEqual([warning('hovered').message]);
});
