import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported, isThere, page, section } from '#authoring/import/import.test-data.ts';
import { put } from '#entries/fixtures.test-data.ts';

const dated = (more = '', body?: string) =>
  page(`title: A\ndate: 2030-01-02${more && `\n${more}`}`, body);
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

test('pages of sections go where their section, their type or their day says', async () => {
  const { files, report, isWhole } = await imported({
    'content/about.md': page('title: About'),
    'content/posts/a.md': dated(),
    'content/blog/b.md': dated(),
    'content/talks/c.md': dated(),
    'content/misc/d.md': dated('type: talk'),
    'content/docs/e.md': page('title: E'),
    'content/posts/undated.md': page('title: F'),
    'content/events/g.md': dated('event: Fair'),
    'content/events/h.md': dated(),
    'content/diary/_index.md': page('title: Diary', 'About the diary.'),
    'content/posts/_index.md': page('title: Posts', ''),
  });
  expect(isWhole).toBe(true);
  expect(Object.keys(files)).toEqual([
    'src/content/events/fair.yaml',
    'src/content/pages/about.md',
    'src/content/pages/diary.md',
    'src/content/pages/e.md',
    'src/content/pages/undated.md',
    'src/content/posts/a.md',
    'src/content/posts/b.md',
    'src/content/posts/h.md',
    'src/content/talks/c.md',
    'src/content/talks/d.md',
    'src/content/talks/g.md',
  ]);
  expect(section(report, 'dates to confirm')).toEqual([
    'content/posts/undated.md  has no date, so it is a page: for a post, add "date:" to it and import again',
  ]);
});

test('an author says what a section is', async () => {
  const { files } = await imported(
    { 'content/notes/a.md': dated(), 'content/b.md': dated() },
    { sections: { notes: 'pages', '/': 'posts' } },
  );
  expect(Object.keys(files)).toEqual(['src/content/pages/a.md', 'src/content/posts/b.md']);
});

test('old addresses lead to the new ones', async () => {
  const { files, report, isWhole } = await imported({
    'hugo.toml': '[permalinks]\nposts = "/:year/:month/:slug/"\n',
    'content/posts/a.md': dated('aliases: [/first, beside]\nslug: the-a'),
    'content/posts/b.md': dated(
      'url: /b.html\naliases: [/first]',
      '[a](/2030/01/the-a/#x) [a](../the-a)\n\n[b](b.html)',
    ),
    'static/_redirects':
      '/old /2030/01/the-a/\n/older /old\n/feed /index.xml\n/x/* /y/:splat\n/p /q\n/q /p\n',
  });
  expect(isWhole).toBe(false);
  expect(files['src/content/posts/a.md']).toContain(
    'slug: the-a\naliases: [/2030/01/the-a/, /first, /2030/01/beside, /old, /older]\n',
  );
  expect(files['src/content/posts/b.md']).toContain('aliases: [/b.html]\n');
  expect(section(report, 'old addresses that lead elsewhere or nowhere')).toEqual([
    'content/posts/b.md  /first is already an address of content/posts/a.md',
    'static/_redirects:4  /x/* → /y/:splat is a rule: your host needs it, the site has no word for it',
    'static/_redirects:5  /p → /q leads back to itself',
    'static/_redirects:6  /q → /p leads back to itself',
  ]);
  expect(section(report, 'what to type in src/site.config.ts')).toEqual([
    'redirects: {',
    "'/feed': '/index.xml',",
    '},',
  ]);
});

