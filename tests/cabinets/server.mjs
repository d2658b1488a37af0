// Serves the replica cabinets over HTTPS at their true host names, on a free port of 127.0.0.1.
import { createSecureServer } from 'node:http2';
import { createEditorPages } from './editors/pages.mjs';
import { createCertificate } from './kit/certificate.mjs';
import { answer } from './kit/respond.mjs';

/** A replica is a folder and one line here. Hosts without a replica yet answer 404. */
const REPLICAS = /** @type {const} */ ({
  'seller.wildberries.ru': { name: 'wildberries', load: () => import('./wildberries/replica.mjs') },
  'my.prom.ua': { name: 'prom', load: () => import('./prom/replica.mjs') },
  'seller.rozetka.com.ua': { name: 'rozetka', load: () => import('./rozetka/replica.mjs') },
});

/** Where every kind of field has a page, beside the replica. */
const EDITORS_HOST = 'my.prom.ua';

/**
 * What `startCabinets` returns of them: each one's driver under its name.
 * @typedef {NonNullable<typeof REPLICAS[keyof typeof REPLICAS]>} Entry
 * @typedef {Awaited<ReturnType<Awaited<ReturnType<Entry['load']>>['create']>>} Replica
 * @typedef {{ [E in Entry as E['name']]: Awaited<ReturnType<Awaited<ReturnType<E['load']>>['create']>>['driver'] }} Drivers
 */

/** @typedef {{ host: string, method: string, path: string }} LoggedRequest */

/** @param {{ port?: number }} [options] */
export async function startCabinets({ port = 0 } = {}) {
  const hosts = Object.keys(REPLICAS);
  const [certificate, ...started] = await Promise.all([
    createCertificate(hosts),
    ...Object.entries(REPLICAS).map(async ([host, entry]) => {
      const replica = entry && (await (await entry.load()).create());
      return { host, name: entry?.name, replica };
    }),
  ]);
  /** @type {Map<string, Replica | null>} */
  const replicas = new Map(started.map(({ host, replica }) => [host, replica]));
  const drivers = /** @type {Drivers} */ (
    Object.fromEntries(started.flatMap(({ name, replica }) => (name && replica ? [[name, replica.driver]] : [])))
  );

  const editors = createEditorPages();

  /** @type {LoggedRequest[]} */
  const requests = [];
  /** @type {Set<import('node:tls').TLSSocket>} */
  const sockets = new Set();

  // HTTP/2, because an HTTP/1.1 browser gives a host six connections in all, and every open tab holds one for its
  // event stream: the seventh tab would hang.
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, async (request, response) => {
    const host = String(request.headers[':authority'] ?? request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url;
    requests.push({ host, method: request.method, path });
    try {
      const replica = replicas.get(host);
      if (!replica) return answer(response, 404, 'text/plain', `No replica of ${host} here`);
      const url = new URL(path, `https://${host}`);
      if (host === EDITORS_HOST && (await editors.handle(request, response, url))) return;
      await replica.handle(request, response, url);
    } catch (error) {
      if (!response.headersSent) answer(response, 500, 'text/plain', error instanceof Error ? error.message : 'Error');
      else response.end();
    }
  });
  server.on('secureConnection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('sessionError', () => {});
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const bound = address && typeof address === 'object' ? address.port : port;

  return {
    port: bound,
    hosts,
    requests,
    ...drivers,
    editors: editors.driver,
    /** For Chromium's --host-resolver-rules: the cabinets resolve to this server and nothing else resolves at all. */
    hostResolverRules: [
      ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${bound}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ].join(', '),
    async close() {
      for (const replica of replicas.values()) replica?.close();
      const closed = new Promise((resolve) => server.close(() => resolve(undefined)));
      // An HTTP/2 server has no closeAllConnections(): a session lives as long as its socket.
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startCabinets>>} Cabinets */
