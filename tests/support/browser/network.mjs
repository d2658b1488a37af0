/** Tells what tried to leave the machine, so that a test can say: nothing but the replica cabinets was ever asked. */
import { createServer } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */

/**
 * Where Chromium sends every host that is not a replica. It answers nobody; it writes down who was asked for.
 * A rule `MAP * ~NOTFOUND` would stop requests just as well, but would not tell of those that no page's network log holds.
 * @typedef {object} Sink
 * @property {string[]} hosts asked for, in order, with repetitions
 * @property {(hostResolverRules: string) => string} catchAll the same rules, with everything else led here
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Sink>} */
export async function startSink() {
  /** @type {string[]} */
  const hosts = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (start) => {
      // A TLS handshake begins with byte 22 and names its host; plain HTTP names it in a header line.
      if (start[0] !== 22) {
        hosts.push(/^host: *([^\s:]+)/im.exec(start.toString('latin1'))?.[1] ?? 'unknown (plain)');
        socket.destroy();
        return;
      }
      socket.pause();
      socket.unshift(start);
      let named = false;
      const secure = new TLSSocket(socket, {
        isServer: true,
        secureContext: createSecureContext(),
        SNICallback: (host, answer) => {
          named = true;
          hosts.push(host);
          answer(new Error('nobody is here'));
        },
      });
      secure.on('error', () => {
        if (!named) hosts.push('unknown (TLS without a name)');
        socket.destroy();
      });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    hosts,
    catchAll: (rules) => {
      const led = rules.replace('MAP * ~NOTFOUND', `MAP * 127.0.0.1:${address.port}`);
      if (led === rules) throw new Error('The resolver rules have no "MAP * ~NOTFOUND" to replace.');
      return led;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * What pages and the worker asked for, by Chromium's own log: names the culprit where the sink only knows the host.
 * @param {BrowserContext} context
 * @param {(host: string) => boolean} isReplica
 */
export function watchRequests(context, isReplica) {
  /** @type {string[]} */
  const strangers = [];
  const note = (/** @type {string} */ address, /** @type {string} */ who) => {
    const { protocol, hostname } = new URL(address);
    if (/^(https?|wss?|ftp):$/.test(protocol) && !isReplica(hostname))
      strangers.push(`${hostname}, asked for by ${who}`);
  };
  context.on('request', (request) => {
    note(request.url(), request.serviceWorker() ? 'a worker' : originOf(request));
  });
  const watchSockets = (/** @type {import('@playwright/test').Page} */ page) =>
    page.on('websocket', (socket) => note(socket.url(), page.url()));
  context.pages().forEach(watchSockets);
  context.on('page', watchSockets);
  return { strangers };
}

/** @param {import('@playwright/test').Request} request a navigation has no frame to name yet */
function originOf(request) {
  try {
    return request.frame().url() || 'a new page';
  } catch {
    return 'a page';
  }
}

/** Hosts in rules such as `MAP host:443 127.0.0.1:1234, MAP * ~NOTFOUND`. */
export const hostsInRules = (/** @type {string} */ rules) =>
  [...rules.matchAll(/MAP ([\w.-]+\.[a-z]+)(?::\d+)? /g)].map(([, host = '']) => host);

/**
 * What the browsers ask for by themselves at their start, whatever is installed in them; `dummy.test` is what puppeteer
 * puts in the place of Firefox's services. Requests of pages and workers to these hosts are still seen by `watchRequests`.
 */
const HOUSEKEEPING = {
  chromium: /(^|\.)(google|googleapis|gvt1)\.com$/,
  firefox: /(^|\.)(mozilla\.(com|org|net)|firefox\.com|dummy\.test)$/,
};

/** @param {'chromium' | 'firefox'} browser @param {string[]} hosts @returns {string[]} those that are not the browser's own business */
export const strangersIn = (browser, hosts) => hosts.filter((host) => !HOUSEKEEPING[browser].test(host));
