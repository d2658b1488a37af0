/** A page checked from health: which map reads it, by which candidates, and what is missing. */
import { soon } from './cabinet';
import { prom } from './cabinets';
import { ago, buyer, IN_KYIV, seller } from './chats';
import { expect, journey, test } from './fixtures';
import { tabTo } from './own-pages';
import { HOUR, MINUTE, say } from './words';

test.use(IN_KYIV);

const CHATS = [
  {
    ...{ buyer: 'Соломія Їжакевич', roomId: 48_120_773 },
    messages: [buyer(ago(3 * HOUR), 'Є червона?'), seller(ago(2 * HOUR), 'Є'), buyer(ago(9 * MINUTE), 'Беру')],
  },
  { buyer: 'Олег', messages: [buyer(ago(HOUR), 'Коли відправите?')] },
];

journey('An open page is checked, field by field, and nothing of it is told', async ({ takt, cabinets, step }) => {
  const { page } = takt;
  let options = page;
  await step('without a cabinet it says which page to open', async () => {
    options = await takt.open('options.html#health');
    await soon(options.getByTestId('checkup-none')).toHaveText(say('uk', 'options.checkup.none'));
  });
  await step('a chat is open', async () => {
    await cabinets.prom.seed({ chats: CHATS });
    await page.goto(prom.list);
    await prom.openThread(page, 'Соломія Їжакевич');
    await soon(page.getByText('Беру').first()).toBeVisible();
  });
  await step('it is checked by keys', async () => {
    await options.reload();
    await soon(options.getByTestId('checkup')).toBeEnabled();
    await tabTo(options, '[data-testid="checkup"]');
    await options.keyboard.press('Enter');
    await soon(options.getByTestId('checkup-result')).toBeFocused();
    const layer = say('uk', 'options.health.layer.known');
    await soon(options.getByTestId('checkup-outcome')).toHaveText(say('uk', 'options.checkup.read', { layer }));
    await soon(options.getByTestId('checkup-counts')).toContainText(say('uk', 'options.checkup.rows', { n: 2 }));
    await soon(options.getByTestId('checkup-counts')).toContainText(say('uk', 'options.checkup.messages', { n: 3 }));
    await expect(options.getByTestId('checkup-missing')).toHaveCount(0);
    const result = options.getByTestId('checkup-result');
    const field = say('uk', 'options.health.field.row.buyer');
    const found = say('uk', 'options.checkup.count', { field, found: 2, among: 2 });
    await soon(options.getByTestId('checkup-found')).toContainText(found);
    const said = (await result.textContent()) ?? '';
    expect(['Соломія', 'Олег', 'Беру', 'відправите', '48120773'].filter((one) => said.includes(one))).toEqual([]);
  });
  await step('by which way each part was found is kept of every reading, too', async () => {
    const ways = options.getByTestId('ways');
    await ways.locator('summary').click();
    await soon(ways).toContainText(say('uk', 'options.health.field.row.buyer'));
    await soon(ways).toContainText(say('uk', 'options.health.field.message.time'));
    await expect(options.getByTestId('slid')).toHaveCount(0);
  });
  await step('what the cabinet took away is said first', async () => {
    await page.evaluate(() => {
      for (const field of document.querySelectorAll('textarea, [contenteditable]')) field.remove();
    });
    await options.getByTestId('checkup').click();
    const fields = say('uk', 'options.health.field.reply');
    await soon(options.getByTestId('checkup-missing')).toHaveText(say('uk', 'options.checkup.missing', { fields }));
  });
  await step('a tab that has gone meanwhile is said to have', async () => {
    await page.goto('about:blank');
    await options.getByTestId('checkup').click();
    await soon(options.getByTestId('checkup-why')).toHaveText(say('uk', 'options.skeleton.closed'));
  });
});
