/** What a trigger may become is shown while it is typed; the keys stay the page's until an arrow key chooses. */
import type { Page } from '@playwright/test';
import { inEachRoot } from '../support/browser/closed-roots.mjs';
import { soon, textOf } from './cabinet';
import { CABINETS } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, journeyOnce, test } from './fixtures';
import { typeKeys } from './keys';
import { backupOf, bringIn } from './own-pages';
import { expectField } from './reply-field';
import { MINUTE } from './words';

test.use(IN_KYIV);

const LIST = `function () {
  const list = this.querySelector('[data-testid="suggestions"]');
  if (!list) return null;
  const all = [...list.querySelectorAll('[data-testid="suggestion"]')];
  return {
    triggers: all.map((one) => one.querySelector('.trigger').textContent),
    active: all.find((one) => one.getAttribute('aria-selected') === 'true')?.querySelector('.trigger').textContent ?? null,
    says: list.querySelector('[role="status"]').textContent,
  };
}`;

async function suggested(page: Page): Promise<{ triggers: string[]; active: string | null; says: string } | undefined> {
  return (await inEachRoot(page, LIST, null)).find((view) => view !== null);
}

const TEMPLATES = [
  { trigger: 'ківі', uk: 'Надішліть, будь ласка, фото.' },
  { trigger: 'ківі2', uk: 'Дякуємо за фото!' },
  { trigger: 'ціна', uk: 'Ціна вказана на сторінці товару.' },
];

for (const cabinet of CABINETS) {
  const walked = cabinet === CABINETS[0] ? journey : journeyOnce;
  walked(`${cabinet.name}: a template is chosen by what is typed of its trigger`, async ({ takt, cabinets, step }) => {
    const { page } = takt;
    const field = cabinet.field(page);
    const shows = (triggers: string[], active: string | null = null) =>
      soon
        .poll(async () => {
          const view = await suggested(page);
          return [[...(view?.triggers ?? [])].sort(), view?.active ?? null];
        })
        .toEqual([triggers, active]);
    await step('a chat is open', async () => {
      await bringIn(takt, backupOf({ templates: TEMPLATES }));
      const messages = [buyer(ago(9 * MINUTE), 'Добрий день! Чашка прийшла розбита.')];
      await cabinet.seed(cabinets, [{ buyer: 'Олена Коваль', product: 'Чашка', messages }]);
      await cabinet.openList(page, 'Олена Коваль');
      await cabinet.openThread(page, 'Олена Коваль');
      await soon.poll(() => textOf(page, 'chips')).toBeDefined();
    });
    await step('what begins so is shown while one types', async () => {
      await field.click();
      await typeKeys(page, 'Вітаю! =кі');
      await shows(['=ківі', '=ківі2']);
      await typeKeys(page, 'ві');
      await shows(['=ківі', '=ківі2']);
      await typeKeys(page, 'г');
      await shows([]);
    });
    await step('Enter is the page’s, for nothing was chosen', async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await typeKeys(page, '=кі');
      await shows(['=ківі', '=ківі2']);
      await page.keyboard.press('Escape');
      await shows([]);
      await expectField(field, '=кі|');
      await typeKeys(page, 'в');
      await shows(['=ківі', '=ківі2']);
      await cabinet.send(page);
      await shows([]);
      expect(await cabinet.sent(cabinets)).toEqual(['=ків']);
    });
    await step('after an arrow key it takes what is chosen, and Ctrl+Z brings the trigger back', async () => {
      await field.click();
      await typeKeys(page, 'Так. =кі');
      await shows(['=ківі', '=ківі2']);
      const [first = '', second = ''] = (await suggested(page))?.triggers ?? [];
      await page.keyboard.press('ArrowDown');
      await shows(['=ківі', '=ківі2'], first);
      await page.keyboard.press('ArrowDown');
      await shows(['=ківі', '=ківі2'], second);
      await page.keyboard.press('Enter');
      const text = TEMPLATES.find(({ trigger }) => `=${trigger}` === second)?.uk ?? '';
      await expectField(field, `Так. ${text}|`);
      await shows([]);
      expect(await cabinet.sent(cabinets)).toEqual(['=ків']);
      await page.keyboard.press('Control+z');
      await expectField(field, 'Так. =кі|');
    });
  });
}
