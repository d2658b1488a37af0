/** A page's structure, from health to the file: what a maintainer gets, and what is not in it. */
import { readFile } from 'node:fs/promises';
import { asSkeleton } from '../../utils/domain/pages/skeleton-schema';
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
    messages: [
      buyer(ago(3 * HOUR), 'Мій номер +380 67 935 28 41, вулиця Чорновола 17'),
      seller(ago(2 * HOUR), 'Накладна 20450738261945'),
      buyer(ago(9 * MINUTE), 'Пишіть на solomiia.yizhak@example.com'),
    ],
  },
];
/** Whole, or as long as no stand-in drawn by lot says by chance: the telephone in its groups. */
const NAMED = [
  ...['Соломія', 'Їжакевич', '48120773', '380 67', '935 28 41', '9352841', 'Чорновола', '20450738261945'],
  ...['Накладна', 'solomiia', 'yizhak', 'example', 'prom.ua', 'https', 'Пишіть'],
];

journey('The structure of a page is looked at and saved, and names nobody', async ({ takt, cabinets, step }) => {
  const { page } = takt;
  let options = page;
  await step('without a cabinet there is none', async () => {
    options = await takt.open('options.html#health');
    await soon(options.getByTestId('skeleton-none')).toHaveText(say('uk', 'options.skeleton.none'));
  });
  await step('a chat is open', async () => {
    await cabinets.prom.seed({ chats: CHATS });
    await page.goto(prom.list);
    await prom.openThread(page, 'Соломія Їжакевич');
    await soon(page.getByText('solomiia.yizhak').first()).toBeVisible();
  });
  await step('it is asked for by keys, and shown', async () => {
    await options.reload();
    await soon(options.getByTestId('skeleton-take')).toBeEnabled();
    await tabTo(options, '[data-testid="skeleton-take"]');
    await options.keyboard.press('Enter');
    await soon(options.getByTestId('skeleton-preview')).toBeFocused();
    await soon(options.getByTestId('skeleton-outline')).toContainText('messages_list');
    const shown = await options.getByTestId('skeleton-outline').textContent();
    expect(NAMED.filter((one) => shown?.includes(one))).toEqual([]);
  });
  await step('it is saved', async () => {
    await tabTo(options, '[data-testid="skeleton-save"]');
    const [download] = await Promise.all([options.waitForEvent('download'), options.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('takt-skeleton-prom.json');
    const text = await readFile(await download.path(), 'utf8');
    expect(asSkeleton(JSON.parse(text))).toMatchObject({ kind: 'skeleton', skeleton: { marketplace: 'prom' } });
    expect(NAMED.filter((one) => text.includes(one))).toEqual([]);
    expect(text).toContain('incoming_message');
    expect(text.toLowerCase()).not.toContain('takt-row');
  });
  await step('a tab that has gone meanwhile is said to have', async () => {
    await page.goto('about:blank');
    await options.getByTestId('skeleton-take').click();
    await soon(options.getByTestId('skeleton-why')).toHaveText(say('uk', 'options.skeleton.closed'));
  });
});
