import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrSvg } from '#feeds/qr.ts';

/** What a camera reads of the code at so many pixels. */
async function read(svg: string, pixels: number): Promise<string> {
  const image = sharp(Buffer.from(svg), { density: 72 }).resize(pixels).removeAlpha().ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ data: new Uint8Array(data), width: info.width, height: info.height });
}

const long = `https://example.org/talks/${encodeURIComponent('計測は難しい、だから測る—Größe & Maß'.repeat(4))}/?a=1&b=2`;

test.each([
  ['a short address', 'https://example.org/', 200],
  ['an address of a talk', 'https://example.org/talks/one-talk-five-rooms/', 300],
  ['the same, large', 'https://example.org/talks/one-talk-five-rooms/', 1001],
  ['a long address, percent-encoded', long, 1200],
])('%s is read from the picture', async (_, address, pixels) => {
  expect(await read(qrSvg(address), pixels)).toBe(address);
});

test('it scales, with four modules of white around it', () => {
  const svg = qrSvg('https://example.org/');
  // Version 2 has 25 modules a side.
  expect(svg).toContain('viewBox="0 0 33 33"');
  expect(svg).not.toMatch(/<svg[^>]* (?:width|height)=/);
  expect(svg).toContain('<rect width="33" height="33" fill="#fff"/>');
  const [, left, top] = /<path d="M(\d+) (\d+)/.exec(svg) ?? [];
  expect([left, top]).toEqual(['4', '4']);
});

test('its title is the address, and nothing in it runs or needs a policy', () => {
  const svg = qrSvg('https://example.org/?a=1&b=<script>alert(1)</script>');
  expect(svg).toContain(
    '<title>https://example.org/?a=1&amp;b=&lt;script>alert(1)&lt;/script></title>',
  );
  expect(svg).not.toMatch(/<script|style|href|\son\w+=/);
  expect(svg.match(/<path/g)).toHaveLength(1);
});

test('it is small', () => {
  const svg = qrSvg('https://example.org/talks/one-talk-five-rooms/');
  expect(svg.length).toBeLessThan(3000);
});
