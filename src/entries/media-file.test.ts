import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '#entries/fixtures.test-data.ts';
import { mediaFile } from '#entries/media-file.ts';

const post = 'src/content/posts/a/index.md';
const files = {
  'src/media/photo.jpg': '',
  'src/media/2026/room one.png': '',
  'src/media/what?#%.png': '',
  'src/content/posts/a/drawing.svg': '',
  'src/content/posts/a/img/x.png': '',
  'src/content/posts/b/other.png': '',
  'package.json': '{}',
};

test.each([
  ['/uploads/photo.jpg', 'src/media/photo.jpg'],
  ['/uploads/2026/room%20one.png', 'src/media/2026/room one.png'],
  ['/uploads/photo.jpg?v=2', 'src/media/photo.jpg'],
  ['/uploads/what%3F%23%25.png', 'src/media/what?#%.png'],
  ['drawing.svg', 'src/content/posts/a/drawing.svg'],
  ['./drawing.svg', 'src/content/posts/a/drawing.svg'],
  ['img/x.png', 'src/content/posts/a/img/x.png'],
  ['img/../drawing.svg', 'src/content/posts/a/drawing.svg'],
])('%s is the file %s', (address, path) => {
  const root = project(files);
  expect(mediaFile(root, post, address)).toEqual({ kind: 'file', path: join(root, path) });
});

test.each(['https://example.org/a.png', 'http://example.org/a.png', '//example.org/a.png'])(
  '%s is on another host',
  (address) => {
    expect(mediaFile('/nowhere', post, address)).toEqual({ kind: 'remote' });
  },
);

const toUploads = (name: string) => `put the file at src/media/${name} and write /uploads/${name}`;
test.each([
  ['out of the folder of an entry', '../b/other.png', toUploads('other.png')],
  ['out of the project', '../../../../package.json', toUploads('package.json')],
  ['out of src/media', '/uploads/../../package.json', toUploads('package.json')],
  ['out of src/media, encoded', '/uploads/%2e%2e/%2e%2e/package.json', toUploads('package.json')],
  [
    'out of src/media, by an encoded slash',
    '/uploads/..%2F..%2Fpackage.json',
    toUploads('package.json'),
  ],
  ['an absolute path', '/etc/passwd', toUploads('passwd')],
  ['a path of public', '/images/photo.jpg', 'write /uploads/photo.jpg'],
  ['a slip in a name', '/uploads/foto.jpg', 'write /uploads/photo.jpg'],
  ['another case', '/uploads/Photo.JPG', 'write /uploads/photo.jpg'],
  ['a slip in a folder', '/uploads/2026/room-one.png', 'write /uploads/2026/room one.png'],
  ['a slip beside the entry', './drawings.svg', 'write ./drawing.svg'],
  ['a slip in a folder beside the entry', 'img/y.png', 'write ./img/x.png'],
  [
    'nothing like it',
    '/uploads/harbour-at-night.webp',
    'put the file at src/media/harbour-at-night.webp',
  ],
  ['no such folder', 'pictures/a.png', 'put the file at src/content/posts/a/pictures/a.png'],
  ['a folder', 'img', 'put the file at src/content/posts/a/img'],
  ['uploads without a name', '/uploads/', toUploads('NAME')],
  ['a file address', 'file:///etc/passwd', 'put the file at src/content/posts/a/file:/etc/passwd'],
])('is missing: %s', (_, address, hint) => {
  expect(mediaFile(project(files), post, address)).toMatchObject({ kind: 'missing', hint });
});
