/** A browser with Takt in it, three cabinets with a working day each, and the folder for its pictures. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aDay, promDay, rozetkaDay } from '../cabinets/seeds.mjs';
import { CABINETS } from '../e2e/cabinets';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import type { Cabinets } from '../e2e/fixtures';
import { bringIn, installedSince } from '../e2e/own-pages';
import { DAY } from '../e2e/words';

export interface Scene {
  readonly cabinets: Cabinets;
  readonly takt: ExtensionBrowser;
  readonly picture: (page: Page, name: string) => Promise<void>;
}

const DAYS = { prom: promDay, rozetka: rozetkaDay, wildberries: aDay };

/** The day of each cabinet; Takt has been there for a while, or everything that waits would be grey. */
export async function setTheScene(cabinets: Cabinets, takt: Pick<ExtensionBrowser, 'open'>): Promise<void> {
  for (const { id } of CABINETS) {
    await (cabinets[id].seed as (seed: object) => Promise<void>)(DAYS[id](Date.now()));
  }
  await bringIn(takt as ExtensionBrowser, installedSince(Date.now() - 30 * DAY));
}

/** Numbered in the order they are taken. */
export function picturesIn(folder: string): Scene['picture'] {
  let count = 0;
  return async (page, name) => {
    count += 1;
    await page.screenshot({ path: join(folder, `${String(count).padStart(2, '0')}-${name}.png`) });
  };
}
