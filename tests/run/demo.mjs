/**
 * `npm run demo`: the extension in Chromium, on replica cabinets at the true host names. With a display it stays open;
 * without one (or with `--headless`) it drives itself, and fails unless every step truly happened.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, tail } from './command.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupError } from './setup-error.mjs';

const CHAT = 'https://seller.wildberries.ru/chat-with-clients';
const PICTURES = join(root, '.output', 'demo');
const TO_TRY = `Takt runs in the window that has just opened.
  · The list of chats: a pill on each row says how long that buyer has been waiting.
  · Open a chat: the bar in the thread shows both clocks.
  · The toolbar's Takt button shows the queue of all cabinets; its options hold the data.
The pages are replicas served from this computer; nothing leaves it. Close the window to end.`;

try {
  await demo();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}

async function demo() {
  await ensureDependencies();
  const chromium = await ensureChromium();
  console.log('Building …');
  const built = await runTool('wxt', ['build']);
  if (built.code !== 0) throw new SetupError(`The build failed:\n${tail(built.output)}`);

  // Only now, for on a fresh machine their dependencies have just been installed.
  const { startCabinets } = await import('../cabinets/server.mjs');
  const { aDay } = await import('../cabinets/seeds.mjs');
  const { launchChromium } = await import('../support/browser/chromium.mjs');

  const headless = process.argv.includes('--headless') || !hasDisplay();
  const cabinets = await startCabinets();
  try {
    await cabinets.wildberries.seed(aDay(Date.now()));
    const browser = await launchChromium({
      extension: join(root, '.output', 'chrome-mv3'),
      hostResolverRules: cabinets.hostResolverRules,
      executablePath: chromium.path,
      headless,
      ...(headless ? { locale: 'uk-UA' } : { viewport: null }),
    });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await page.goto(CHAT);
      if (headless) {
        mkdirSync(PICTURES, { recursive: true });
        const { journey } = await import('../demo/journey.mjs');
        await journey({ ...browser, page, cabinets, pictures: PICTURES });
      } else {
        console.log(TO_TRY);
        await browser.context.waitForEvent('close', { timeout: 0 });
      }
    } finally {
      await browser.close();
    }
  } finally {
    await cabinets.close();
  }
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
