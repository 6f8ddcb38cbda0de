import { expect, test } from 'playwright/test';
import { command } from './command.ts';
import { projectFolder } from '../project.ts';

test('a page of every kind keeps to its budget', async () => {
  const { status, output, errors } = await command(projectFolder, 'budget');
  expect(errors).toBe('');
  expect(status).toBe(0);
  expect(output).toMatch(/^\| post +\|/m);
});
