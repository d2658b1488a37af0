/** Finds the browsers the tests and the demo run in, or installs them where this machine allows it. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, runTool, tail } from './command.mjs';
import { SetupError } from './setup-error.mjs';

/** Below this, content scripts lack what the extension's manifest asks for (`minimum_chrome_version`, `strict_min_version`). */
const OLDEST = { chromium: 144, firefox: 153 };

/**
 * @typedef {{ path: string, version: string }} Browser
 * @typedef {{ name: string, major: number, version: string, branded: boolean, confined: boolean }} Identity
 */

/**
 * A Chromium that takes `--load-extension`: named by TAKT_CHROMIUM, found on the system, or installed.
 * @returns {Promise<Browser>}
 */
export async function ensureChromium() {
  const named = process.env.TAKT_CHROMIUM;
  if (named) return namedBrowser('TAKT_CHROMIUM', named, chromiumFault);

  const found = await firstUsable(chromiumPlaces(), chromiumFault);
  if (found) return found;

  if (isDebianRoot()) {
    await apt(['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji']);
    const installed = await firstUsable(chromiumPlaces(), chromiumFault);
    if (installed) return installed;
  }

  const own = await playwrightChromium();
  if (own) return own;
  throw new SetupError(
    `No Chromium ${OLDEST.chromium} or later was found and none could be installed. ` +
      'Install Chromium or Chrome for Testing, or name one in TAKT_CHROMIUM.',
  );
}

/**
 * Firefox is a second opinion: where it cannot be had, its tests are counted as not run, and the sentence says so.
 * @returns {Promise<Browser | { missing: string }>}
 */
export async function ensureFirefox() {
  const named = process.env.TAKT_FIREFOX;
  if (named) return namedBrowser('TAKT_FIREFOX', named, firefoxFault);

  const found = await firstUsable(firefoxPlaces(), firefoxFault);
  if (found) return found;

  if (isDebianRoot()) {
    await apt(['firefox-esr']);
    const installed = await firstUsable(firefoxPlaces(), firefoxFault);
    if (installed) return installed;
  }
  return { missing: `no Firefox ${OLDEST.firefox} or later was found; install one, or name it in TAKT_FIREFOX` };
}

const chromiumPlaces = () => [
  ...onPath(['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing']),
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const firefoxPlaces = () => [
  ...onPath(['firefox-esr', 'firefox']),
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const onPath = (/** @type {string[]} */ names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

/** @param {Identity} browser @returns {string | undefined} why it will not do */
function chromiumFault(browser) {
  if (!/Chrom/.test(browser.name)) return `${browser.name} is not Chromium`;
  if (browser.branded) return 'branded Chrome takes no --load-extension; Chromium or Chrome for Testing does';
  if (browser.major < OLDEST.chromium) return `version ${browser.version} is older than ${OLDEST.chromium}`;
  return undefined;
}

/** @param {Identity} browser @returns {string | undefined} */
function firefoxFault(browser) {
  if (!/Firefox/.test(browser.name)) return `${browser.name} is not Firefox`;
  if (browser.major < OLDEST.firefox) return `version ${browser.version} is older than ${OLDEST.firefox}`;
  return undefined;
}

/**
 * A browser somebody asked for by name is used or refused, never quietly replaced.
 * @param {string} variable @param {string} path @param {(browser: Identity) => string | undefined} fault
 * @returns {Promise<Browser>}
 */
async function namedBrowser(variable, path, fault) {
  if (!existsSync(path)) throw new SetupError(`${variable} names a file that does not exist.`);
  const identity = await identify(path);
  if (!identity) throw new SetupError(`${variable} names a program that does not tell its version.`);
  const wrong = fault(identity);
  if (wrong) throw new SetupError(`${variable} cannot be used: ${wrong}.`);
  return { path, version: identity.version };
}

/**
 * @param {string[]} paths @param {(browser: Identity) => string | undefined} fault
 * @returns {Promise<Browser | undefined>}
 */
async function firstUsable(paths, fault) {
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const identity = await identify(path);
    // A snap sees neither our profile folders in /tmp nor the build: it starts, and then nothing works.
    if (identity && !identity.confined && !fault(identity)) return { path, version: identity.version };
  }
  return undefined;
}

/** @param {string} path @returns {Promise<Identity | undefined>} */
async function identify(path) {
  const { output } = await run(path, ['--version'], { timeout: 20_000 });
  const match = /^(.*?(?:Chrom\w*|Firefox)(?: for Testing)?) (\d+)([\d.]*)/m.exec(output);
  if (!match) return undefined;
  const [, name = '', major = '', rest = ''] = match;
  return {
    name,
    major: Number(major),
    version: major + rest,
    branded: /Google Chrome$/.test(name),
    confined: /\bsnap\b/.test(output),
  };
}

/** Ubuntu's packages of both browsers are only pointers to snaps, so this is for Debian itself. */
function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function apt(/** @type {string[]} */ packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  for (const step of steps) {
    const { code, output } = await run('apt-get', step, { env, timeout: 300_000 });
    if (code !== 0) console.log(`apt-get ${step[0]} failed:\n${tail(output, 8)}`);
  }
}

/** @returns {Promise<Browser | undefined>} */
async function playwrightChromium() {
  const entry = pathToFileURL(join(root, 'node_modules', '@playwright', 'test', 'index.mjs')).href;
  const { chromium } = await import(entry);
  if (!existsSync(chromium.executablePath())) {
    console.log("Downloading Playwright's Chromium …");
    const { code, output } = await runTool('@playwright/test', ['install', 'chromium'], { bin: 'playwright' });
    if (code !== 0) console.log(`playwright install failed:\n${tail(output, 8)}`);
  }
  return firstUsable([chromium.executablePath()], chromiumFault);
}
