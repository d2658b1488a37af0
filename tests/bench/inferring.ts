/** What it costs a page of a thousand chats that no map fits to be understood by its structure. */

import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import type { Cabinets } from '../e2e/fixtures';
import { waitForOverlay } from '../support/browser/closed-roots.mjs';
import { renameClasses } from '../support/browser/renamed';
import type { Inferring } from './figures';
import { scriptIn } from './trace';

const CHATS = 1000;
const TIMES = 5;
const MINUTE = 60_000;
const PATH = 'https://seller.wildberries.ru/chat-with-clients';
/** What looks for the structure, and what lets it. */
const SCRIPTS = ['guide.js', 'threads.js', 'structure.js'];
const FIRST = ['Олена', 'Ірина', 'Андрій', 'Тарас', 'Юлія', 'Петро', 'Марія', 'Ігор', 'Світлана', 'Богдан'];
const LAST = ['Ковальчук', 'Мельник', 'Бондар', 'Гнатюк', 'Савчук', 'Ткач', 'Левчук', 'Шевченко', 'Поліщук', 'Мороз'];
const PATRONYMIC = ['А.', 'Б.', 'В.', 'Г.', 'Д.', 'І.', 'М.', 'О.', 'П.', 'С.'];

interface Bench {
  readonly cabinets: Cabinets;
  readonly context: BrowserContext;
}

/** The cabinet is renamed before it is drawn: nothing that its map knows is there. A new tab each time, which has looked at nothing yet. */
export async function inferringMeasure({ cabinets, context }: Bench): Promise<Inferring> {
  const [script, slices]: [number[], number[]] = [[], []];
  const chats = Array.from({ length: CHATS }, (_, index) => ({
    buyer: nameOf(index),
    product: { article: 300_000_000 + index, name: `Товар ${index}` },
    messages: [{ author: 'buyer' as const, at: Date.now() - (index + 1) * MINUTE, text: 'Чи є в наявності?' }],
  }));
  for (let time = 0; time < TIMES; time++) {
    await cabinets.wildberries.seed({ chats, noise: false });
    const page = await context.newPage();
    await page.addInitScript(renameClasses);
    const taken = await scriptIn(
      page,
      async () => {
        await page.goto(PATH);
        await waitForOverlay(page, (elements) => elements.filter(({ testId }) => testId === 'pill').length > 5, 60_000);
        await pause(1000);
      },
      SCRIPTS,
    );
    script.push(taken.total);
    slices.push(taken.longest);
    await page.close();
  }
  return { script, slices };
}

/** A thousand people, each with a name of his own. */
function nameOf(index: number): string {
  const [last, first, patronymic] = [index % 10, Math.floor(index / 10) % 10, Math.floor(index / 100)];
  return `${LAST[last]} ${FIRST[first]} ${PATRONYMIC[patronymic]}`;
}
