/** Starts Chromium with the built extension in a profile of its own, and reaches the extension's worker and pages. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Worker} Worker
 *
 * @typedef {object} ChromiumOptions
 * @property {string} extension absolute path of the unpacked extension
 * @property {string} [hostResolverRules] where each host is served; whatever it does not name must not resolve
 * @property {string} [profile] a folder that is kept; without it a fresh one, deleted on close
 * @property {string} [locale] of pages and of the browser's own interface, such as `uk-UA`
 * @property {string} [timezone] of pages and of the worker, such as `Europe/Kyiv`
 * @property {'light' | 'dark'} [colorScheme]
 * @property {{ width: number, height: number } | null} [viewport] `null`: as large as the window
 * @property {string} [executablePath] else TAKT_CHROMIUM, else /usr/bin/chromium
 * @property {boolean} [headless]
 * @property {string[]} [args]
 *
 * @typedef {object} LaunchedChromium
 * @property {BrowserContext} context
 * @property {Worker} worker stays usable over stops, but `evaluate` on a stopped worker waits until something wakes it
 * @property {string} extensionId
 * @property {string} profile
 * @property {() => Promise<void>} close
 */

const NOTHING_RESOLVES = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** @param {ChromiumOptions} options @returns {Promise<LaunchedChromium>} */
export async function launchChromium(options) {
  const { extension, hostResolverRules = NOTHING_RESOLVES, locale, timezone, colorScheme = 'light' } = options;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`There is no built extension in ${extension}.`);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'takt-chromium-')));
  const discardProfile = async () => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: options.executablePath ?? process.env.TAKT_CHROMIUM ?? '/usr/bin/chromium',
      headless: options.headless ?? true,
      // The sandbox refuses to start as root, and there only: everyone else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      colorScheme,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      ...(locale && { locale }),
      ...(timezone && { timezoneId: timezone }),
      env: environment(locale, timezone),
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--host-resolver-rules=${hostResolverRules}`,
        '--ignore-certificate-errors',
        '--disable-quic',
        '--disable-gpu',
        ...(locale ? [`--lang=${locale.split('-')[0]}`] : []),
        ...(options.args ?? []),
      ],
    })
    .catch(async (error) => {
      await discardProfile();
      throw error;
    });

  const close = async () => {
    await context.close();
    await discardProfile();
  };
  try {
    const extensionId = await idOfUnpacked(extension);
    const worker = await extensionWorker(context, extensionId);
    return { context, worker, extensionId, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Emulation reaches pages only; the environment reaches the worker and the browser's own interface too.
 * @param {string} [locale] @param {string} [timezone] @returns {Record<string, string>}
 */
function environment(locale, timezone) {
  const inherited = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return {
    ...Object.fromEntries(inherited),
    ...(locale && { LANGUAGE: locale.split('-')[0] ?? locale, LANG: `${locale.replace('-', '_')}.UTF-8` }),
    ...(timezone && { TZ: timezone }),
  };
}

/**
 * Chromium's own rule: sixteen bytes of a hash over the key, or over the folder's path, written in a–p.
 * @param {string} extension
 */
async function idOfUnpacked(extension) {
  const { key } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const encoding = process.platform === 'win32' ? 'utf16le' : 'utf8';
  const source = key ? Buffer.from(key, 'base64') : Buffer.from(realpathSync(extension), encoding);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** @param {BrowserContext} context @param {string} extensionId */
async function extensionWorker(context, extensionId) {
  const ours = (/** @type {Worker} */ worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  return (
    context.serviceWorkers().find(ours) ??
    (await context.waitForEvent('serviceworker', { predicate: ours, timeout: 15_000 }))
  );
}

/**
 * Opens a page of the extension in a tab.
 * @param {BrowserContext} context @param {string} extensionId @param {string} path such as `options.html`
 * @returns {Promise<Page>}
 */
export async function extensionPage(context, extensionId, path) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}
