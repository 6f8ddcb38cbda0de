import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Extension, mediaTypes, textTypes } from '#hosting/media-types.ts';
import { headersIn } from './host-headers.ts';

/**
 * Serves the output of a build on a free port as a static host does: compressed, with the headers that
 * its `_headers` file asks for.
 *
 * @param base the base path, with slashes at both ends
 */
export async function serveAsHost(dist: string, base: string): Promise<Server> {
  const rules = join(dist, '_headers');
  const asked = existsSync(rules) ? readFileSync(rules, 'utf8') : '';
  const packed = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURI(pathname)
      .slice(base.length)
      .replace(/(^|\/)$/, '$1index.html');
    const file = join(dist, path);
    if (!pathname.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) {
      answer.writeHead(404).end();
      return;
    }
    const type = mediaTypes[extname(file).slice(1) as Extension] ?? 'application/octet-stream';
    const headers = { 'content-type': type, ...headersIn(asked, pathname) };
    if (!textTypes.includes(type)) {
      answer.writeHead(200, headers).end(readFileSync(file));
      return;
    }
    const bytes = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, bytes);
    answer
      .writeHead(200, { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' })
      .end(bytes);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return server;
}
