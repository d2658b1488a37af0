/**
 * `npm run demo`: the extension in Chromium, on three replica cabinets at the true host names. With a display it stays
 * open; without one (or with `--headless`) it drives itself, and fails unless every step truly happened.
 * `npm run demo -- --readme` takes the README's pictures anew.
 */
import { join } from 'node:path';
import { root, runTool, tail } from './command.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupError } from './setup-error.mjs';
import { loadTypeScript } from './typescript.mjs';

const PICTURES = join(root, '.output', 'demo');
const TO_TRY = `Takt runs in the window that has just opened: Prom, Rozetka, Wildberries, and the queue over all three.
  · A list of chats: a pill on each row says how long that buyer has been waiting.
  · Open a chat: the bar in the thread shows both clocks, and templates a click away.
  · Type =дякую into the reply field and press Tab: the stored reply, in the buyer's language. Ctrl+Z takes it back.
  · Ctrl+. opens all templates beside the field.
  · The queue: a click brings the tab of that chat forward. The toolbar's Takt button shows the same.
The pages are replicas served from this computer; nothing leaves it. Close the window to end.`;

try {
  await demo();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : (error.stack ?? error));
  process.exitCode = 1;
}

async function demo() {
  await ensureDependencies();
  const chromium = await ensureChromium();
  process.env.TAKT_CHROMIUM = chromium.path;
  console.log('Building …');
  const built = await runTool('wxt', ['build']);
  if (built.code !== 0) throw new SetupError(`The build failed:\n${tail(built.output)}`);

  // Only now, for on a fresh machine their dependencies have just been installed.
  const { startCabinets } = await import('../cabinets/server.mjs');
  const { byItself, forReadme, toSomebody } = await loadTypeScript('tests/demo/demo.ts');
  const cabinets = await startCabinets();
  const scene = { cabinets, extension: join(root, '.output', 'chrome-mv3'), executablePath: chromium.path };
  try {
    if (process.argv.includes('--readme')) await forReadme(scene, join(root, 'assets', 'pictures'));
    else if (!process.argv.includes('--headless') && hasDisplay()) await toSomebody(scene, TO_TRY);
    else {
      await byItself(scene, PICTURES);
      console.log('Pictures: .output/demo/');
    }
  } finally {
    await cabinets.close();
  }
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
