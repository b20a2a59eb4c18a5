import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** A request that reached the loopback, whatever host it was meant for. */
export interface Received {
  readonly host: string;
  readonly path: string;
  /** Whether a test has put a page there. */
  readonly served: boolean;
}

export interface Page {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoopbackServer {
  /** Answers for every host name over TLS. */
  readonly port: number;
  /** A CONNECT proxy that leads every host to `port`. */
  readonly proxyPort: number;
  /** Everything that was asked for, in order. */
  readonly received: Received[];
  /** Serves a page under an address ("https://jobs.example/x?y=1"); a function is called at each request. */
  serve(address: string, page: Page | (() => Page)): void;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** One TLS server for all host names, so that tests use the boards' own addresses and nothing leaves the machine. */
export async function startServer(): Promise<LoopbackServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const pages = new Map<string, Page | (() => Page)>();
  const received: Received[] = [];
  const secure = createTlsServer({ key, cert }, (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const page = pages.get(`https://${host}${path}`);
    received.push({ host, path, served: page !== undefined });
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not served');
      return;
    }
    const { body, headers } = typeof page === 'function' ? page() : page;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  const port = await listen(secure as unknown as Server);
  const proxy = createHttpServer((request, response) => {
    received.push({ host: request.headers.host ?? '', path: request.url ?? '', served: false });
    response.writeHead(502).end();
  });
  proxy.on('connect', (_request, client, head) => {
    const through = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.write(head);
      through.pipe(client);
      client.pipe(through);
    });
    const end = () => {
      through.destroy();
      client.destroy();
    };
    through.on('error', end);
    client.on('error', end);
  });
  const proxyPort = await listen(proxy);
  // A server waits for what was led through it before it closes.
  const open = new Set<Socket>();
  for (const server of [secure, proxy])
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    });
  return {
    port,
    proxyPort,
    received,
    serve: (address, page) => pages.set(address, page),
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([
        new Promise((done) => secure.close(done)),
        new Promise((done) => proxy.close(done)),
      ]);
    },
  };
}
