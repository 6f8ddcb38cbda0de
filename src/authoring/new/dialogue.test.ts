import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Stop } from '#authoring/command.ts';
import { completed, terminal } from '#authoring/new/dialogue.ts';
import { fieldOptions } from '#authoring/new/field-options.ts';

/** Answers in turn, and everything that was asked. */
function answers(...given: string[]) {
  const asked: string[] = [];
  const ask = (question: string) => {
    const answer = given[asked.length];
    asked.push(`${question}<${answer}>`);
    if (answer === undefined) throw new Error('asked too often');
    return Promise.resolve(answer);
  };
  return { ask, asked };
}

test('asks for what is missing, and again for what is wrong', async () => {
  const { ask, asked } = answers('', 'yesterday', ' 2027-02-06 ');
  const values = await completed('posts', { title: 'A' }, fieldOptions('posts'), ask);
  expect(values).toEqual({ title: 'A', date: '2027-02-06' });
  expect(asked.join('\n')).toMatchInlineSnapshot(`
    "When it was written, or the day of the talk, such as 2026-02-13.
    date: <>
    date: <yesterday>
    date must be a date that exists, received "yesterday"
    date: < 2027-02-06 >"
  `);
});

test('asks for what an event mostly has, of which an empty answer leaves out', async () => {
  const { ask, asked } = answers('Brussels', ' Europe/Brussels ', '', 'BE', 'x', '');
  const known = { name: 'Conf', start: '2027-02-06', end: '2027-02-07' };
  const values = await completed('events', known, fieldOptions('events'), ask);
  expect(values).toEqual({ ...known, zone: 'Europe/Brussels', country: 'BE' });
  expect(asked.join('\n')).toMatchInlineSnapshot(`
    "The IANA time zone of the place, such as Europe/Brussels. Enter leaves it out.
    zone: <Brussels>
    zone must be an IANA time zone, received "Brussels"
    zone: < Europe/Brussels >
    The city, such as Brussels. Enter leaves it out.
    city: <>
    ISO 3166-1 alpha-2 code of the country, such as BE. Enter leaves it out.
    country: <BE>
    The event's own site, such as https://example.org/. Enter leaves it out.
    url: <x>
    url must be a full web address, received "x"
    url: <>"
  `);
});

test('asks nothing of what is whole', async () => {
  const { ask, asked } = answers();
  await completed('people', { name: 'Ada' }, fieldOptions('people'), ask);
  expect(asked).toEqual([]);
});

test('what no option mends ends it', async () => {
  const { ask } = answers();
  const options = fieldOptions('people');
  await expect(completed('people', { name: 'Ada', rôle: 'x' }, options, ask)).rejects.toThrow(
    /^rôle: is not a known field — did you mean "role"\?$/,
  );
});

test('a terminal shows the question and takes a line', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const { ask, close } = terminal(input, output);
  const answer = ask('The city.\ncity: ');
  input.write('Ghent\n');
  expect(await answer).toBe('Ghent');
  expect(String(output.read())).toContain('The city.\ncity: ');
  close();
});

test('the end of the input ends the command, for every question', async () => {
  const input = new PassThrough();
  const { ask } = terminal(input, new PassThrough());
  const answer = ask('city: ');
  input.end();
  await expect(answer).rejects.toBeInstanceOf(Stop);
  await expect(ask('country: ')).rejects.toThrow(/^\nnothing was written$/);
});