test('links are made right where they have to be, and told of where they lead nowhere', async () => {
  const { files, report } = await imported({
    'hugo.toml': 'baseURL = "https://old.example/sub/"\n[permalinks]\nblog = "/:year/:slug/"\n',
    'content/blog/a.md': dated('slug: a'),
    'content/blog/deep/b.md': dated(
      'slug: b\ntags: [C++]',
      [
        '[1](/2030/a/) [2](/sub/2030/a/?x#y) [3](../a) [4](../../blog/a.md) [5](../a.md)',
        '[6](https://old.example/sub/2030/a/) [7](http://www.old.example/sub/nowhere/)',
        '[8](/blog/) [9](/tags/c++/) [10](#here) [11](mailto:a@b.example) [12](/index.xml)',
        '<a href="/2030/a/">13</a> ![14](/img/a.svg) [15][r] <https://old.example/sub/2030/a/>',
        '',
        '[r]: </2030/a/> "T"',
      ].join('\n'),
    ),
  });
  expect(files['src/content/posts/b.md']?.split('\n').slice(-7)).toEqual([
    '[1](/posts/a/) [2](/posts/a/?x#y) [3](/posts/a/) [4](/posts/a/) [5](/posts/a/)',
    '[6](/posts/a/) [7](http://www.old.example/sub/nowhere/)',
    '[8](/posts/) [9](/tags/c-plus-plus/) [10](#here) [11](mailto:a@b.example) [12](/index.xml)',
    '<a href="/posts/a/">13</a> ![14](/img/a.svg) [15][r] [https://old.example/sub/2030/a/](/posts/a/)',
    '',
    '[r]: </posts/a/> "T"',
    '',
  ]);
  expect(section(report, 'links that lead nowhere in the source')).toEqual([
    'content/blog/deep/b.md:9  the link http://www.old.example/sub/nowhere/ leads nowhere in the source',
  ]);
  expect(section(report, 'images that are not in the source')).toEqual([
    'content/blog/deep/b.md:11  the image /img/a.svg is not in the source',
  ]);
});

test('files end up where the site shows or serves them', async () => {
  const { files, report } = await imported({
    'content/posts/a/index.md': dated('cover: images/c.svg', '![i](images/i.svg) [p](p.pdf)'),
    'content/posts/a/images/i.svg': picture,
    'content/posts/a/images/c.svg': picture,
    'content/posts/a/unused.svg': picture,
    'content/posts/a/p.pdf': 'pdf',
    'content/posts/b.md': dated(
      'featured_image: img/s.svg',
      '![s](/img/s.svg) ![u](/uploads/u.svg) ![a](/posts/a/images/i.svg) ![x](icons/x.svg) [s](/img/s.svg)',
    ),
    'static/img/s.svg': picture,
    'static/img/other.svg': picture,
    'static/uploads/u.svg': picture,
    'static/uploads/lonely.svg': picture,
    'static/files/talk.mp4': 'mp4',
    'static/robots.txt': 'x',
    'assets/icons/x.svg': picture,
    'assets/main.scss': 'scss',
  });
  expect(Object.keys(files).filter((name) => !name.endsWith('.md'))).toEqual([
    'public/files/talk.mp4',
    'public/img/other.svg',
    'public/img/s.svg',
    'public/posts/a/p.pdf',
    'src/content/posts/a/images/c.svg',
    'src/content/posts/a/images/i.svg',
    'src/content/posts/a/unused.svg',
    'src/media/icons/x.svg',
    'src/media/img/s.svg',
    'src/media/lonely.svg',
    'src/media/posts/a/images/i.svg',
    'src/media/u.svg',
  ]);
  expect(files['src/content/posts/a/index.md']).toContain('cover:\n  image: images/c.svg\n');
  expect(files['src/content/posts/a/index.md']).toContain('![i](images/i.svg) [p](p.pdf)');
  expect(files['src/content/posts/b.md']).toContain('cover:\n  image: /uploads/img/s.svg\n');
  expect(files['src/content/posts/b.md']).toContain(
    '![s](/uploads/img/s.svg) ![u](/uploads/u.svg) ![a](/uploads/posts/a/images/i.svg) ![x](/uploads/icons/x.svg) [s](/img/s.svg)',
  );
  expect(section(report, 'files that are not moved')).toEqual([
    'assets/main.scss',
    'static/robots.txt',
  ]);
});

