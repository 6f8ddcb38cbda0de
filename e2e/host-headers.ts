/** What hosts send, in front of a server that knows nothing of it. */
import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import { fits } from '#hosting/headers.ts';

/** What a `_headers` file says of a path: of two rules that fit, the later counts. */
export function headersIn(file: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fitting = false;
  for (const line of file.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) fitting = fits(line, path);
    else if (fitting && name && value) headers[name.toLowerCase()] = value;
  }
  return headers;
}

/**
 * Answers as another server does, with the headers and the error page that hosts would send.
 *
 * @param behind the other server's port on this machine
 * @param dist the build that it serves
 */
export function serveWithHeaders(port: number, behind: number, dist: string): Server {
  const [text, missing] = ['_headers', '404.html'].map((name) =>
    readFileSync(join(dist, name), 'utf8'),
  ) as [string, string];
  return createServer((incoming, outgoing) => {
    const { url = '/', method = 'GET', headers } = incoming;
    const passed = request({ host: 'localhost', port: behind, path: url, method, headers });
    passed.on('response', (answer) => {
      const own = headersIn(text, new URL(url, 'http://localhost').pathname);
      if (answer.statusCode === 404) {
        answer.resume();
        outgoing
          .writeHead(404, { ...own, 'content-type': 'text/html; charset=utf-8' })
          .end(missing);
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...own });
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(passed);
  }).listen(port, 'localhost');
}
