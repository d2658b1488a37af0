/**
 * Pictures of every state at 1280 and 360 px, light and dark, Ukrainian and Russian, and sheets with all of them:
 * `node tests/gallery/contact-sheet.mjs [part of a state's name]`, into `.output/pictures/`. With `--forced`, in the colours
 * that the system forces on pages, into `.output/pictures-forced/`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isForced = process.argv.includes('--forced');
const output = isForced ? '.output/pictures-forced' : '.output/pictures';
const folder = root + output;
const [wanted = ''] = process.argv.slice(2).filter((argument) => argument !== '--forced');
const WIDTHS = [1280, 360];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const LANGUAGES = ['uk', 'ru'];
/** So many states are on one sheet: of a longer one the browser takes no picture in time. */
const ON_SHEET = 20;

const built = await mkdtemp(join(tmpdir(), 'takt-gallery-'));
const config = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('warn'),
  build: { outDir: built, emptyOutDir: true, target: 'esnext' },
};

await build(config);
const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: process.env.TAKT_CHROMIUM ?? '/usr/bin/chromium',
  // The sandbox refuses to start as root, and there only.
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-gpu'],
});
try {
  if (wanted === '') await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures = await takePictures();
  const sheets = await makeSheets(pictures);
  console.log(`${pictures.length} pictures are in ${output}, and all of them on ${sheets.join(', ')}`);
} finally {
  await browser.close();
  await server.close();
  await rm(built, { recursive: true, force: true });
}

/** @typedef {{ state: string, width: number, scheme: 'light' | 'dark', language: string, file: string }} Picture */

/** @returns {Promise<Picture[]>} */
async function takePictures() {
  return (await Promise.all(SCHEMES.map(picturesIn))).flat();
}

/** @param {'light' | 'dark'} scheme @returns {Promise<Picture[]>} */
async function picturesIn(scheme) {
  /** @type {Picture[]} */
  const pictures = [];
  /** @type {Error[]} */
  const errors = [];
  const context = await browser.newContext({
    ...{ colorScheme: scheme, timezoneId: 'Europe/Kyiv', locale: 'uk-UA' },
    forcedColors: isForced ? 'active' : 'none',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error));
  for (const { name, width: only } of await statesIn(page)) {
    for (const language of LANGUAGES) {
      for (const width of only ? [only] : WIDTHS) {
        const file = `${name}.${width}.${scheme}.${language}.png`;
        await page.setViewportSize({ width, height: 320 });
        await page.goto(`${address}?state=${name}&language=${language}`);
        await page.locator('html[data-ready]').waitFor();
        const spill = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(spill) > 0) throw new Error(`${file}: the page is ${spill} px wider than the window`);
        if (errors[0]) throw errors[0];
        await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
        pictures.push({ state: name, width, scheme, language, file });
      }
    }
  }
  await context.close();
  return pictures;
}

/** @param {import('@playwright/test').Page} page @returns {Promise<{ name: string, width?: number }[]>} */
async function statesIn(page) {
  await page.goto(String(address));
  const states = JSON.parse((await page.locator('html[data-ready]').getAttribute('data-states')) ?? '[]');
  return states.filter((/** @type {{ name: string }} */ { name }) => name.includes(wanted));
}

/** @param {Picture[]} pictures @returns {Promise<string[]>} their names */
async function makeSheets(pictures) {
  const names = [...new Set(pictures.map(({ state }) => state))];
  const sheets = [];
  for (let from = 0; from < names.length; from += ON_SHEET) {
    const name = `contact-sheet-${sheets.length + 1}`;
    await makeSheet(name, names.slice(from, from + ON_SHEET), pictures);
    sheets.push(`${name}.png`);
  }
  return sheets;
}

/** @param {string} name @param {string[]} names of its states @param {Picture[]} pictures */
async function makeSheet(name, names, pictures) {
  const html = `${folder}/${name}.html`;
  const figure = (/** @type {Picture} */ { file, width, scheme, language }) =>
    `<figure><img src="${file}" width="${Math.round(width / 4)}"><figcaption>${width} ${scheme} ${language}</figcaption></figure>`;
  const rows = names.map((shown) => {
    const mine = pictures
      .filter(({ state }) => state === shown)
      .sort((a, b) => b.width - a.width || a.scheme.localeCompare(b.scheme));
    return `<h2>${shown}</h2><section>${mine.map(figure).join('')}</section>`;
  });
  const style =
    'body{margin:16px;font:13px sans-serif;background:#888}h2{margin:16px 0 4px;font-size:15px}section{display:flex;gap:8px;align-items:start}figure{margin:0}figcaption{font-size:10px}img{display:block;max-height:480px;object-fit:cover;object-position:top}';
  await writeFile(html, `<!doctype html><meta charset="utf-8"><style>${style}</style>${rows.join('')}`);
  const page = await browser.newPage({ viewport: { width: 1780, height: 600 } });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.close();
}
