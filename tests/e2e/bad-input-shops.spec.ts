/** Two shops of one seller: in two tabs, and one after the other in one tab. No chat is ever taken for the other shop's. */
import { barState, soon, textOf } from './cabinet';
import { CABINETS, type NeutralShop } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, test } from './fixtures';
import { exported, queue } from './own-pages';
import { MINUTE } from './words';

test.use(IN_KYIV);

const chat = (name: string, minutes: number, text: string) => ({
  buyer: name,
  product: 'Термос сталевий',
  order: 101_600_000 + minutes,
  messages: [buyer(ago(minutes * MINUTE), text)],
});

/** The same buyer asks in both, about the same goods. */
const SHOPS = (): NeutralShop[] => [
  {
    id: '3411017',
    name: 'Крамниця «Ромашка»',
    chats: [chat('Олена', 30, 'Ромашка, чи є він у вас?'), chat('Павло', 20, 'Ромашка, добрий день!')],
  },
  {
    id: '3411018',
    name: 'Майстерня «Дуб»',
    chats: [chat('Олена', 25, 'Дуб, чи є він у вас?'), chat('Поліна', 15, 'Дуб, добрий день!')],
  },
];

for (const cabinet of CABINETS) {
  test(`${cabinet.name}: two shops, in two tabs and in one, are never mixed`, async ({ takt, cabinets }) => {
    const [first, second] = SHOPS();
    const both = async (page: typeof takt.page, names: string[]) =>
      soon.poll(async () => (await cabinet.pills(page)).map((pill) => pill.buyer).sort()).toEqual(names);
    /** Every text stands in a conversation of the shop that it names, and every buyer once a shop. */
    const unmixed = async () => {
      const { conversations } = await exported(takt);
      const told = conversations.map(({ account, buyerName, messages }) => {
        const texts = messages.filter(({ author }) => author !== 'system').map(({ text }) => text);
        return `${account?.includes('Дуб') || account === second?.id ? 'Дуб' : 'Ромашка'} ${buyerName}: ${texts}`;
      });
      return told.sort();
    };
    const ALL = [
      'Дуб Олена: Дуб, чи є він у вас?',
      'Дуб Поліна: Дуб, добрий день!',
      'Ромашка Олена: Ромашка, чи є він у вас?',
      'Ромашка Павло: Ромашка, добрий день!',
    ];
    await cabinet.seedShops(cabinets, SHOPS());
    const other = await takt.context.newPage();

    await test.step('in two tabs', async () => {
      await cabinet.openList(takt.page, 'Павло');
      await both(takt.page, ['Олена', 'Павло']);
      await cabinet.openList(other, 'Павло');
      await cabinet.switchShop(other, 'Дуб');
      await soon(cabinet.rowOf(other, 'Поліна')).toBeVisible();
      await both(other, ['Олена', 'Поліна']);
      await soon.poll(unmixed).toEqual(ALL);
    });
    await test.step('the queue names the shop of each', async () => {
      const panel = await takt.open('sidepanel.html');
      await soon.poll(async () => (await queue(panel)).length).toBe(4);
      const rows = panel.getByTestId('queue-row').filter({ hasText: 'Олена' }).getByTestId('queue-account');
      await soon.poll(async () => (await rows.allTextContents()).sort()).toEqual([first?.name, second?.name]);
      await panel.close();
    });
    await test.step('to and fro in one tab, with chats open', async () => {
      const goes = [
        { shop: 'Ромашка', buyers: ['Олена', 'Павло'] },
        { shop: 'Дуб', buyers: ['Олена', 'Поліна'] },
        { shop: 'Ромашка', buyers: ['Олена', 'Павло'] },
      ];
      for (const { shop, buyers } of goes) {
        await cabinet.openThread(other, 'Олена');
        await cabinet.switchShop(other, shop);
        await soon(cabinet.rowOf(other, buyers[1] ?? '')).toBeVisible();
        await cabinet.openThread(other, 'Олена');
        await soon.poll(() => barState(other)).toBe('old');
        await soon.poll(() => textOf(other, 'bar-account')).toContain(shop);
        await both(other, buyers);
      }
      expect(await unmixed()).toEqual(ALL);
    });
  });
}
