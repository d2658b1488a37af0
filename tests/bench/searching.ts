/** What it costs to find a template: the palette opens, and a key of a search in ten thousand of them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { backupOf } from '../e2e/own-pages';
import { openPalette, palette } from '../e2e/palette';
import { soon } from '../e2e/soon';
import { asker } from './asker';
import type { CabinetId, Searching } from './figures';
import { readClock, resetClock } from './page-clock';
import type { Scene } from './scene';

const TEMPLATES = 10_000;
const TIMES = 10;

/** Typed key by key, each a search: found at once, in another layout, with a slip, and nowhere. */
const QUERIES = ['повернення', 'gjdthytyyz', 'поверненяя', 'дякуємо 77', 'космос'];

/** Some of what shops write about; a template is made of several. */
const WORDS = `
  адреса акція бажання буде вартість вдячні весь відділення відправка відповідь вибачте виробник гарантія гарного готові
  гроші дату день деталі доброго доставка дякуємо є завтра заміна замовлення запитання зателефонуємо звернення знижка
  кабінет кількість колір комплект корисний кур'єр лист магазин матеріал менеджер місто можливо накладна наложений
  наявність немає номер обмін оплата опис отримання пакування пишіть повернення подарунок поштомат працюємо прохання
  протягом розмір рахунок самовивіз сайт сезон склад сьогодні термін товар уточнимо фото характеристики ціна чекаємо
  чек швидко якість
`
  .trim()
  .split(/\s+/u);

export function searchingMeasure() {
  const opens = { prom: [] as number[], rozetka: [] as number[], wildberries: [] as number[] };

  /** From Ctrl+. to where the palette stands on the page. */
  async function inCabinet({ page, cabinet, field }: Scene): Promise<void> {
    await watchPalette(page);
    for (let time = 0; time <= TIMES; time++) {
      await field.click();
      await resetClock(page);
      await openPalette(page);
      const { keys } = await readClock(page);
      const pressed = keys.find(({ code }) => code === 'Period');
      const stood = await page.evaluate(() => window.taktPaletteStoodAt ?? 0);
      if (!pressed || stood < pressed.at) throw new Error('Nobody has seen the palette come.');
      // The first time its script comes with it.
      if (time > 0) opens[cabinet.id as CabinetId].push(tenths(stood - pressed.at));
      await page.keyboard.press('Escape');
      await soon.poll(() => palette(page)).toBeUndefined();
    }
  }

  async function result(context: BrowserContext, extensionId: string): Promise<Searching> {
    const { page, ask } = await asker(context, extensionId);
    await ask('applyImport', [manyTemplates(), false]);
    const search = async (query: string) => tenths(await ask('choices', [{ query, thread: null, limit: 30 }]));
    const nothing = async () => tenths(await ask('wake', []));
    const first: number[] = [];
    const [keys, bare]: [number[], number[]] = [[], []];
    await search('');
    // With the first letter all words are put in order, once.
    first.push(await search('я'));
    for (const query of QUERIES) {
      for (let end = 1; end <= query.length; end++) {
        keys.push(await search(query.slice(0, end)));
        bare.push(await nothing());
        await pause(20);
      }
    }
    await page.close();
    return { opens, keys, bare, first };
  }

  return { inCabinet, result };
}

declare global {
  interface Window {
    taktPaletteStoodAt?: number;
  }
}

/** Its element is the page's to see; what is in it is not. */
function watchPalette(page: Scene['page']): Promise<void> {
  return page.evaluate(() => {
    const watch = new MutationObserver((records) => {
      const came = records.some(({ addedNodes }) =>
        [...addedNodes].some(({ nodeName }) => nodeName === 'TAKT-PALETTE'),
      );
      // A frame later it has been drawn.
      if (came) requestAnimationFrame(() => setTimeout(() => (window.taktPaletteStoodAt = performance.now())));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

function manyTemplates(): string {
  const word = (at: number) => WORDS[at % WORDS.length] ?? '';
  const texts = Array.from({ length: TEMPLATES }, (_, at) =>
    Array.from({ length: 25 }, (_, place) => word(at * 7 + place * (1 + (at % 11)) + place)).join(' '),
  );
  return backupOf({ templates: texts.map((uk, at) => ({ trigger: `т${at}`, uk: `${uk} ${at}` })) });
}

const tenths = (ms: number) => Math.round(ms * 10) / 10;
