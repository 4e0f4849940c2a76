/** Serves tests/fixtures/pages, and pages made up by a test, on 127.0.0.1. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page that a test makes up: its body, and headers such as a Content-Security-Policy. */
export type MadePage = { readonly body: string; readonly headers?: Headers };

type Headers = Readonly<Record<string, string>>;

export type PageServer = {
  /** Address of a page: "sample.html" → "http://127.0.0.1:40123/sample.html". */
  readonly url: (path: string) => string;
  /** The same page at another host name, for frames of another origin. */
  readonly foreignUrl: (path: string) => string;
  /** Serves a made page at that path from now on. */
  readonly add: (path: string, page: MadePage) => void;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
};

const PAGES = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Starts the server on a free port; `folder` stands in for the fixture pages, `headers` go with each of its files. */
export async function startServer(folder = PAGES, headers: Headers = {}): Promise<PageServer> {
  // Browsers ask for an icon of their own accord; a 404 would be noise in the page's console.
  const made = new Map<string, MadePage>([['favicon.ico', { body: '' }]]);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    void answer(response, made.get(path.slice(1)) ?? join(folder, normalize(path)), headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}/${path}`,
    foreignUrl: (path) => `http://localhost:${port}/${path}`,
    add: (path, page) => void made.set(path, page),
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(response: ServerResponse, page: MadePage | string, headers: Headers): Promise<void> {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (typeof page !== 'string') {
    response.writeHead(200, { ...html, ...page.headers }).end(page.body);
    return;
  }
  try {
    const content = await readFile(page);
    response
      .writeHead(200, { 'content-type': TYPES[extname(page)] ?? 'application/octet-stream', ...headers })
      .end(content);
  } catch {
    response.writeHead(404, html).end('<!doctype html><title>Not here</title>');
  }
}
