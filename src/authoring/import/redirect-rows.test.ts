import { expect, test } from 'vitest';
import { redirectRows } from '#authoring/import/redirect-rows.ts';

test('rows of _redirects', () => {
  const text = `# moved
/old /new
/a/  /b/  301
/c   https://example.org/c 302!   # elsewhere

/d/* /e/:splat
/f   /g   200
/h id=:id /i/:id
/j   /k   301 Country=de
/l
`;
  const { rows } = redirectRows('static/_redirects', text);
  expect(
    rows.map(({ line, from, to, isRule }) => `${line} ${from} ${to}${isRule ? ' rule' : ''}`),
  ).toEqual([
    '2 /old /new',
    '3 /a/ /b/',
    '4 /c https://example.org/c',
    '6 /d/* /e/:splat rule',
    '7 /f /g rule',
    '8 /h /i/:id rule',
    '9 /j /k rule',
  ]);
});

test('rows of netlify.toml and vercel.json', () => {
  const toml = `[[redirects]]\nfrom = "/a"\nto = "/b"\nstatus = 301\n[[redirects]]\nfrom = "/*"\nto = "/index.html"\nstatus = 200\n`;
  const json =
    '{"redirects":[{"source":"/a","destination":"/b","permanent":true},{"source":"/x/:y"}]}';
  const row = { from: '/a', to: '/b', isRule: false };
  expect(redirectRows('netlify.toml', toml).rows).toMatchObject([row, { isRule: true }]);
  expect(redirectRows('vercel.json', json).rows).toMatchObject([row]);
});

test('a file that does not parse is one line', () => {
  expect(redirectRows('netlify.toml', '[[redirects]\nx').notes).toEqual([
    {
      kind: 'unread',
      file: 'netlify.toml',
      line: 1,
      text: expect.stringMatching(/^TOML: /) as string,
    },
  ]);
});
