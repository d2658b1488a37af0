// Knows which pages are open (one event stream each) and waits until every one has drawn a revision.

const ACK_TIMEOUT_MS = 5_000;
const KEEP_ALIVE_MS = 15_000;

/** @typedef {{ stream: import('node:http2').Http2ServerResponse, path: string, acked: number }} Page */

export function createPageHub() {
  /** @type {Map<string, Page>} */
  const pages = new Map();
  /** @type {Set<() => void>} */
  const waiting = new Set();
  let revision = 1;

  const recheck = () => {
    for (const check of [...waiting]) check();
  };
  const keepAlive = setInterval(() => {
    for (const page of pages.values()) page.stream.write(': still here\n\n');
  }, KEEP_ALIVE_MS);
  keepAlive.unref();

  return {
    revision: () => revision,
    /** Where each connected page said it is. */
    paths: () => [...pages.values()].map((page) => page.path),

    /** @param {string} id @param {string} path @param {import('node:http2').Http2ServerResponse} stream */
    connect(id, path, stream) {
      stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const page = { stream, path, acked: 0 };
      pages.set(id, page);
      stream.on('close', () => {
        if (pages.get(id) === page) pages.delete(id);
        recheck();
      });
      stream.write(`data: ${JSON.stringify({ revision })}\n\n`);
    },

    /** @param {string} id @param {number} acked @param {string} path */
    acknowledge(id, acked, path) {
      const page = pages.get(id);
      if (!page) return;
      page.acked = Math.max(page.acked, acked);
      page.path = path;
      recheck();
    },

    /** Tells every page that something changed. @param {object} [command] @returns {number} the new revision */
    announce(command = {}) {
      revision += 1;
      for (const page of pages.values()) page.stream.write(`data: ${JSON.stringify({ revision, ...command })}\n\n`);
      return revision;
    },

    /** @param {number} wanted @returns {Promise<void>} */
    drawn(wanted) {
      return new Promise((resolve, reject) => {
        const late = () => [...pages.values()].filter((page) => page.acked < wanted);
        const finish = () => {
          waiting.delete(check);
          clearTimeout(timer);
        };
        const check = () => {
          if (late().length > 0) return;
          finish();
          resolve();
        };
        const timer = setTimeout(() => {
          const names = late().map((page) => `${page.path} (has ${page.acked})`);
          finish();
          reject(
            new Error(
              `${names.length} of ${pages.size} open pages did not draw revision ${wanted} ` +
                `within ${ACK_TIMEOUT_MS / 1000} s: ${names.join(', ')}`,
            ),
          );
        }, ACK_TIMEOUT_MS);
        waiting.add(check);
        check();
      });
    },

    close() {
      clearInterval(keepAlive);
      for (const page of pages.values()) page.stream.end();
      pages.clear();
      recheck();
    },
  };
}
