import { expect, test } from 'vitest';
import { webAddressesIn } from '#collections/advice/web-addresses.ts';
import { post, written } from '#collections/advice/written.test-data.ts';

test('every address on another site, with its place', async () => {
  const { entries } = await written({
    'talks/a.md': post(
      `description: See https://example.org/not-alone in words
cover: {image: "https://example.org/cover.png"}
slides:
  - url: https://example.org/slides
resources:
  - {type: code, title: https in words, url: "https://example.org/code"}
deliveries:
  - event: fosdem
    date: 2026-02-01
    url: https://example.org/session
    recordings: [{url: "https://example.org/video"}]`,
      `
[a](https://example.org/a) [b](//example.org/b) [own](https://hallwaytrack.example/posts/) [c](/c/)

<iframe src="https://example.org/frame"></iframe> <a href="http://[broken">d</a> mail@example.org
`,
    ),
    'people/ada.yaml': 'name: Ada\nlinks:\n  - {label: Site, url: https://example.org/ada}\n',
  });
  const found = [...entries.talks, ...entries.people].flatMap(webAddressesIn);
  expect(
    found.map(({ file, line, column, field, target }) =>
      [`${file.slice(12)}:${line}:${column}`, field, target].filter(Boolean).join(' '),
    ),
  ).toEqual([
    'talks/a.md:17:1 https://example.org/a',
    'talks/a.md:17:28 //example.org/b',
    'talks/a.md:19:1 https://example.org/frame',
    'talks/a.md:5:9 cover.image https://example.org/cover.png',
    'talks/a.md:7:5 slides.0.url https://example.org/slides',
    'talks/a.md:9:41 resources.0.url https://example.org/code',
    'talks/a.md:13:5 deliveries.0.url https://example.org/session',
    'talks/a.md:14:19 deliveries.0.recordings.0.url https://example.org/video',
    'people/ada.yaml:3:19 links.0.url https://example.org/ada',
  ]);
});
