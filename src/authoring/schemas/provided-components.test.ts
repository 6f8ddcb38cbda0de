import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  providedComponents,
  providedComponentsFile,
} from '#authoring/schemas/provided-components.ts';
import { componentNames } from '#entries/components.ts';

test('the declaration in git is that of the components: npm run schemas writes it', async () => {
  const text = await providedComponents(process.cwd());
  expect(readFileSync(providedComponentsFile, 'utf8')).toBe(text);
  for (const name of componentNames(process.cwd()))
    expect(text).toMatch(new RegExp(`^ {4}${name}\\(`, 'm'));
});

test('it says what an author may write, and not what rendering adds', async () => {
  const text = await providedComponents(process.cwd());
  expect(text).toContain('kind?: AlertKind;');
  expect(text).not.toContain('Set by rendering');
});
