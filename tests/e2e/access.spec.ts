/** Health says where the browser lets Takt in, and of no tab in which Takt works that it needs a reload. */
import { openChats, soon } from './cabinet';
import { prom } from './cabinets';
import { ago, buyer, CUP, IN_KYIV } from './chats';
import { expect, journey, test } from './fixtures';
import { MINUTE, say } from './words';

test.use(IN_KYIV);

journey('Access is given everywhere, and every tab of a cabinet answers', async ({ takt, cabinets, step }) => {
  const messages = [buyer(ago(10 * MINUTE), 'Є?')];
  await step('two cabinets are open', async () => {
    await cabinets.wildberries.seed({ chats: [{ buyer: 'Ольга', product: CUP, messages }] });
    await cabinets.prom.seed({ chats: [{ buyer: 'Соломія', messages }] });
    await openChats(takt.page, 'Ольга');
    const second = await takt.context.newPage();
    await second.goto(prom.list);
    await soon(second.getByText('Соломія').first()).toBeVisible();
  });
  await step('health says so', async () => {
    const options = await takt.open('options.html#health');
    await soon(options.getByTestId('access')).toHaveText(
      ['Prom', 'Rozetka', 'Wildberries'].map((place) => say('uk', 'options.access.allowed', { place })),
    );
    await soon(options.getByTestId('checkup')).toHaveCount(2);
    // Every tab has been asked.
    await soon(options.getByTestId('access-list')).toHaveAttribute('aria-busy', 'false');
    await expect(options.getByTestId('silent-tab')).toHaveCount(0);
    await expect(options.getByTestId('access-ask')).toHaveCount(0);
  });
});
