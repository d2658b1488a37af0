/** In each cabinet: read, type a trigger, have the text in the cabinet's own field, take it back, send it by hand. */
import { barState, soon, textOf } from './cabinet';
import { CABINETS } from './cabinets';
import { ago, buyer, IN_KYIV, seller } from './chats';
import { expect, journey, journeyOnce, test } from './fixtures';
import { typeKeys } from './keys';
import { bringIn, installedSince, queueOf } from './own-pages';
import { caretText, expectField, pressTimes } from './reply-field';
import { THANKS } from './templates';
import { DAY, HOUR, MINUTE, say, sentences } from './words';

test.use(IN_KYIV);

const CHATS = () => [
  {
    buyer: 'Олена Коваль',
    product: 'Термос сталевий, 1 л',
    messages: [
      buyer(ago(3 * HOUR), 'Добрий день! Підкажіть, будь ласка, чи є він у синьому кольорі?'),
      seller(ago(3 * HOUR - 5 * MINUTE), 'Добрий день! Так, є.'),
      buyer(ago(10 * MINUTE), 'Дуже добре, тоді замовляю. Коли зможете відправити?'),
    ],
  },
  {
    buyer: 'Сергей Лесной',
    product: 'Ковдра вовняна',
    messages: [buyer(ago(20 * MINUTE), 'Здравствуйте! Подскажите, пожалуйста, какого оно размера, и что ещё есть?')],
  },
];
const [BEFORE, AFTER] = ['Вітаю! ', ' До зустрічі'];

for (const cabinet of CABINETS) {
  for (const variant of [0, 1] as const) {
    const register = variant === 0 ? journey : journeyOnce;
    register(
      `${cabinet.name}, ${cabinet.variants[variant]}: a trigger becomes the text of a template`,
      async (tools) => {
        const { takt, cabinets, step } = tools;
        const { page } = takt;
        const field = cabinet.field(page);
        const barSays = (minutes: number) =>
          soon
            .poll(async () => sentences('uk', 'timer.full.waiting', minutes * MINUTE).includes(await barText()))
            .toBe(true);
        const barText = async () => (await textOf(page, 'bar-text')) ?? '';
        const olena = `${BEFORE}${THANKS.uk}${AFTER}`;

        await step('the list says who waits', async () => {
          await bringIn(takt, installedSince(ago(30 * DAY)));
          await cabinet.seed(cabinets, CHATS(), { variant });
          await cabinet.openList(page, 'Олена Коваль');
          const states = async () => (await cabinet.pills(page)).map(({ buyer, state }) => `${buyer}: ${state}`).sort();
          await soon.poll(states).toEqual(['Олена Коваль: on-time', 'Сергей Лесной: on-time']);
        });
        await step('the seller opens a chat', async () => {
          await cabinet.openThread(page, 'Олена Коваль');
          await soon.poll(() => barState(page)).toBe('on-time');
          await barSays(10);
        });
        await step('a trigger in the middle of a draft, and Tab', async () => {
          await field.click();
          await typeKeys(page, BEFORE + AFTER);
          await pressTimes(page, 'ArrowLeft', AFTER.length);
          await typeKeys(page, '=дякую');
          expect(await caretText(field)).toBe(`${BEFORE}=дякую|${AFTER}`);
          await page.keyboard.press('Tab');
          await expectField(field, `${BEFORE}${THANKS.uk}|${AFTER}`);
        });
        await step('it is taken back, and brought again', async () => {
          await page.keyboard.press('Control+z');
          await expectField(field, `${BEFORE}=дякую|${AFTER}`);
          await page.keyboard.press('Control+Shift+z');
          await expectField(field, olena);
          await page.keyboard.press('Control+z');
          await expectField(field, `${BEFORE}=дякую|${AFTER}`);
          await page.keyboard.press('Control+y');
          await expectField(field, olena);
        });
        await step('the cabinet itself knows the text', async () => {
          await cabinets[cabinet.id].replaceField();
          await expectField(field, olena);
          await cabinets[cabinet.id].rerenderThread();
          await expectField(field, olena);
        });
        await step(
          'whoever writes in Russian is answered in Russian, in whichever layout the trigger is typed',
          async () => {
            await cabinet.openThread(page, 'Сергей Лесной');
            await barSays(20);
            await field.click();
            await typeKeys(page, '=дякую');
            await page.keyboard.press('Tab');
            await expectField(field, `${THANKS.ru}|`);
            await typeKeys(page, ' =lzre.');
            await page.keyboard.press('Tab');
            await expectField(field, `${THANKS.ru} ${THANKS.ru}|`);
          },
        );
        await step('the seller sends the reply, and nobody waits there any more', async () => {
          await cabinet.openThread(page, 'Олена Коваль');
          await expectField(field, olena);
          const queue = await takt.open('sidepanel.html');
          await soon.poll(async () => (await queueOf(queue, 'Олена Коваль'))?.state).toBe('on-time');
          expect(await cabinet.sent(cabinets)).toEqual([]);
          await cabinet.send(page);
          await soon.poll(() => textOf(page, 'bar-text')).toBe(say('uk', 'timer.full.idle'));
          await soon.poll(() => cabinet.pillOf(page, 'Олена Коваль')).toBeUndefined();
          await soon.poll(() => queueOf(queue, 'Олена Коваль')).toBeUndefined();
          expect((await queueOf(queue, 'Сергей Лесной'))?.state).toBe('on-time');
          expect(await cabinet.sent(cabinets)).toEqual([olena]);
        });
      },
    );
  }
}
