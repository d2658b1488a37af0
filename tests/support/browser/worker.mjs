/** Watches and stops the extension's service worker through the DevTools protocol, as the browser itself would stop it. */

/**
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ versionId: string, scriptURL: string, runningStatus: string }} Version
 *
 * @typedef {object} Watch
 * @property {import('@playwright/test').CDPSession} session
 * @property {Map<string, string>} running status by version id, of extension workers only
 * @property {string[]} errors what the worker threw and nobody caught
 * @property {Set<() => void>} listeners called at every change of status
 */

/** @type {WeakMap<Page, Promise<Watch>>} one session a page: it survives navigation, and Playwright tells nothing of stops */
const watches = new WeakMap();

/** @param {Page} page any page of the browser, a cabinet's included @returns {Promise<Watch>} */
export function watchWorker(page) {
  const known = watches.get(page);
  if (known) return known;
  const watch = startWatch(page);
  watches.set(page, watch);
  return watch;
}

/** @param {Page} page @returns {Promise<Watch>} */
async function startWatch(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Watch} */
  const watch = { session, running: new Map(), errors: [], listeners: new Set() };
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of /** @type {Version[]} */ (versions)) {
      if (scriptURL.startsWith('chrome-extension://')) watch.running.set(versionId, runningStatus);
    }
    for (const listener of watch.listeners) listener();
  });
  session.on('ServiceWorker.workerErrorReported', ({ errorMessage }) => {
    watch.errors.push(`${errorMessage.errorMessage} (line ${errorMessage.lineNumber})`);
  });
  await session.send('ServiceWorker.enable');
  // The states as they are come as an event after the reply, never before it.
  await until(watch, () => watch.running.size > 0, 'known');
  return watch;
}

/**
 * Stops the worker and waits until the browser says so; a worker that is stopped already stays so.
 * @param {BrowserContext | Page} where
 */
export async function stopWorker(where) {
  const page = 'pages' in where ? (where.pages()[0] ?? (await where.newPage())) : where;
  const watch = await watchWorker(page);
  const stopped = () => [...watch.running.values()].every((status) => status === 'stopped');
  if (stopped()) return;
  await watch.session.send('ServiceWorker.stopAllWorkers');
  await until(watch, stopped, 'stopped');
}

/** @param {Page} page @returns {Promise<boolean>} whether the worker is running now */
export async function workerRuns(page) {
  const watch = await watchWorker(page);
  return [...watch.running.values()].includes('running');
}

/** @param {Watch} watch @param {() => boolean} condition @param {string} what */
function until(watch, condition, what, timeout = 10_000) {
  if (condition()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const finish = (/** @type {() => void} */ settle) => {
      clearTimeout(timer);
      watch.listeners.delete(check);
      settle();
    };
    const check = () => {
      if (condition()) finish(() => resolve(undefined));
    };
    const timer = setTimeout(() => {
      const states = [...watch.running.values()].join(', ') || 'none';
      finish(() => reject(new Error(`The worker was not ${what} within ${timeout} ms; states: ${states}`)));
    }, timeout);
    watch.listeners.add(check);
  });
}
