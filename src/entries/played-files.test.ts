import { expect, test } from 'vitest';
import { captionsLanguage, namedKind, playedType } from '#entries/played-files.ts';

test.each([
  ['demo.en.vtt', 'en'],
  ['./demo.pt-BR.srt', 'pt-BR'],
  ['a talk.zh-hant.vtt', 'zh-Hant'],
  ['demo.vtt', undefined],
  ['demo.part2.vtt', undefined],
  ['demo.en.txt', undefined],
])('captions in %s are in %s', (name, language) => {
  expect(captionsLanguage(name)).toBe(language);
});

test.each([
  ['Video', 'src', 'media'],
  ['Audio', 'captions', 'captions'],
  ['Video', 'poster', 'image'],
  ['Figure', 'dark', 'image'],
  ['video', 'src', undefined],
  ['Figure', 'src', undefined],
  ['toString', 'src', undefined],
])('<%s %s="…"> names a file of the kind %s', (tag, attribute, kind) => {
  expect(namedKind(tag, attribute)).toBe(kind);
});

test.each([
  ['/media/a.mp4', 'video/mp4'],
  ['/media/a.WEBM', 'video/webm'],
  ['/media/a.opus', 'audio/ogg'],
  ['/media/a.en.vtt', 'text/vtt; charset=utf-8'],
  ['/media/a', undefined],
])('%s is %s', (path, type) => {
  expect(playedType(path)).toBe(type);
});
