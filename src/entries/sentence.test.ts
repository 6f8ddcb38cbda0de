import { expect, test } from 'vitest';
import { outlineOf } from '#entries/outline.ts';
import { parse } from '#entries/syntax.ts';

/** The sentences of the links of a body that have one. */
async function sentences(body: string, file = 'x.md'): Promise<(string | undefined)[]> {
  const parsed = await parse(file, body);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return outlineOf(parsed.tree, body).links.map(({ sentence }) => sentence);
}

test.each([
  ['alone', '[A post](/a/) says so.', 'A post says so.'],
  ['among others', 'First. Then [a post](/a/) says so! Last.', 'Then a post says so!'],
  ['over lines', 'What\n[a post](/a/)\nsays.', 'What a post says.'],
  ['with marks', 'See *the **old** [post `x`](/a/)*, please.', 'See the old post x, please.'],
  ['in an item', '- One\n- See [it](/a/). More.', 'See it.'],
  ['in a quotation', '> He wrote [it](/a/).', 'He wrote it.'],
  ['in a heading', '## After [it](/a/)', 'After it'],
  ['in a table', '| a | b |\n| - | - |\n| c | see [it](/a/) |', 'see it'],
  ['by reference', 'Now [it][r] comes.\n\n[r]: /a/', 'Now it comes.'],
  ['on this site', 'As [it](https://hallwaytrack.example/a/) says.', 'As it says.'],
])('the sentence of a link %s', async (_, body, sentence) => {
  expect(await sentences(body)).toEqual([sentence]);
});

test('a link in a side note has the sentence of the note', async () => {
  const body = 'A word.<Sidenote>As [it](/a/) says.</Sidenote> And [more](/b/).';
  expect(await sentences(body, 'x.mdx')).toEqual(['As it says.', 'And more.']);
});

test.each([
  ['another host', 'See [it](https://example.org/).'],
  ['mail', 'See [me](mailto:a@example.org).'],
  ['this page', 'See [above](#above).'],
])('a link to %s has none', async (_, body) => {
  expect(await sentences(body)).toEqual([undefined]);
});

test('a long sentence is cut at words on both sides of the link', async () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
  const [sentence = ''] = await sentences(`${words(60)} [the link](/a/) ${words(60)}.`);
  expect(sentence).toMatch(/^… word\d+ (?:.*) the link word0 (?:.*) word\d+ …$/);
  expect(sentence.length).toBeLessThanOrEqual(250);
  const [early = ''] = await sentences(`[The link](/a/) ${words(60)}.`);
  expect(early).toMatch(/^The link word0 .* …$/);
  const [late = ''] = await sentences(`${words(60)} [the link](/a/).`);
  expect(late).toMatch(/^… word\d+ .* the link\.$/);
});