test('slides of a talk that are a PDF stand beside it', async () => {
  const { files, report } = await imported({
    'content/talks/a.md': dated('', 'Text.\n\n**Slides**\n\n- [Slides](/files/a.pdf)\n'),
    'static/files/a.pdf': 'not a pdf',
  });
  expect(Object.keys(files)).toEqual(['src/content/talks/a/a.pdf', 'src/content/talks/a/index.md']);
  expect(files['src/content/talks/a/index.md']).toContain('slides:\n  - file: ./a.pdf\n');
  expect(section(report, 'what to type in src/site.config.ts')).toContain(
    "'/files/a.pdf': '/talks/a/a.pdf',",
  );
});

test('front matter keeps what the site knows, and the rest on request', async () => {
  const source = {
    'content/posts/a.md': page(
      'Title: A\npublishDate: "2030-01-02"\ndate: 01/02/2030\ndraft: yes\nShowToc: true\nmood: calm\nempty:\ncanonicalURL: not an address\nweight: 0',
    ),
  };
  const { files, report, run } = await imported(source);
  expect(files['src/content/posts/a.md']).toBe(
    '---\ntitle: A\npublishDate: "2030-01-02"\ndraft: true\n---\n\nText.\n'.replaceAll('"', ''),
  );
  expect(section(report, 'left out of front matter')).toEqual([
    'switches of Hugo and of themes: ShowToc 1, weight 1',
    'fields the site does not know: date 1, mood 1',
    'add --keep-unknown to keep them under "legacy"',
  ]);
  expect(section(report, 'dates to confirm')).toEqual([
    'content/posts/a.md  date: 01/02/2030 is no date with one meaning',
  ]);
  expect(section(report, 'values that have no place')).toEqual([
    'content/posts/a.md  canonicalUrl: "not an address" is left out: it must be a full web address',
  ]);
  const kept = await run({ keepsUnknown: true });
  expect(kept.files['src/content/posts/a.md']).toContain(
    'legacy:\n  date: 01/02/2030\n  ShowToc: true\n  mood: calm\n  weight: 0\n',
  );
});

test('what was hidden by a day of its end stays hidden', async () => {
  const dates = 'title: A\ndate: 2024-05-01\nexpiryDate: ';
  const { files, report } = await imported({
    'content/posts/never.md': page(`${dates}2024-05-01`),
    'content/posts/once.md': page(`${dates}2024-06-01`),
  });
  expect(files['src/content/posts/never.md']).toBe(
    '---\ntitle: A\ndate: 2024-05-01\ndraft: true\n---\n\nText.\n',
  );
  expect(files['src/content/posts/once.md']).toContain('\nexpiryDate: 2024-06-01\n');
  expect(section(report, 'dates to confirm')).toEqual([
    'content/posts/never.md  expiryDate: 2024-05-01 is not later than its first day, so that it never showed: it is a draft now',
  ]);
});

test('what comes down to pages from their section counts as theirs', async () => {
  const { files } = await imported({
    'hugo.yaml': 'cascade:\n  - target: { path: "/posts/secret*" }\n    draft: true\n',
    'content/posts/_index.md': page('title: P\ncascade:\n  tags: [all]\n  draft: false', ''),
    'content/posts/secret-a.md': dated(),
    'content/posts/b.md': dated('tags: [own]'),
    'content/other/secret.md': dated(),
  });
  expect(files['src/content/posts/b.md']).toContain('tags: [own]');
  expect(files['src/content/posts/secret-a.md']).toContain('tags: [all]');
  expect(files['src/content/posts/secret.md']).not.toContain('draft');
});

test('pages of other languages say so, and share nothing with the first', async () => {
  const { files } = await imported({
    'hugo.toml': 'defaultContentLanguage = "en"\n[languages.en]\n[languages.fr]\n',
    'content/posts/a/index.md': dated('', '![i](i.svg)'),
    'content/posts/a/index.fr.md': dated('', '![i](i.svg) [en](/posts/a/)'),
    'content/posts/a/i.svg': picture,
    'content/posts/b.fr.md': dated('', '[a]({{< ref "a" >}}) [en]({{< ref "a" "en" >}})'),
  });
  expect(files['src/content/posts/a-fr/index.md']).toContain('aliases: [/fr/posts/a/]\nlang: fr\n');
  expect(files['src/content/posts/a-fr/index.md']).toContain(
    '![i](/uploads/posts/a/i.svg) [en](/posts/a/)',
  );
  expect(files['src/content/posts/b.md']).toContain('[a](/posts/a-fr/) [en](/posts/a/)');
});

