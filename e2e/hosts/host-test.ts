import { request } from 'node:http';
import { test as base } from '../site-test.ts';
import type { Site } from '../sites.ts';
import { type Published, published } from './published.ts';
import { type ServerName, startServer } from './servers.ts';

export interface HostOptions {
  server: ServerName;
  of: Site['name'];
  /** Of the first worker; each has a server of its own. */
  port: number;
}

/** What a server answers to one request, without following it or unpacking it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

interface HostFixtures {
  /** The port of this worker's server. */
  own: number;
  publication: Published;
  /** Asks the server by a path, which is sent as it is written. */
  ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** A test that runs against a site on each real server. */
export const test = base.extend<object, HostOptions & HostFixtures>({
  server: ['nginx', { option: true, scope: 'worker' }],
  of: ['root', { option: true, scope: 'worker' }],
  port: [0, { option: true, scope: 'worker' }],
  own: [
    async ({ port }, use, { parallelIndex }) => use(port + 10 * parallelIndex),
    { scope: 'worker' },
  ],
  publication: [
    async ({ server, of, own }, use) => {
      const running = await startServer(server, published[of], own);
      await use(published[of]);
      await running.stop();
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  ask: [
    async ({ own }, use) => use((path, headers = {}) => asked(own, path, headers)),
    { scope: 'worker' },
  ],
  site: [
    async ({ publication, own }, use) => {
      const served = `http://127.0.0.1:${own}${publication.base}`;
      await use({ ...publication, served });
    },
    { scope: 'worker' },
  ],
});

function asked(port: number, path: string, headers: Readonly<Record<string, string>>) {
  return new Promise<Answer>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers, agent: false };
    const sent = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject).on('end', () => {
        const status = answer.statusCode ?? 0;
        const received = answer.headers as Answer['headers'];
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject).end();
  });
}
