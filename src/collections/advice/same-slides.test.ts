import { expect, test } from 'vitest';
import { sameSlides } from '#collections/advice/same-slides.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';

async function said(talks: Readonly<Record<string, string>>): Promise<string> {
  const files = Object.entries(talks).map(([name, front]) => [`talks/${name}`, post(front)]);
  const { entries } = await written(Object.fromEntries(files));
  return lines(sameSlides(entries.talks));
}

const given = (slides: string) => `  - {event: e, date: 2026-02-01, slides: [${slides}]}`;

test('slides of two talks', async () => {
  const report = await said({
    'a.md': 'slides:\n  - url: https://example.org/slides/',
    'b.md': 'slides:\n  - label: Copied\n    url: http://EXAMPLE.org/slides',
    'c.md': 'slides: [{file: /uploads/slides.pdf}]',
    'd.md': `deliveries:\n${given('{file: /uploads/slides.pdf}')}`,
  });
  expect(report).toMatchInlineSnapshot(`
    "talks/b.md:6:5  warning  slides.0.url: the slides http://EXAMPLE.org/slides are also those of talks/a.md:5 — write the address of this talk's own slides, or remove them
    talks/d.md:5:44  warning  deliveries.0.slides.0.file: the slides /uploads/slides.pdf are also those of talks/c.md:4 — write the address of this talk's own slides, or remove them
    2 warnings in 2 files"
  `);
});

test('slides that one talk names twice', async () => {
  const url = '{url: "https://example.org/slides"}';
  expect(
    await said({
      'a.md': `slides: [${url}]\ndeliveries:\n${given(url)}`,
      'b/index.md': `slides:\n  - file: ./a.pdf\n  - file: a.pdf`,
    }),
  ).toMatchInlineSnapshot(`
    "talks/a.md:6:44  warning  deliveries.0.slides.0.url: the slides https://example.org/slides are in line 4 as well — write them once, below the "slides:" of the talk itself
    talks/b/index.md:6:5  warning  slides.1.file: the slides a.pdf are in line 5 as well — write the address of this talk's own slides, or remove them
    2 warnings in 2 files"
  `);
});

test('nothing is said of slides that differ', async () => {
  const report = await said({
    'a/index.md': 'slides: [{file: ./slides.pdf, url: "https://example.org/?deck=1"}]',
    'b/index.md': 'slides: [{file: ./slides.pdf, url: "https://example.org/?deck=2"}]',
  });
  expect(report).toBe('no problems');
});
