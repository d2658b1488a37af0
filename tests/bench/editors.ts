/** From Tab after a trigger to the text in each kind of editor: its own model has it, and a person sees it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionBrowser, openExtensionBrowser } from '../e2e/extension-browser';
import type { Cabinets } from '../e2e/fixtures';
import { texts } from '../e2e/open-field';
import { known } from '../e2e/own-pages';
import { THANKS } from '../e2e/templates';
import { enterField, pressTab, type SellersField, until } from '../score/editor-field';
import { startSink } from '../support/browser/network.mjs';
import { EDITOR_IDS, type EditorId, type InEditor } from './figures';
import { expectText, startStandsClock, textStood } from './stands-clock';
import { typeAtPace } from './typing';

const TRIGGER = '=дякую';
/** The buyer of these pages writes in Ukrainian. */
const TEXT = THANKS.uk;
/** In each editor; those before are not counted. */
const TIMES = { before: 5, counted: 40 };

interface Bench {
  readonly cabinets: Cabinets;
  readonly extension: string;
  readonly chromium: { readonly path: string };
  readonly say: (sentence: string) => void;
}

/** A browser of its own, as the scores of the same pages have it: it tells what nobody caught. */
export async function editorsMeasure({ cabinets, extension, chromium, say }: Bench): Promise<InEditor[]> {
  const sink = await startSink();
  const profile = mkdtempSync(join(tmpdir(), 'takt-bench-'));
  const places = { locale: 'uk-UA', timezone: 'Europe/Kyiv', executablePath: chromium.path };
  const takt = await openExtensionBrowser({ extension, cabinets, sink, profile, ...places });
  try {
    await startStandsClock(takt.page);
    // Opens the tab that looks at the database.
    await known(takt);
    await takt.page.bringToFront();
    const measured: InEditor[] = [];
    for (const id of EDITOR_IDS) {
      say(`${id} …`);
      measured.push(await inEditor(takt, id));
    }
    if (takt.errors().length > 0) throw new Error(`Nobody caught:\n${takt.errors().join('\n')}`);
    if (cabinets.editors.sent().length > 0) throw new Error('A text was sent.');
    return measured;
  } finally {
    await takt.close();
    await sink.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function inEditor(takt: ExtensionBrowser, id: EditorId): Promise<InEditor> {
  const field = await enterField(takt, id, {});
  const [stands, typed]: [number[], number[]] = [[], []];
  // In turn, so that whatever else the machine does falls on both alike.
  for (let time = -TIMES.before; time < TIMES.counted; time++) {
    const took = [await expanded(field), await typedByBrowser(field)] as const;
    if (time < 0) continue;
    stands.push(took[0]);
    typed.push(took[1]);
  }
  return { id, stands, typed };
}

/** Key by key, the background awake. */
async function expanded(field: SellersField): Promise<number> {
  const { page, editor } = field;
  await empty(field);
  await typeAtPace(page, [...TRIGGER]);
  await expectText(page, TEXT);
  // Until it is known to stay: what comes next would be taken for the page's own doing.
  const told = await pressTab(field);
  if (told !== '') throw new Error(`${editor.name}: ${told}`);
  const { pressedAt, stoodAt } = await textStood(page);
  return between(pressedAt, stoodAt);
}

/** The browser puts the same text there, as if it were one key's. */
async function typedByBrowser(field: SellersField): Promise<number> {
  const { page } = field;
  await empty(field);
  await expectText(page, TEXT);
  await page.keyboard.insertText(TEXT);
  const { toldAt, stoodAt } = await textStood(page);
  return between(toldAt, stoodAt);
}

/** Until the page knows that it is. */
async function empty(field: SellersField): Promise<void> {
  const { page, editor } = field;
  const emptied = async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    return texts(field);
  };
  // Slate learns of a selection a moment later.
  const { model, shown } = await until(emptied, (now) => now.shown === '' && now.model === '');
  if (model !== '' || shown !== '') throw new Error(`${editor.name} was not emptied.`);
}

/** As fine as a page's clock is. */
function between(began: number | undefined, stood: number | undefined): number {
  if (began === undefined || stood === undefined) throw new Error('Nobody has seen it begin.');
  return Math.round((stood - began) * 10) / 10;
}