test('terms that would share an address are one, and those without one are none', async () => {
  const { files, report, isWhole } = await imported({
    'content/posts/a.md': dated('tags: [Node.js, eBPF, "🔦"]'),
    'content/posts/b.md': dated('tags: [node-js, ebpf]'),
    'content/posts/c.md': dated('tags: [node-js]'),
    'content/tags/ebpf/_index.md': page('title: eBPF\ndescription: Programs in the kernel.', ''),
  });
  expect(isWhole).toBe(true);
  expect(files['src/content/posts/a.md']).toContain('tags: [node-js, eBPF]');
  expect(files['src/content/tags.yaml']).toBe(
    'ebpf:\n  label: eBPF\n  description: Programs in the kernel.\n',
  );
  expect(section(report, 'tags, categories and series')).toEqual([
    'tags: 5 spellings in, 2 pages out, 2 merged',
    'one page: node-js = Node.js',
    'one page: eBPF = ebpf',
    '"Node.js" is written "node-js": both would take one address',
    '"🔦" is left out: it has no letter or digit to make an address of',
  ]);
});

test('the same import again writes nothing, and an author keeps what they wrote', async () => {
  const { run, root, folder, files } = await imported({
    'content/posts/a.md': dated(),
    'content/posts/b.md': dated(),
    'content/posts/c/index.md': dated('', '![i](i.svg)'),
    'content/posts/c/i.svg': picture,
  });
  const again = await run();
  expect(again.report).toMatch(/\nwrote 0 new files, 4 unchanged$/);
  expect(again.files).toEqual(files);

  const own = `${readFileSync(join(root, 'src/content/posts/a.md'), 'utf8')}More.\n`;
  writeFileSync(join(root, 'src/content/posts/a.md'), own);
  put(folder, {
    'content/posts/a.md': dated('', 'Other.'),
    'content/posts/b.md': dated('', 'Other {{< sidenote >}}text{{< /sidenote >}}.'),
  });
  const third = await run();
  expect(third.files['src/content/posts/a.md']).toBe(own);
  expect(third.files['src/content/posts/b.md']).toBeUndefined();
  expect(third.files['src/content/posts/b.mdx']).toContain('Other <Sidenote>text</Sidenote>.');
  expect(section(third.report, 'files that are there already and stay as they are')).toEqual([
    'src/content/posts/a.md: it differs from content/posts/a.md; remove it to import it anew',
  ]);
});

test("an entry of the project's own with the same name stays, and nothing is put beside it", async () => {
  const { files, report } = await imported(
    { 'content/posts/a/index.md': dated(), 'content/posts/a/i.svg': picture },
    { into: { 'src/content/posts/a.md': dated('', 'Own.') } },
  );
  expect(Object.keys(files)).toEqual(['src/content/posts/a.md']);
  expect(section(report, 'files that are there already and stay as they are')).toEqual([
    'src/content/posts/a/index.md: src/content/posts/a.md has its name; remove it to import it anew',
  ]);
});

test('a dry run says the same and writes nothing', async () => {
  const source = { 'content/posts/a.md': dated('', '[x](/x/)') };
  const dry = await imported(source, { isDry: true });
  expect(dry.files).toEqual({});
  const { report } = await dry.run({ isDry: false });
  expect(dry.report).toMatch(/\nwould write 1 new file; nothing was written$/);
  expect(report.split('\n').slice(0, -1)).toEqual(dry.report.split('\n').slice(0, -1));
});

