/** One cabinet after the other in one browser with the extension, each with a chat open and an empty reply field. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { aDay, promDay, rozetkaDay } from '../cabinets/seeds.mjs';
import { CABINETS, type CabinetPage } from '../e2e/cabinets';
import type { Cabinets } from '../e2e/fixtures';
import { waitForOverlay } from '../support/browser/closed-roots.mjs';

export interface Scene {
  readonly cabinets: Cabinets;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cabinet: CabinetPage;
  readonly field: Locator;
}

const DAYS = { prom: promDay, rozetka: rozetkaDay, wildberries: aDay };

/** Calls with each of them in turn: nothing else is open meanwhile. */
export async function inEachCabinet(
  { cabinets, context, page }: Pick<Scene, 'cabinets' | 'context' | 'page'>,
  measure: (scene: Scene) => Promise<void>,
): Promise<void> {
  for (const cabinet of CABINETS) {
    const seed = DAYS[cabinet.id](Date.now());
    await (cabinets[cabinet.id].seed as (seed: object) => Promise<void>)(seed);
    const buyer = seed.chats?.[0]?.buyer ?? '';
    await cabinet.openList(page, buyer);
    await cabinet.openThread(page, buyer);
    await waitForOverlay(page, (elements) => elements.some(({ testId }) => testId === 'bar'));
    const field = cabinet.field(page);
    await field.click();
    await measure({ cabinets, context, page, cabinet, field });
    const sent = await cabinet.sent(cabinets);
    if (sent.length > 0) throw new Error(`Something was sent in the cabinet of ${cabinet.name}.`);
  }
}
