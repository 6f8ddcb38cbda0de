import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, put } from '#entries/fixtures.test-data.ts';
import { problemLine } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

const text = (body = 'Text.', more = '') =>
  `---\ntitle: A\ndate: 2026-02-13\n${more}---\n\n${body}\n`;

async function read(files: Readonly<Record<string, string>>) {
  const inContent = Object.entries(files).map(([path, file]) => [`src/content/${path}`, file]);
  const content = await readContent(project(Object.fromEntries(inContent)));
  return { ...content, said: content.problems.map(problemLine).join('\n') };
}

test('every collection, flat and in folders', async () => {
  const { entries, problems } = await read({
    'posts/a.md': text(),
    'posts/b/index.mdx': text('Text {1 + 1}.'),
    'talks/c.mdx': text(),
    'pages/about.md': '---\ntitle: About\n---\n',
    'events/fosdem.yaml':
      'name: F\nstart: 2026-01-31\nend: 2026-02-01\nzone: UTC\ncity: B\ncountry: BE\nurl: https://fosdem.org/\n',
    'people/ada.yaml': '---\nname: Ada\n',
    'tags.yaml': 'ebpf:\n  label: eBPF\ngo:\n',
    'posts/b/notes.txt': 'no entry',
  });
  expect(problems).toEqual([]);
  const ids = Object.values(entries).flatMap((list) =>
    list.map(({ collection, id, file }) => `${collection} ${id} ${file.slice(12)}`),
  );
  expect(ids).toEqual([
    'posts a posts/a.md',
    'posts b posts/b/index.mdx',
    'talks c talks/c.mdx',
    'events fosdem events/fosdem.yaml',
    'people ada people/ada.yaml',
    'pages about pages/about.md',
    'tags ebpf tags.yaml',
    'tags go tags.yaml',
  ]);
});

test('how many files are read', async () => {
  const files = Array.from({ length: 40 }, (_, index) => [
    `src/content/posts/a${index}.md`,
    text(),
  ]);
  const steps: string[] = [];
  await readContent(project(Object.fromEntries(files)), (done, of) => steps.push(`${done}/${of}`));
  expect(steps).toEqual(['32/40', '40/40']);
});

test('a file in another encoding is known to exist', async () => {
  const root = project({ 'src/content/posts/b.md': text('[a](/posts/a/)') });
  writeFileSync(join(root, 'src/content/posts/a.md'), Buffer.from(text('Zoë'), 'latin1'));
  writeFileSync(join(root, 'src/content/tags.yaml'), Buffer.from('é:\n', 'latin1'));
  const { unread, problems } = await readContent(root);
  expect(unread.map(({ id }) => id)).toEqual(['a']);
  expect(problems.map(problemLine)).toEqual([
    expect.stringMatching(
      /^src\/content\/posts\/a\.md:6:3 {2}error {2}the file is not saved as UTF-8/,
    ),
    expect.stringMatching(
      /^src\/content\/tags\.yaml:1:1 {2}error {2}the file is not saved as UTF-8/,
    ),
  ]);
});

test('nothing at all is no problem', async () => {
  const { entries, problems } = await readContent(project({}));
  expect(problems).toEqual([]);
  expect(Object.values(entries).flat()).toEqual([]);
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const plain = await read({ 'posts/a.md': text('[a](/b/)') });
  const windows = await read({
    'posts/a.md': `\uFEFF${text('[a](/b/)').replaceAll('\n', '\r\n')}`,
  });
  expect(windows.problems).toEqual([]);
  expect(windows.entries.posts[0]?.data).toEqual(plain.entries.posts[0]?.data);
  expect(windows.entries.posts[0]?.outline).toEqual(plain.entries.posts[0]?.outline);
});

test('places of a text count from the first line of its file', async () => {
  const { entries } = await read({ 'posts/a.md': text('[a](/b/)', 'tags: [go]\n') });
  expect(entries.posts[0]?.outline?.links).toMatchObject([{ target: '/b/', line: 7, column: 1 }]);
  expect(entries.posts[0]?.places['tags.0']).toEqual({ line: 4, column: 8 });
});

test('files in wrong places and with wrong names', async () => {
  const { said, entries } = await read({
    'stray.md': text(),
    'blog/a.md': text(),
    'posts/a.markdown': text(),
    'posts/2026/a.md': text(),
    'posts/My Post.md': text(),
    'events/fosdem.yml': 'name: F\n',
    'tags.yml': 'go:\n',
  });
  expect(Object.values(entries).flat()).toEqual([]);
  expect(said).toMatchInlineSnapshot(`
    "src/content/blog/a.md:1:1  error  is in no collection — move it into one of posts, talks, events, people, pages
    src/content/events/fosdem.yml:1:1  error  would not be read — name it src/content/events/NAME.yaml
    src/content/posts/2026/a.md:1:1  error  would not be read — name it src/content/posts/NAME.md or src/content/posts/NAME/index.md
    src/content/posts/My Post.md:1:1  error  the name "My Post" cannot be an address — rename it to My-Post; letters, digits, "-", "_" and "." are fit
    src/content/posts/a.markdown:1:1  error  would not be read — name it src/content/posts/NAME.md or src/content/posts/NAME/index.md
    src/content/stray.md:1:1  error  is in no collection — move it into one of posts, talks, events, people, pages
    src/content/tags.yml:1:1  error  would not be read — write all tags in src/content/tags.yaml"
  `);
});