test('links of the file system lead nowhere out of the two folders', async () => {
  const outside = await imported({ 'content/posts/a.md': dated() });
  const { run, root, folder } = await imported({
    'content/posts/b.md': dated(),
    'static/c.svg': picture,
  });
  symlinkSync(join(outside.folder, 'content/posts/a.md'), join(folder, 'content/posts/out.md'));
  symlinkSync(outside.folder, join(folder, 'static/out'));
  symlinkSync('c.svg', join(folder, 'static/in.svg'));
  put(folder, { 'static/away/d.txt': 'd' });
  symlinkSync(outside.root, join(root, 'public/away'));
  const { files, report } = await run();
  expect(Object.keys(files).filter((name) => !name.startsWith('public/away/'))).toEqual([
    'public/c.svg',
    'public/in.svg',
    'src/content/posts/b.md',
  ]);
  expect(isThere(outside.root, 'd.txt')).toBe(false);
  expect(section(report, 'not moved')).toEqual([
    'is a link that leads out of the source — 2 times: content/posts/out.md static/out',
  ]);
  expect(report).toContain('public/away/d.txt: a link leads there out of the project');
});

test('what Hugo did not publish is not moved, and is told of', async () => {
  const { files, report } = await imported({
    'content/posts/a.md': dated('headless: true'),
    'content/posts/b.md': dated('_build: { render: never }'),
    'content/posts/c.md': dated('build: { list: never }'),
    'content/posts/d/index.md': dated(),
    'content/posts/d/part.md': 'A part.',
    'content/posts/e.adoc': '= E',
  });
  expect(Object.keys(files)).toEqual(['src/content/posts/c.md', 'src/content/posts/d/index.md']);
  expect(section(report, 'not moved')).toEqual([
    'content/posts/a.md  is not moved: "headless" keeps it from being a page',
    'content/posts/b.md  is not moved: "build: render: never" keeps it from being a page',
    'content/posts/d/part.md  is a part of the page in its folder, not a page',
    'content/posts/e.adoc  is not Markdown: rewrite it as Markdown to move it',
  ]);
  expect(section(report, 'texts to look at')).toEqual([
    'content/posts/c.md  was kept out of lists, and would be in them now',
  ]);
});

test('files that cannot be read are a line each, and the others go on', async () => {
  const { files, report, isWhole } = await imported({
    'content/posts/a.md': dated(),
    'content/posts/yaml.md': '---\ntitle: a: b\n---\n',
    'content/posts/toml.md': '+++\ntitle = \n+++\n',
    'content/posts/json.md': '{ "title": }\n',
    'content/posts/open.md': '---\ntitle: a\n',
    'content/posts/nulls.md': 'a\0b',
    'content/posts/bomb.md': `---\na: &a [x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]\n---\n`,
    'config/_default/params.yaml': 'a: b: c',
  });
  expect(isWhole).toBe(false);
  expect(Object.keys(files)).toEqual(['src/content/posts/a.md']);
  expect(section(report, 'could not be read or written').join('\n')).toMatchInlineSnapshot(`
    "YAML: a value holds what looks like another field — put text that holds ": " in quotes, as in title: "Go: a report", and begin each field at the start of its line — 2 times: config/_default/params.yaml:1 content/posts/yaml.md:2
    content/posts/bomb.md:2  YAML: "*" repeats a value within itself, or too often
    content/posts/json.md:1  JSON: Unexpected token '}', "{ "title": }" is not valid JSON
    content/posts/nulls.md  holds null characters: it is no text
    content/posts/open.md:1  the front matter does not end — add a line "---" after it
    content/posts/toml.md:2  TOML: invalid value"
  `);
});

test('a list that Hugo made of pages is told of by that', async () => {
  const { report } = await imported({
    'content/about.md': page('title: About', '[all](/manual/) [none](/nothing/)'),
    'content/manual/a.md': page('title: A'),
  });
  expect(section(report, 'links that lead nowhere in the source')).toEqual([
    'content/about.md:5  the link /manual/ led to a list that Hugo made, and pages have none here: write a page with that address, or link elsewhere',
    'content/about.md:5  the link /nothing/ leads nowhere in the source',
  ]);
});
