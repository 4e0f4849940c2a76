/** A proxy that writes down every address anybody in the browser asks for, lets local pages through and nothing else. */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  /** host:port. */
  readonly address: string;
  /** "http://127.0.0.1:40123/sample.html", or "example.org:443" for a connection whose content is closed to a proxy. */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Starts it on a free port of 127.0.0.1. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    passOn(request, response);
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
  if (target === null || !['127.0.0.1', 'localhost'].includes(target.hostname)) {
    response.writeHead(502).end();
    return;
  }
  const upstream = ask(target, { method: request.method, headers: request.headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  upstream.on('error', () => response.writeHead(502).end());
  request.pipe(upstream);
}
