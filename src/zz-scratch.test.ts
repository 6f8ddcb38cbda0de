import { test, expect } from 'vitest';
import { readYaml, splitFrontMatter } from '#entries/front-matter.ts';
import { validate } from '#entries/validate.ts';
import { problemLine } from '#entries/problem.ts';
import { schemas } from '#schemas/collections.ts';
test('x', () => {
  const out: string[] = [];
  const say = (c: keyof typeof schemas, y: string) => {
    const read = readYaml(`x.md`, y, 2);
    const ps = read.problems.length ? read.problems : validate('x.md', read, schemas[c]).problems;
    out.push(`--- ${c}\n${y}\n>>>`, ...ps.map(problemLine));
  };
  const ok = 'title: A\ndate: 2026-02-13\n';
  say('posts', '');
  say('posts', 'title:\ndate:\n');
  say('posts', 'title: 12\ndate: yesterday\n');
  say(
    'posts',
    'title: A\ndate: 2026-02-30\npublishDate: 2026/02/13\nlastmod: 13:00\nexpiryDate: 20260213',
  );
  say('posts', ok + 'discription: x\nfoo: y\n');
  say('posts', ok + 'tags: go\ndraft: yes\n');
  say('posts', ok + 'tags: [a, [b], {c: d}, "", null, true]\ncategories: {a: b}\n');
  say('posts', ok + 'tags: [2026, "it: so"]\ndraft: "true"\nseries: "a, b"');
  say('posts', ok + 'cover: /uploads/a.jpg\n');
  say('posts', ok + 'cover:\n  img: a\n  alt: 5\n  caption: [a]\n');
  say('posts', ok + 'cover:\n  image: a\\b.jpg\n');
  say('posts', ok + 'cover:\n  image:\n  alt:\n');
  say('posts', ok + 'cover:\n');
  say(
    'posts',
    ok + 'slug: My Post\naliases: [old, /x/]\ncanonicalUrl: example.org\nlang: English\n',
  );
  say('posts', ok + 'slug: 12\naliases: /old/\ncanonicalUrl: ftp://x.org\nlang: 5\n');
  say('posts', ok + 'authors: [1, [a]]\ntalks: foo\n');
  say('posts', ok + 'authors: ada\n');
  say('posts', '[a, b]');
  say('posts', 'just text');
  say('posts', '5');
  say('posts', ok + '__proto__:\n  a: b\n');
  say('posts', ok + 'constructor: b\ntoString: c\n');
  say('posts', ok + '5: b\n? [a, b]\n: c\nnull: d\n');
  say('posts', ok + 'title: B\n');
  say('posts', ok + '\ttags: [a]\n');
  say('posts', ok + 'cover:\n\timage: a\n');
  say('posts', 'title: Go: a report\ndate: 2026-02-13\n');
  say('posts', 'title: Go #1: x\ndate: 2026-02-13\n');
  say('posts', 'title: "Go\ndate: 2026-02-13\n');
  say('posts', 'title: [Go\ndate: 2026-02-13\n');
  say('posts', 'title: @me\ndate: 2026-02-13\n');
  say('posts', 'title: *a\ndate: 2026-02-13\n');
  say('posts', 'title: `a`\ndate: 2026-02-13\n');
  say('posts', 'title: %a\ndate: 2026-02-13\n');
  say('posts', 'title: a\n  date: 2026-02-13\n');
  say('posts', 'title: a\ntags:\n- a\n  - b\n- c\n');
  say('posts', 'title: a\ntags:\n- a\n b\n');
  say('posts', 'title: "a"b\n');
  say('posts', "title: 'it's'\n");
  say('posts', 'title: a\ndate\n');
  say('posts', 'title: a\ndate:2026-02-13\n');
  say('posts', 'title: a\n...\nfoo: b\n');
  say('posts', '%YAML 9\n---\ntitle: a\n');
  say('posts', 'title: !!binary abc\ndate: !foo 2026-02-13');
  say('posts', 'title: &a x\ndescription: *a\ndate: 2026-02-13\nslug: *b');
  const laughs =
    'a: &a [x,x,x,x,x,x,x,x,x]\n' +
    'bcdefghi'
      .split('')
      .map(
        (k, i) =>
          `${k}: &${k} [${Array(9)
            .fill('*' + 'abcdefgh'[i])
            .join(',')}]\n`,
      )
      .join('');
  say('posts', laughs);
  say('posts', 'a: &a\n  <<: *a\n');
  say(
    'posts',
    ok + 'weight: 3\nauthor: x\ntag: [a]\ncategory: x\nimage: x\nupdated: 2026\nkeywords: [a]',
  );
  process.stdout.write(out.join('\n') + '\n');
});
