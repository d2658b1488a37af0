/** Wildberries, each kind of page: what a seller notices of it, and where Takt keeps out. */
import type { Page } from '@playwright/test';
import { laidOut } from '../score/laid-out';
import { inEachRoot } from '../support/browser/closed-roots.mjs';
import { byHand } from './by-hand';
import { barState, drawn, openChats, pills, soon, textOf } from './cabinet';
import { ago, CABINET, IN_UKRAINIAN } from './chats';
import { type Cabinets, expect, journey, journeyOnce, test } from './fixtures';
import { typeKeys } from './keys';
import { bringIn, disk, installedSince, known, NOTHING, pageRead } from './own-pages';
import { chats, questions, reviews } from './pages-wildberries';
import { palette } from './palette';
import { expectField } from './reply-field';
import { THANKS } from './templates';
import { bound, DAY, HOUR, MINUTE, say, sentences } from './words';

test.use(IN_UKRAINIAN);

const QUESTIONS = `${CABINET}/feedbacks/questions-tab`;
const REVIEWS = `${CABINET}/feedbacks/feedbacks-tab`;
type Seed = Parameters<Cabinets['wildberries']['seed']>[0];

const rowWith = (page: Page, text: string) => page.locator('[data-testid="Base-table-row"]').filter({ hasText: text });

/** Whose row, and what stands on it. */
async function pillsOnRows(page: Page): Promise<{ row: string; text: string; state: string }[]> {
  const pill = `function () {
    const pill = this.querySelector('[data-testid="pill"]');
    const row = this.host.closest('tr');
    return pill && row ? { row: row.textContent, text: pill.textContent, state: pill.dataset.state } : null;
  }`;
  return (await inEachRoot(page, pill, null)).filter((one) => one !== null);
}

const barText = async (page: Page) => (await textOf(page, 'bar-text')) ?? '';

/** Sends what stands in the field of an answer, by the seller's own hand. */
async function publish(page: Page, field: string, button: string): Promise<void> {
  byHand.note(await page.locator(field).inputValue());
  await page.getByRole('button', { name: button, exact: true }).click();
}

const trigger = async (page: Page, field: string) => {
  await page.locator(field).click();
  await typeKeys(page, '=дякую');
  await page.keyboard.press('Tab');
};

async function healthSays(page: () => Promise<Page>, name: string): Promise<void> {
  const options = await page();
  const line = options
    .getByRole('row')
    .filter({ hasText: name })
    .filter({ hasText: say('uk', 'options.health.result.read') });
  await soon(line.first()).toBeVisible();
  await options.close();
}

journey('Wildberries questions under their rows wait on their rows, until they are answered', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  const seed: Seed = { chats: questions(), questions: 'inline' };
  const waitOf = async (name: string) => {
    const pill = (await pillsOnRows(page)).find(({ row }) => row.includes(name));
    return pill && bound('uk', pill.text);
  };

  await step('each row with a name says at least how long', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    await cabinets.wildberries.seed(seed);
    await page.goto(QUESTIONS);
    await soon.poll(() => waitOf('Юрій')).toBe(5 * HOUR);
    await soon.poll(async () => [24, 25, 26].includes(((await waitOf('Ганна')) ?? 0) / MINUTE)).toBe(true);
    // Who shows no name may be anybody, and until when an answer is wanted is nobody's message.
    expect(await pillsOnRows(page)).toHaveLength(2);
  });
  await step('one is opened: the bar stands over its form, and a template lands in it', async () => {
    await rowWith(page, 'Ганна').click();
    await soon
      .poll(async () => sentences('uk', 'timer.full.waiting', 25 * MINUTE).includes(await barText(page)))
      .toBe(true);
    await trigger(page, 'textarea[name="answer"]');
    await expectField(page.locator('textarea[name="answer"]'), `${THANKS.uk}|`);
  });
  await step('the answer ends the wait', async () => {
    await publish(page, 'textarea[name="answer"]', 'Опубликовать');
    await soon.poll(() => barState(page)).not.toBe('on-time');
    await soon.poll(async () => (await pillsOnRows(page)).map(({ row }) => row.includes('Юрій'))).toEqual([true]);
  });
  await step('and what was answered elsewhere no longer waits where answers are listed', async () => {
    const { chats: all } = await cabinets.wildberries.state();
    const other = all.find((one) => one.buyer === 'Юрій');
    await cabinets.wildberries.sellerWrites(other?.chatId ?? '', 'Півтора метра.');
    await page.getByRole('button', { name: 'Есть ответ' }).click();
    await soon(rowWith(page, 'Юрій')).toBeVisible();
    await soon.poll(() => pillsOnRows(page)).toEqual([]);
  });
});

