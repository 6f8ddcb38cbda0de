/** Servers on this machine that answer as those of the world do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, isIP, type LookupFunction } from 'node:net';
import { onTestFinished } from 'vitest';
import { settings, type Settings } from '#authoring/check/links/ask-all.ts';

type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** What was asked, such as `HEAD /a`, in order. */
  readonly asked: string[];
  /** The most requests that were under way at once. */
  readonly most: () => number;
}

/** A site of these paths that stops when the test ends; any other path is 404. */
export async function site(routes: Readonly<Record<string, Route>>): Promise<Site> {
  const asked: string[] = [];
  let [under, most] = [0, 0];
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    most = Math.max(most, ++under);
    response.on('close', () => (under -= 1));
    const route = routes[url.replace(/\?.*/, '')] ?? status(404);
    route(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, most: () => most };
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Route =>
  (_, response) =>
    response.writeHead(code, headers).end();

/** A redirect to another path or address. */
export const to = (location: string, code = 301): Route => status(code, { location });

/** One answer for HEAD, another for GET. */
export const byMethod =
  (head: Route, get: Route): Route =>
  (request, response) =>
    (request.method === 'HEAD' ? head : get)(request, response);

/** Each time the next of these, and the last from then on. */
export function inTurn(...routes: readonly Route[]): Route {
  let turn = 0;
  return (request, response) => {
    routes[Math.min(turn++, routes.length - 1)]?.(request, response);
  };
}

export const never: Route = () => undefined;
export const brokenOff: Route = (request) => request.socket.destroy();

/** Names of which those in `.invalid` do not exist, and all others are these addresses. */
export const names =
  (...addresses: readonly string[]): LookupFunction =>
  (host, _, callback) => {
    const error = Object.assign(new Error(host), { code: 'ENOTFOUND' });
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    if (host.endsWith('.invalid')) callback(error, '');
    else callback(null, found);
  };

/** The check's own settings, but for waiting and for asking this machine alone. */
export const here: Settings = {
  ...settings,
  resolve: names('127.0.0.1'),
  timeout: 400,
  longestWait: 2000,
  allowPrivate: true,
};
