/** From the queue to the chat: the right tab comes forward and its row is outlined; nothing is opened or clicked. */
import type { Page } from '@playwright/test';
import { soon } from './cabinet';
import { type CabinetPage, prom, rozetka, wildberries } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, test } from './fixtures';
import { bringIn, desk, installedSince, queue } from './own-pages';
import { focusedText, outlined, tabInFront } from './tabs';
import { DAY, MINUTE, say } from './words';

test.use(IN_KYIV);

const waits = (name: string, minutes: number) => ({
  buyer: name,
  product: 'Термос сталевий',
  messages: [buyer(ago(minutes * MINUTE), `Добрий день, це ${name}. Чи є в наявності?`)],
});

const SHOPS = [
  { id: '3411017', name: 'Крамниця «Ромашка»', chats: [waits('Павло', 30), waits('Панас', 20)] },
  { id: '3411018', name: 'Майстерня «Дуб»', chats: [waits('Поліна', 29), waits('Пилип', 19)] },
];

/** Which chat the page has open, by its head. */
const opened = (page: Page, { selectors }: CabinetPage) => page.locator(selectors.openBuyer).textContent();

journey('A row of the queue leads to the tab and the row of its chat, and opens nothing', async (tools) => {
  const { takt, cabinets, step } = tools;
  const tabs = await step('two shops of Prom, Rozetka and Wildberries, each with a chat open', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    // It must not come in front later.
    await desk(takt);
    await prom.seedShops(cabinets, SHOPS);
    await rozetka.seed(cabinets, [waits('Ада', 28), waits('Ігор', 18)]);
    await wildberries.seed(cabinets, [waits('Віра', 27), waits('Влад', 17)]);
    const [second, third, fourth] = [
      await takt.context.newPage(),
      await takt.context.newPage(),
      await takt.context.newPage(),
    ];
    const first = takt.page;
    await prom.openList(first, 'Павло');
    await prom.openThread(first, 'Панас');
    await prom.openList(second, 'Павло');
    await prom.switchShop(second, 'Дуб');
    await soon(prom.rowOf(second, 'Поліна')).toBeVisible();
    await prom.openThread(second, 'Пилип');
    await rozetka.openList(third, 'Ада');
    await rozetka.openThread(third, 'Ігор');
    await wildberries.openList(fourth, 'Віра');
    await wildberries.openThread(fourth, 'Влад');
    return [
      { cabinet: prom, page: first, open: 'Панас', sought: 'Павло' },
      { cabinet: prom, page: second, open: 'Пилип', sought: 'Поліна' },
      { cabinet: rozetka, page: third, open: 'Ігор', sought: 'Ада' },
      { cabinet: wildberries, page: fourth, open: 'Влад', sought: 'Віра' },
    ];
  });
  const unread = async () => {
    const states = await Promise.all([prom, rozetka, wildberries].map(({ id }) => cabinets[id].state()));
    return states.flatMap(({ chats }) => chats.map(({ buyer, unread: count }) => `${buyer} ${count}`)).sort();
  };
  const panel = await step('the queue', async () => {
    const page = await takt.open('sidepanel.html');
    await soon.poll(async () => (await queue(page)).length).toBe(8);
    const shops = page
      .getByTestId('queue-row')
      .filter({ hasText: /Павло|Поліна/ })
      .getByTestId('queue-account');
    await soon(shops).toHaveText(['Крамниця «Ромашка»', 'Майстерня «Дуб»']);
    return page;
  });
  const before = await unread();
  for (const { cabinet, page, open, sought } of tabs) {
    await step(`${sought}, of ${cabinet.name}`, async () => {
      const address = page.url();
      const button = panel.getByTestId('queue-open').filter({ hasText: sought });
      if (cabinet === rozetka) await button.click();
      else {
        await button.focus();
        await panel.keyboard.press('Enter');
      }
      await soon.poll(() => tabInFront(takt)).toBe(address);
      await soon.poll(async () => (await outlined(page)).join()).toContain(sought);
      await soon.poll(() => focusedText(page)).toContain(sought);
      expect(await opened(page, cabinet)).toBe(open);
      expect(page.url()).toBe(address);
      await expect(panel.getByTestId('queue-status')).toHaveText('');
    });
  }
  await step('nothing was opened anywhere', async () => {
    expect(await unread()).toEqual(before);
    for (const { page, cabinet, open } of tabs) expect(await opened(page, cabinet)).toBe(open);
  });
  await step('a chat that the list does not show now', async () => {
    await wildberries.openThread(tabs[3]?.page as Page, 'Влад');
    await tabs[3]?.page.locator('[name="chat-search"]').fill('Влад');
    const sentence = say('uk', 'queue.reveal.not-shown', { marketplace: 'Wildberries' });
    // For a moment it is one that the page may be drawing anew.
    await expect(async () => {
      await panel.getByTestId('queue-open').filter({ hasText: 'Віра' }).click();
      await expect(panel.getByTestId('queue-status')).toHaveText(sentence, { timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    expect(await tabInFront(takt)).toBe(tabs[3]?.page.url());
  });
  await step('a cabinet whose tab is closed', async () => {
    await tabs[3]?.page.close();
    await panel.getByTestId('queue-open').filter({ hasText: 'Віра' }).click();
    const sentence = say('uk', 'queue.reveal.closed', { marketplace: 'Wildberries' });
    await soon(panel.getByTestId('queue-status')).toHaveText(sentence);
  });
  await step('the popup makes room for what it has brought forward', async () => {
    const popup = await takt.open('popup.html');
    await soon.poll(async () => (await queue(popup)).length).toBe(8);
    const closes = popup.waitForEvent('close');
    // It may be closed before the click is over.
    await Promise.all([
      closes,
      popup
        .getByTestId('queue-open')
        .filter({ hasText: 'Ада' })
        .click()
        .catch(() => null),
    ]);
    expect(await tabInFront(takt)).toBe(tabs[2]?.page.url());
  });
});
