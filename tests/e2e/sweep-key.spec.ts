/** A round goes on from a cabinet's own page, by Ctrl+,; where none is on, the key is the page's. */
import { soon, textOf } from './cabinet';
import { prom, wildberries } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, test } from './fixtures';
import { bringIn, desk, installedSince, queue } from './own-pages';
import { heard, listen } from './palette';
import { outlined, tabInFront } from './tabs';
import { DAY, HOUR, MINUTE, say } from './words';

test.use(IN_KYIV);

const waits = (name: string, ms: number) => ({
  buyer: name,
  product: 'Термос сталевий',
  messages: [buyer(ago(ms), `Добрий день, це ${name}. Чи є в наявності?`)],
});

journey('A round leads on by a key that is pressed in a cabinet', async ({ takt, cabinets, step }) => {
  const first = takt.page;
  const second = await step('two cabinets, in each of which somebody waits', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    // It must not come in front later.
    await desk(takt);
    await prom.seed(cabinets, [waits('Павло', 5 * HOUR)]);
    await wildberries.seed(cabinets, [waits('Віра', 9 * MINUTE)]);
    const page = await takt.context.newPage();
    await prom.openList(first, 'Павло');
    await wildberries.openList(page, 'Віра');
    return page;
  });
  await step('the round begins in the queue, at the most urgent one', async () => {
    const panel = await takt.open('sidepanel.html');
    await soon.poll(async () => (await queue(panel)).length).toBe(2);
    await panel.getByTestId('sweep-start').click();
    await soon.poll(() => tabInFront(takt)).toBe(first.url());
    await soon.poll(async () => (await outlined(first)).join()).toContain('Павло');
  });
  await step('the key leads on to the other cabinet, and its page hears nothing of it', async () => {
    await listen(first);
    await first.keyboard.press('Control+Comma');
    await soon.poll(() => tabInFront(takt)).toBe(second.url());
    await soon.poll(async () => (await outlined(second)).join()).toContain('Віра');
    expect((await heard(first)).filter((one) => one.startsWith('keydown ,'))).toEqual([]);
  });
  await step('after the last one it is over, and that is said', async () => {
    await second.keyboard.press('Control+Comma');
    await soon.poll(() => textOf(second, 'notice')).toContain(say('uk', 'page.sweep.ended'));
    expect(await tabInFront(takt)).toBe(second.url());
  });
  await step('then the key is the page’s own', async () => {
    await listen(second);
    await soon
      .poll(async () => {
        await second.keyboard.press('Control+Comma');
        return (await heard(second)).filter((one) => one.startsWith('keydown ,')).length;
      })
      .toBeGreaterThan(0);
  });
});
