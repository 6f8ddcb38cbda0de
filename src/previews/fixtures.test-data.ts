import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Card } from '#previews/card.ts';

/** A folder of its own. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'previews-'));

/** A project whose fonts and styles are this one's, and whose pictures a test writes. */
export function project(): string {
  const root = folder();
  mkdirSync(join(root, 'src'));
  for (const name of ['node_modules', 'src/styles', 'package.json'])
    symlinkSync(join(process.cwd(), name), join(root, name));
  return root;
}

/** Writes a picture like a photograph: no pixel is quite its neighbour. Returns its path in the project. */
export async function photograph(
  root: string,
  name: string,
  { width = 900, height = 600, noise = 20 } = {},
): Promise<string> {
  const file = join('src/media', name);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  let seed = 7;
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at++) {
    seed = (seed * 16_807) % 2_147_483_647;
    const pixel = Math.floor(at / 3);
    const [x, y] = [(pixel % width) / width, pixel / width / height];
    const light = 70 + 120 * x * (1 - y) + 20 * (at % 3) + (noise * (seed % 1_000)) / 1_000;
    pixels[at] = light % 256;
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Artist: 'SECRET', Software: 'SECRET' } })
    .toFile(join(root, file));
  return file;
}

const common = { lang: 'en', site: 'A Site' } as const;

/** One card of every design, with all that it can show. */
export const cards: Readonly<Record<Card['design'], Card>> = {
  session: {
    ...common,
    design: 'session',
    title: 'A Talk With a Title of Some Length',
    label: 'Talk · 40 minutes',
    time: { day: '1 Feb', year: '2026', hours: '11:50–12:30', place: 'A.101 (Main Hall)' },
    kicker: 'Example Conf 2026 · A Track',
    note: 'A sentence about it.',
    people: [{ name: 'A Speaker' }, { name: 'B Speaker' }],
    foot: ['one', 'two', 'three'],
    hue: 330,
  },
  poster: {
    ...common,
    design: 'poster',
    title: 'A Talk With a Title of Some Length',
    label: 'Recording · 38:12',
    time: { day: '1 Feb', year: '2026', place: 'A.101' },
    kicker: 'Example Conf 2026',
    people: [{ name: 'A Speaker' }],
    foot: ['one'],
    hue: 'grey',
  },
  text: {
    ...common,
    design: 'text',
    title: 'A Post',
    label: 'Post',
    kicker: '13 February 2026',
    note: 'What it says in one sentence that takes more than one line of the picture to say.',
    foot: ['one', 'two'],
  },
  list: {
    ...common,
    design: 'list',
    title: 'A Tag',
    label: 'Tag',
    note: 'What is in it.',
    rows: [{ when: '1 Feb', title: 'A Talk', hue: 150 }, { title: 'Something without a day' }],
  },
  event: {
    ...common,
    design: 'event',
    title: 'Example Conf 2026',
    label: 'Event',
    kicker: '31 January – 1 February 2026',
    note: 'A Hall, Brussels, Belgium',
    people: [{ name: 'A Speaker' }],
    rows: [{ when: '11:50', title: 'A Talk', hue: 330 }],
    foot: ['1 talk', '2 posts'],
    hue: 330,
  },
  person: {
    ...common,
    design: 'person',
    title: 'A Speaker',
    label: 'Speaker',
    kicker: 'Speaks at conferences',
    note: 'Who stands in for whoever speaks.',
    people: [{ name: 'A Speaker' }],
    rows: [{ when: '1 Feb', title: 'A Talk' }],
    foot: ['1 talk'],
  },
  home: {
    ...common,
    design: 'home',
    title: 'A Site',
    label: 'example.org',
    note: 'What the site is about, in a sentence of some length that a reader may want to know.',
    rows: [{ when: '1 Feb', title: 'A Talk' }],
  },
};
