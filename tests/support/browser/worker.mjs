/** Watches and stops the extension's service worker through the DevTools protocol, as the browser itself would stop it. */

/**
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ versionId: string, scriptURL: string, runningStatus: string, status: string }} Version
 *
 * @typedef {object} Watch
 * @property {import('@playwright/test').CDPSession} session
 * @property {Map<string, Version>} versions by id, of extension workers only
 * @property {string[]} errors what the worker threw and nobody caught
 * @property {Set<() => void>} listeners called at every change of status
 */

const CUT_OFF = /Error: No SW$/u;

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
  const watch = { session, versions: new Map(), errors: [], listeners: new Set() };
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of /** @type {Version[]} */ (versions)) {
      if (!version.scriptURL.startsWith('chrome-extension://')) continue;
      if (version.status === 'redundant') watch.versions.delete(version.versionId);
      else watch.versions.set(version.versionId, version);
    }
    for (const listener of watch.listeners) listener();
  });
  session.on('ServiceWorker.workerErrorReported', ({ errorMessage }) => {
    // The browser's word to a call of its own that it cut off as it stopped the worker: there is nobody left to catch it.
    if (CUT_OFF.test(errorMessage.errorMessage)) return;
    watch.errors.push(`${errorMessage.errorMessage} (line ${errorMessage.lineNumber})`);
  });
  await session.send('ServiceWorker.enable');
  // The states as they are come as an event after the reply, never before it.
  await until(watch, () => installed(watch), 'installed');
  return watch;
}

/** A worker that is ended while it installs leaves no extension behind: the browser never does that, and neither may we. */
const installed = (/** @type {Watch} */ { versions }) =>
  versions.size > 0 && [...versions.values()].every(({ status }) => status === 'activated');

/**
 * Stops the worker and waits until the browser says so; a worker that is stopped already stays so.
 * @param {BrowserContext | Page} where
 */
export async function stopWorker(where) {
  const page = 'pages' in where ? (where.pages()[0] ?? (await where.newPage())) : where;
  const watch = await watchWorker(page);
  const stopped = () => [...watch.versions.values()].every(({ runningStatus }) => runningStatus === 'stopped');
  await until(watch, () => installed(watch), 'installed');
  if (stopped()) return;
  await watch.session.send('ServiceWorker.stopAllWorkers');
  await until(watch, stopped, 'stopped');
}

/** @param {Page} page @returns {Promise<boolean>} whether the worker is running now */
export async function workerRuns(page) {
  const watch = await watchWorker(page);
  return [...watch.versions.values()].some(({ runningStatus }) => runningStatus === 'running');
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
      const states = [...watch.versions.values()].map((one) => `${one.status}, ${one.runningStatus}`).join('; ');
      finish(() => reject(new Error(`The worker was not ${what} within ${timeout} ms; states: ${states || 'none'}`)));
    }, timeout);
    watch.listeners.add(check);
  });
}
