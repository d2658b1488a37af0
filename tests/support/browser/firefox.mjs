/** Starts Firefox with the built extension through WebDriver BiDi, in a profile of its own, behind a proxy to the replicas. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { startCabinetProxy } from './firefox-proxy.mjs';
import { closedRoots } from './firefox-roots.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} FirefoxOptions
 * @property {string} extensionDir absolute path of the unpacked extension
 * @property {number} cabinetsPort
 * @property {readonly string[]} [hosts] led to the replicas; every other host is refused and counted
 * @property {string} [profile] a folder that is kept; without it a fresh one, deleted on close
 * @property {string} [timezone]
 * @property {number} [idleTimeout] milliseconds after which an idle event page is suspended (Firefox's own: 30,000)
 * @property {Record<string, unknown>} [prefs]
 * @property {string} [executablePath] else TAKT_FIREFOX, else /usr/bin/firefox-esr
 * @property {boolean} [headless]
 * @property {{ width: number, height: number }} [viewport]
 */

export const CABINET_HOSTS = ['my.prom.ua', 'seller.wildberries.ru', 'seller.rozetka.com.ua'];
/** Any will do, as long as it stays: the extension's origin, and with it the database, hangs on it. */
const EXTENSION_UUID = '7a6b7e0c-5c1d-4d5e-9d3a-3f1f0f7a4a11';

/** @typedef {Awaited<ReturnType<typeof launchFirefox>>} LaunchedFirefox */

/** @param {FirefoxOptions} options */
export async function launchFirefox(options) {
  const {
    extensionDir,
    cabinetsPort,
    hosts = CABINET_HOSTS,
    timezone,
    viewport = { width: 1280, height: 800 },
  } = options;
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const addonId = manifest.browser_specific_settings.gecko.id;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'takt-firefox-')));
  const proxy = await startCabinetProxy(cabinetsPort, hosts);
  const discard = async () => {
    await proxy.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  /** @type {import('puppeteer-core').Browser | undefined} */
  let browser;
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executablePath ?? process.env.TAKT_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: options.headless ?? true,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: viewport,
      // Without it no tab may be led to a page of an extension.
      args: ['--remote-allow-system-access'],
      env: { ...process.env, ...(timezone && { TZ: timezone }) },
      extraPrefsFirefox: { ...preferences(proxy.port, addonId, options.idleTimeout), ...options.prefs },
    });
    await browser.installExtension(extensionDir);
  } catch (error) {
    await browser?.close();
    await discard();
    throw error;
  }

  const running = browser;
  const origin = `moz-extension://${EXTENSION_UUID}`;
  return {
    browser: running,
    origin,
    profile,
    /** Hosts that were asked for and are no replica; see `strangersIn` for which of them are Firefox's own. */
    refused: proxy.refused,
    roots: (/** @type {Page | import('puppeteer-core').Frame} */ place) => closedRoots(connectionOf(running), place),
    /** A page of the extension in a tab: a navigation there never reports its end, so the page is asked instead. */
    async extensionPage(/** @type {string} */ path) {
      const page = await running.newPage();
      const address = `${origin}/${path}`;
      await connectionOf(running).send('browsingContext.navigate', {
        context: contextOf(page),
        url: address,
        wait: 'none',
      });
      await until(`${path} to load`, () =>
        page.evaluate((there) => location.href.startsWith(there) && document.readyState === 'complete', address),
      );
      return page;
    },
    /** Closes the tab of an extension's page that opens by itself; puppeteer is not told its address. */
    async closePage(/** @type {string} */ path) {
      const connection = connectionOf(running);
      const opened = async () => {
        const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
        return result.contexts.find((/** @type {{ url: string }} */ { url }) => url === `${origin}/${path}`);
      };
      await until(`${path} to open`, async () => (await opened()) !== undefined);
      await connection.send('browsingContext.close', { context: (await opened()).context });
    },
    async close() {
      await running.close();
      await discard();
    },
  };
}

/** @param {number} proxyPort @param {string} addonId @param {number} [idleTimeout] */
function preferences(proxyPort, addonId, idleTimeout) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // This machine's own servers are no exception: nothing may go round the proxy.
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_UUID }),
    // An unpacked add-on is taken out at exit and put back at the next start, as if it had never gone.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(idleTimeout && { 'extensions.background.idle.timeout': idleTimeout }),
  };
}

/**
 * puppeteer's own BiDi connection, for the commands that it has no method for. Not part of its types.
 * @typedef {{ send(method: string, params: object): Promise<{ result: any }> }} BidiConnection
 * @param {import('puppeteer-core').Browser} browser @returns {BidiConnection}
 */
const connectionOf = (browser) => /** @type {any} */ (browser).connection;

/** @param {Page} page @returns {string} the browsing context's id */
export const contextOf = (page) => /** @type {any} */ (page.mainFrame())._id;

/**
 * Asks every 50 ms until the answer is true; a page that is just being replaced answers with an error, which counts as no.
 * @param {string} what @param {() => Promise<boolean>} ask
 */
async function until(what, ask, timeout = 15_000) {
  const deadline = performance.now() + timeout;
  while (!(await ask().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`Waited ${timeout} ms for ${what}.`);
    await pause(50);
  }
}
