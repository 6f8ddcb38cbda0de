import { expect, test } from 'vitest';
import { sniffed } from '#images/kind.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

test.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
  ['GIF89a', 'gif'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
  ['\0\0\0\x20ftypavif\0\0\0\0avifmif1', 'avif'],
  ['\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf', 'avif'],
  ['II*\0\x08\0\0\0', 'tiff'],
  [svg, 'svg'],
  [`\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by > hand -->\n${svg}`, 'svg'],
  [`<!DOCTYPE svg [ <!ENTITY ns "http://x"> ]>${svg}`, 'svg'],
  [`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/y.dtd">${svg}`, 'svg'],
])('%j is of kind %s', (start, kind) => {
  expect(sniffed(Buffer.from(start, 'latin1'))).toEqual({ kind });
});

test.each([
  ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'a HEIC photograph'],
  ['\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'a HEIC photograph'],
  ['\0\0\0\x18ftypmp42\0\0\0\0', 'a film'],
  ['\xff\x0a\xfa', 'a JPEG XL image'],
  ['<!doctype html><html><svg>', 'a web page'],
  ['  <html lang="en">', 'a web page'],
  ['%PDF-1.7', 'a PDF'],
  ['version https://git-lfs.github.com/spec/v1\n', 'a pointer of Git LFS'],
  ['BM\x36', 'a BMP image'],
  ['words', 'no image that is known here'],
  ['\0', 'no image that is known here'],
])('%j is %s', (start, other) => {
  expect(sniffed(Buffer.from(start, 'latin1'))).toMatchObject({ other });
});
