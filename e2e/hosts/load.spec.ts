import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { filesIn } from '../files.ts';
import { test } from './host-test.ts';

const [readers, seconds] = [50, 60];
/** Milliseconds between the answer that a reader got and the next wish: one file after another. */
const pause = 100;

/** What wrk, which is told in Lua, asks for and says at its end. */
const script = (paths: readonly string[]) => `
local paths = { ${paths.map((path) => `[==[${path}]==]`).join(', ')} }
local headers = { ["Accept-Encoding"] = "gzip, br" }
function request() return wrk.format("GET", paths[math.random(#paths)], headers) end
function delay() return ${pause} end
function done(summary)
  local errors = summary.errors
  print(string.format('{"requests":%d,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}',
    summary.requests, errors.connect, errors.read, errors.write, errors.status, errors.timeout))
end`;

test(`${readers} readers at once for ${seconds} seconds get every file`, async ({
  publication: { dist, base, folder },
  own,
}) => {
  const paths = filesIn(dist)
    .filter((file) => !/^(?:_headers|_redirects|\.nojekyll|404\.html)$|\.(?:br|gz)$/.test(file))
    .map((file) => encodeURI(base + file.replace(/(^|\/)index\.html$/, '$1')));
  const file = join(folder, '.cache/load.lua');
  writeFileSync(file, script(paths));
  const address = `http://127.0.0.1:${own}`;
  const args = ['-t1', `-c${readers}`, `-d${seconds}s`, '--timeout', '10s', '-s', file, address];
  const output = await new Promise<string>((resolve, reject) => {
    const wrk = spawn('wrk', args);
    let said = '';
    for (const stream of [wrk.stdout, wrk.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    wrk.on('error', reject).on('close', () => resolve(said));
  });
  const { requests, ...errors } = JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? '{}') as {
    requests: number;
  };
  expect(errors, output).toEqual({ connect: 0, read: 0, write: 0, status: 0, timeout: 0 });
  // Each reader got at least one file in two seconds, however busy the machine was.
  expect(requests, output).toBeGreaterThan((readers * seconds) / 2);
});