journey(
  'Wildberries questions of a table without names wait in their drawer alone',
  async ({ takt, cabinets, step }) => {
    const { page } = takt;
    await step('nothing stands on rows that name nobody, and nothing is kept of them', async () => {
      await bringIn(takt, installedSince(ago(30 * DAY)));
      await cabinets.wildberries.seed({ chats: questions(), questions: 'drawer' });
      await page.goto(QUESTIONS);
      await soon(rowWith(page, 'дріт')).toBeVisible();
      await pageRead(takt, 'wildberries/questions');
      expect(await drawn(page)).toEqual([]);
      expect(await known(takt)).toMatchObject(NOTHING);
    });
    await step('the drawer says how long its buyer waits', async () => {
      await rowWith(page, 'дріт').click();
      await soon.poll(() => barState(page)).toBe('past-target');
      expect(await barText(page)).toContain('5');
    });
    await step('a template lands in its field, and the answer ends the wait', async () => {
      await trigger(page, '#answerText');
      await expectField(page.locator('#answerText'), `${THANKS.uk}|`);
      await publish(page, '#answerText', 'Отправить');
      await soon.poll(() => barState(page)).not.toBe('past-target');
    });
    await step('of one who shows no name nothing is said', async () => {
      await page.getByRole('button', { name: 'Закрыть' }).click();
      await rowWith(page, 'сімейний').click();
      await soon(page.getByText('Покупатель')).toBeVisible();
      // Its field takes a template: it was read.
      await trigger(page, '#answerText');
      await expectField(page.locator('#answerText'), `${THANKS.uk}|`);
      expect(await barState(page)).toBeUndefined();
    });
    await step('health knows the page', () =>
      healthSays(() => takt.open('options.html#health'), say('uk', 'options.health.page.questions')),
    );
  },
);

for (const table of ['columns', 'stacked'] as const) {
  journeyOnce(
    `Wildberries reviews, ${table}: nobody waits, and a template lands in the answer and in no complaint`,
    async (tools) => {
      const { takt, cabinets, step } = tools;
      const { page } = takt;
      await step('nothing stands on the rows', async () => {
        await cabinets.wildberries.seed({ chats: reviews(), reviews: table });
        await page.goto(REVIEWS);
        await soon(rowWith(page, 'Свисток')).toBeVisible();
        await pageRead(takt, 'wildberries/reviews');
        expect(await drawn(page)).toEqual([]);
      });
      await step('a template lands in the answer', async () => {
        await rowWith(page, 'Свисток').click();
        await trigger(page, '#answerText');
        await expectField(page.locator('#answerText'), `${THANKS.uk}|`);
      });
      await step('and in no complaint that lies over it', async () => {
        await page.locator('#answerText').fill('');
        await page.locator('section').getByRole('button', { name: 'Пожаловаться на отзыв' }).click();
        await trigger(page, '#explanation');
        await expect(page.locator('#explanation')).not.toBeFocused();
        await expectField(page.locator('#explanation'), '=дякую');
        await page.locator('#explanation').click();
        await page.keyboard.press('Control+Period');
        await soon.poll(() => palette(page)).toBeDefined();
        await page.keyboard.press('Enter');
        await soon.poll(() => palette(page)).toBeUndefined();
        await expectField(page.locator('#explanation'), '=дякую');
      });
      await step('nothing is kept, and health knows the page', async () => {
        expect(await known(takt)).toMatchObject(NOTHING);
        expect((await disk(takt)).stores.pages).toMatchObject([{ result: 'read' }]);
        await healthSays(() => takt.open('options.html#health'), say('uk', 'options.health.page.reviews'));
      });
    },
  );
}

