/** Firefox's only way out in tests: a proxy that leads the cabinets' hosts to the replicas and refuses, and counts, the rest. */
import { createServer } from 'node:http';
import { connect } from 'node:net';

/**
 * @typedef {object} CabinetProxy
 * @property {number} port
 * @property {string[]} passed hosts led to the replicas, in order
 * @property {string[]} refused every other host that was asked for
 * @property {() => Promise<void>} close
 */

/** @param {number} cabinetsPort @param {readonly string[]} hosts @returns {Promise<CabinetProxy>} */
export async function startCabinetProxy(cabinetsPort, hosts) {
  /** @type {string[]} */
  const passed = [];
  /** @type {string[]} */
  const refused = [];
  /** @type {Set<import('node:stream').Duplex>} */
  const sockets = new Set();

  // Plain HTTP comes as a request for a whole address: the cabinets never use it.
  const server = createServer((request, response) => {
    refused.push(hostOf(request.headers.host));
    response.writeHead(502).end();
  });
  server.on('connect', (request, client) => {
    const host = hostOf(request.url);
    client.on('error', () => {});
    if (!hosts.includes(host)) {
      refused.push(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    passed.push(host);
    const cabinet = connect(cabinetsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      cabinet.pipe(client).pipe(cabinet);
    });
    cabinet.on('error', () => client.destroy());
    client.on('close', () => cabinet.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port: address.port,
    passed,
    refused,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

const hostOf = (/** @type {string | undefined} */ authority) => (authority ?? 'unknown').replace(/:\d+$/, '');