test('front matter and text are both looked at', async () => {
  const { said, unread } = await read({
    'posts/a.mdx': '---\ntitel: A\n---\n\nText {\n',
    'posts/b.md': '---\ntitle: B\nslug: bee\n---\n\n[a](/c/)\n',
    'posts/c.md': 'Text',
  });
  expect(said).toMatchInlineSnapshot(`
    "src/content/posts/a.mdx:2:1  error  titel: is not a known field — did you mean "title"?
    src/content/posts/a.mdx:1:1  error  date: is missing — add a line "date: 2026-02-13"
    src/content/posts/a.mdx:5:6  error  MDX: unexpected end of file in expression, expected a corresponding closing brace for \`{\` — close what is open, or write "\\{" for the sign itself
    src/content/posts/b.md:1:1  error  date: is missing — add a line "date: 2026-02-13"
    src/content/posts/c.md:1:1  error  the file has no front matter — begin it with the lines "---", "title: …", "date: 2026-02-13", "---""
  `);
  expect(unread.map(({ id, slug }) => [id, slug])).toEqual([
    ['a', undefined],
    ['b', 'bee'],
    ['c', undefined],
  ]);
});

test('mistakes in the tags file stand at their tag', async () => {
  const { said, entries } = await read({
    'tags.yaml': 'go:\n  label: Go\nebpf: eBPF\nc:\n  lable: C\n',
  });
  expect(said).toMatchInlineSnapshot(`
    "src/content/tags.yaml:3:1  error  this must be lines "field: value", received "eBPF" — its fields are label, description, aliases
    src/content/tags.yaml:5:3  error  lable: is not a known field — did you mean "label"?"
  `);
  expect(entries.tags.map(({ id }) => id)).toEqual(['go']);
  expect((await read({ 'tags.yaml': '- go\n' })).said).toMatchInlineSnapshot(
    `"src/content/tags.yaml:1:1  error  the file must map tags to their facts — write "ebpf:" and below it "  label: eBPF""`,
  );
  expect((await read({ 'tags.yaml': '' })).said).toBe('');
});

test('the digest is of the text and of every image it names', async () => {
  const post = 'src/content/posts/a/index.md';
  const body = text(
    '![a](beside.png)\n\n![b](/uploads/b.png)',
    'cover: {image: /uploads/cover.png}\n',
  );
  const files: Record<string, string> = {
    [post]: body,
    'src/content/posts/a/beside.png': '1',
    'src/media/b.png': '1',
    'src/media/cover.png': '1',
    'src/media/other.png': '1',
  };
  const root = project(files);
  const digest = async () => (await readContent(root)).entries.posts[0]?.digest;
  const first = await digest();
  expect(first).toMatch(/^[\w-]{43}$/);
  put(root, { 'src/media/other.png': '2' });
  expect(await digest()).toBe(first);
  for (const path of [
    post,
    'src/content/posts/a/beside.png',
    'src/media/b.png',
    'src/media/cover.png',
  ]) {
    put(root, { [path]: `${files[path]} ` });
    expect(await digest(), path).not.toBe(first);
    put(root, { [path]: files[path] ?? '' });
    expect(await digest(), path).toBe(first);
  }
});

test('an image address that names a folder is no reason to fail', async () => {
  const root = project({ 'src/content/posts/a.md': text('![a](/uploads/2026)') });
  mkdirSync(join(root, 'src/media/2026'), { recursive: true });
  expect((await readContent(root)).entries.posts).toHaveLength(1);
});

test('references are found wherever they stand', async () => {
  const deliveries =
    'speakers: [ada, {person: grace}]\nposts: [p]\ndeliveries: [{event: f, date: 2026-02-01, speakers: [linus]}]\n';
  const { entries } = await read({ 'talks/a.md': text('', deliveries) });
  expect(
    entries.talks[0]?.references.map(
      ({ path, collection, id }) => `${path.join('.')} ${collection}/${id}`,
    ),
  ).toEqual([
    'speakers.0 people/ada',
    'speakers.1.person people/grace',
    'posts.0 posts/p',
    'deliveries.0.event events/f',
    'deliveries.0.speakers.0 people/linus',
  ]);
});