journey('Wildberries, from section to section without a reload: pills go with their page', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  const tab = (name: string) => page.getByRole('button', { name, exact: true });
  await step('chats', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    await cabinets.wildberries.seed({ chats: [...chats(), ...questions(), ...reviews()], questions: 'inline' });
    await openChats(page, 'Ольга');
    await soon.poll(async () => (await pills(page)).map(({ buyer }) => buyer).sort()).toEqual(['Марія', 'Ольга']);
  });
  await step('questions, under the one address of reviews and questions', async () => {
    await page.getByRole('link', { name: 'Отзывы и вопросы' }).click();
    await tab('Вопросы').click();
    await soon.poll(async () => (await pillsOnRows(page)).length).toBe(2);
    expect(await pills(page)).toEqual([]);
  });
  await step('complaints: nothing', async () => {
    await tab('Мои жалобы').click();
    await soon(page.getByText('Здесь пока ничего нет')).toBeVisible();
    await soon.poll(() => drawn(page)).toEqual([]);
    await laidOut(page);
    expect(await drawn(page)).toEqual([]);
  });
  await step('and chats again', async () => {
    await page.getByRole('link', { name: 'Чат с покупателями' }).click();
    await soon.poll(async () => (await pills(page)).map(({ buyer }) => buyer).sort()).toEqual(['Марія', 'Ольга']);
  });
});

for (const [variant, grouping] of [
  ['links', 'nested'],
  ['buttons', 'nested'],
  ['buttons', 'headings'],
] as const) {
  journeyOnce(
    `Wildberries chats, ${variant}, ${grouping}: unread, sought and grouped, each pill with its buyer`,
    async (tools) => {
      const { takt, cabinets, step } = tools;
      const { page } = takt;
      const shown = (...names: string[]) =>
        soon.poll(async () => (await pills(page)).map(({ buyer }) => buyer).sort()).toEqual(names);
      const group = page.getByRole('button', { name: 'Группировать по артикулу' });
      await step('all', async () => {
        await cabinets.wildberries.seed({ chats: chats(), variant, grouping });
        await openChats(page, 'Ольга');
        await shown('Марія', 'Ольга');
      });
      await step('grouped by article', async () => {
        await group.click();
        await shown('Марія', 'Ольга');
      });
      if (variant === 'buttons' && grouping === 'nested') {
        await step('with every group folded, nothing is wrong with the page', async () => {
          for (const head of await page.locator('[class*="_rt-dialogs-group-head_"]').all()) await head.click();
          await shown();
          // The background hears of a page that is not recognised before it is asked by the popup.
          const popup = await takt.open('popup.html');
          await soon(popup.locator('main').first()).toBeVisible();
          const kinds = (await disk(takt)).stores.pages as readonly { mapId: string; result: string }[];
          expect(kinds.find(({ mapId }) => mapId === 'wildberries/chat')?.result).toBe('read');
          await popup.close();
          expect(await textOf(page, 'notice')).toBeUndefined();
          for (const head of await page.locator('[class*="_rt-dialogs-group-head_"]').all()) await head.click();
          await shown('Марія', 'Ольга');
        });
      }
      await step('unread, and sought', async () => {
        await page.getByRole('button', { name: 'Непрочитанные' }).click();
        await shown('Марія', 'Ольга');
        await page.fill('[name="chat-search"]', 'Марія');
        await shown('Марія');
        await page.fill('[name="chat-search"]', 'нікого');
        await soon(page.getByText('Ничего не найдено')).toBeVisible();
        await shown();
        expect(await textOf(page, 'notice')).toBeUndefined();
        await page.fill('[name="chat-search"]', '');
        await shown('Марія', 'Ольга');
      });
    },
  );
}
