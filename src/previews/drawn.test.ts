import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card, CardPicture, Drawing } from '#previews/card.ts';
import { type Drawn, drawingIn } from '#previews/drawn.ts';
import { cards, photograph, project } from '#previews/fixtures.test-data.ts';

// The canvas has loaded the machine's by now.
GlobalFonts.removeAll();
const root = project();
const draw = drawingIn(root);
let picture: CardPicture;
beforeAll(async () => {
  picture = { file: await photograph(root, 'face.jpg'), digest: 'face' };
});

const withPortraits = (card: Card): Card => {
  const { people = [] } = card;
  return { ...card, people: people.map(({ name }) => ({ name, portrait: picture })) };
};

async function expectPicture({ bytes }: Drawn, format: string, width = 1200, height = 630) {
  const found = await sharp(bytes).metadata();
  expect(found).toMatchObject({ format, width, height });
  for (const kind of ['exif', 'icc', 'xmp', 'iptc', 'comments'] as const)
    expect(found[kind], kind).toBeUndefined();
  expect(bytes.length).toBeLessThan(60_000);
  for (const secret of ['SECRET', root, process.cwd()])
    expect(bytes.includes(secret), secret).toBe(false);
  const { data } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data, width };
}

describe.each(Object.values(cards))('the design $design', (card) => {
  const size = card.design === 'poster' ? ([1280, 720] as const) : ([1200, 630] as const);

  test('is a picture of its size, small enough to send', async () => {
    for (const shown of [card, withPortraits(card)]) {
      const { data } = await expectPicture(await draw(shown), 'png', ...size);
      const dark = data.filter((value) => value < 80).length / data.length;
      expect(dark).toBeGreaterThan(0.005);
      expect(dark).toBeLessThan(0.3);
    }
  });

  test('is the same bytes each time', async () => {
    const first = await draw(withPortraits(card));
    const other = await drawingIn(root)(withPortraits(card));
    expect(Buffer.compare(first.bytes, other.bytes)).toBe(0);
  });

  test('is another picture for another title', async () => {
    const { bytes } = await draw({ ...card, title: `${card.title} II` });
    expect(Buffer.compare(bytes, (await draw(card)).bytes)).not.toBe(0);
  });
});

const titles = {
  'ten thousand letters': 'measure everything twice '.repeat(400),
  'one endless word': 'x'.repeat(10_000),
  'overrides of direction': '\u202Egnissim\u202C \u2067end',
  'control characters': Array.from({ length: 32 }, (_, at) => String.fromCharCode(at)).join('a'),
  'emoji alone': '🦀👩\u200D💻🇧🇪'.repeat(100),
  nothing: '',
  'marks upon marks': `${'Z\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(50)} ${'ู้'.repeat(200)}`,
  'half characters': '\ud800\udfff'.repeat(300),
  'many scripts': 'Go语言 в продакшене مع eBPF ไทย हिन्दी עברית 한국어 🦀 ∑',
  'right to left': 'كيف تقيس أداء البرمجيات بشكل موثوق '.repeat(20),
  'no glyphs': 'ᚠᚢᚦ'.repeat(100),
};
const hostile = Object.entries(titles).map(([name, title]) => ({ name, title }));

test.each(hostile)('a title of $name stays in the frame', async ({ title }) => {
  for (const design of ['session', 'list', 'person'] as const) {
    const card = { ...cards[design], title, kicker: title, note: title, foot: [title, title] };
    const { data, width } = await expectPicture(await draw(card), 'png');
    const paper = data[data.length - 1] ?? 0;
    // Beyond the margins, but for the stripe on the left: what runs out of the frame is cut there.
    const outside = (at: number) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      return x > 24 && (x < 40 || x > width - 40 || y < 20 || y > 625);
    };
    const marked = data.filter((value, at) => outside(at) && Math.abs(value - paper) > 2);
    expect(marked.length, design).toBe(0);
  }
});

test.each([undefined, { day: '1 Feb', year: '2026' }])(
  'no word stands on the sign of a recording (%j)',
  async (time) => {
    const { time: _, ...card } = cards.poster;
    const title = 'measure everything twice '.repeat(5);
    const darkest = async (shown: Card) => {
      const { bytes } = await draw({ ...shown, hue: 'grey', ...(time && { time }) });
      const strip = sharp(bytes).extract({ left: 74, top: 150, width: 118, height: 460 });
      return (await strip.greyscale().raw().toBuffer()).filter((value) => value < 80).length;
    };
    expect(await darkest({ ...card, title })).toBe(await darkest({ ...card, title: '' }));
  },
);

test('what no font has is named', async () => {
  const { missing } = await draw({ ...cards.text, title: 'ᚠ is a rune', note: 'and ᚢ' });
  expect(missing).toEqual(['ᚠ', 'ᚢ']);
  expect((await draw(cards.text)).missing).toEqual([]);
});

test('no font is used but those of the packages', async () => {
  const all = Object.values(titles).map((title) => title.slice(0, 40));
  await draw({ ...cards.text, title: all.join(' ') });
  const used = GlobalFonts.families.map(({ family }) => family);
  expect(used).toContain('Source Serif 4');
  expect(used.filter((name) => !/^(?:@fontsource|Source Serif 4|Noto )/.test(name))).toEqual([]);
});

test('a portrait is round, on paper', async () => {
  const { data, width } = await expectPicture(await draw(withPortraits(cards.person)), 'png');
  const [middle, corner] = [data[266 * width + 1012] ?? 0, data[148 * width + 894] ?? 0];
  expect(middle).toBeLessThan(220);
  expect(corner).toBeGreaterThan(240);
});

test('a portrait that cannot be read is named and left out', async () => {
  writeFileSync(join(root, 'src/media/broken.jpg'), 'not a picture');
  const portrait = { file: 'src/media/broken.jpg', digest: 'broken' };
  const card = { ...cards.person, people: [{ name: 'A Speaker', portrait }] };
  const { bytes, unread } = await draw(card);
  expect(unread).toEqual(['src/media/broken.jpg']);
  expect(Buffer.compare(bytes, (await draw(cards.person)).bytes)).toBe(0);
});

describe('a cover', () => {
  const cover = async (
    name: string,
    options?: Parameters<typeof photograph>[2],
  ): Promise<Drawing> => ({
    design: 'cover',
    picture: { file: await photograph(root, name, options), digest: name },
  });

  test.each([
    ['wide.jpg', { width: 1600, height: 860 }],
    ['tall.png', { width: 500, height: 1400 }],
    ['small.webp', { width: 60, height: 40 }],
    ['noise.png', { width: 1200, height: 630, noise: 256 }],
  ])('%s fills the frame, and nothing of its file but the picture is left', async (name, size) => {
    await expectPicture(await draw(await cover(name, size)), 'jpeg');
  });

  test('of another shape is whole, on paper', async () => {
    const { data, width } = await expectPicture(
      await draw(await cover('square.png', { width: 800, height: 800 })),
      'jpeg',
    );
    expect(data[width * 300 + 10]).toBeGreaterThan(240);
    expect(data[width * 300 + 600]).toBeLessThan(230);
  });

  test('that cannot be read is refused', async () => {
    const broken = { file: 'src/media/broken.jpg', digest: 'broken' };
    await expect(draw({ design: 'cover', picture: broken })).rejects.toThrow();
  });
});
