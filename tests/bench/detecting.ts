/** How long a background that has just started takes to tell a language for the first time. */
import type { BrowserContext, Page } from '@playwright/test';
import { stopWorker } from '../support/browser/worker.mjs';
import { asker } from './asker';
import type { Detecting } from './figures';
import { percentile } from './statistics';

const TIMES = 10;
const TEXTS = ['Доброго дня, чи є ще синій?', 'Здравствуйте, а когда отправите заказ?', 'Підкажіть розмір, будь ласка'];
const NAMES = { marketplace: 'wildberries', account: null, channel: 'chat', threadId: '1', buyer: null, subject: null };

export async function detectingMeasure(context: BrowserContext, extensionId: string, page: Page): Promise<Detecting> {
  const { ask, page: own } = await asker(context, extensionId);
  const judged = (text: string) => ask('judgeDraft', [{ names: NAMES, text }]);
  const [first, later]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    await stopWorker(page);
    // Awake, and with its database open.
    await ask('settings', []);
    await ask('settings', []);
    const began = await judged('Скажіть, будь ласка, а коли відправите моє замовлення?');
    const after: number[] = [];
    for (const text of TEXTS) after.push(await judged(text));
    const usual = percentile(after, 50);
    first.push(Math.max(0, began - usual));
    later.push(usual);
  }
  await own.close();
  return { first, later };
}
