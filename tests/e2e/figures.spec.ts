/** What the queue tells beyond who waits: why so long, how the week went, and where no reply was needed. */
import { barState, soon } from './cabinet';
import { wildberries } from './cabinets';
import { ago, buyer, IN_UKRAINIAN, seller } from './chats';
import { expect, journey, test } from './fixtures';
import { bringIn, installedSince, queue } from './own-pages';
import { DAY, HOUR, MINUTE, say } from './words';

test.use(IN_UKRAINIAN);

const ASKED = 'Добрий день! А синя чашка ще є?';
const CHATS = () => [
  { buyer: 'Віра', product: 'Чашка', messages: [buyer(ago(2 * HOUR), ASKED)] },
  {
    ...{ buyer: 'Влад', product: 'Тарілка' },
    messages: [
      buyer(ago(3 * HOUR), 'Чи є?'),
      seller(ago(3 * HOUR - 10 * MINUTE), 'Так, є'),
      buyer(ago(150 * MINUTE), 'Дякую!'),
    ],
  },
];

journey('The queue says why, what needed no reply, and how the week went', async ({ takt, cabinets, step }) => {
  const panel = await step('one buyer waits, another has only thanked', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    await wildberries.seed(cabinets, CHATS());
    await wildberries.openList(takt.page, 'Віра');
    for (const name of ['Влад', 'Віра']) {
      await wildberries.openThread(takt.page, name);
      await soon.poll(() => barState(takt.page)).toBe(name === 'Віра' ? 'past-target' : 'no-reply-needed');
    }
    return takt.open('sidepanel.html');
  });
  const waiting = async () => (await queue(panel)).map((row) => row.buyer);
  const quiet = panel.getByTestId('unneeded-row');

  await step('W: the message, whose rule it is, and what was counted', async () => {
    await soon.poll(waiting).toEqual(['Віра']);
    await panel.keyboard.press('ArrowDown');
    await expect(panel.getByTestId('queue-open')).toBeFocused();
    await panel.keyboard.press('w');
    const why = panel.getByTestId('row-why');
    await soon(why).toContainText(ASKED);
    const rule = { marketplace: 'Wildberries', time: `1 год ${say('uk', 'timer.clock.working')}` };
    await soon(why.getByTestId('why-target')).toContainText(say('uk', 'timer.rule.target.marketplace', rule));
    await soon(why.getByTestId('why-target')).toContainText(say('uk', 'why.counted', { time: '1 год' }));
    await soon(why.getByTestId('why-limit')).toContainText(say('uk', 'timer.clock.calendar'));
    await panel.keyboard.press('Escape');
    await expect(why).toHaveCount(0);
    await expect(panel.getByTestId('queue-open')).toBeFocused();
  });

  await step('where no reply was needed, one is', async () => {
    const group = panel.getByTestId('queue-unneeded');
    await soon(group.locator('summary')).toHaveText(say('uk', 'queue.unneeded', { n: 1 }));
    await group.locator('summary').click();
    await soon(quiet).toContainText('Дякую!');
    await panel.getByTestId('unneeded-open').focus();
    await panel.keyboard.press('a');
    await soon.poll(waiting).toEqual(['Влад', 'Віра']);
    await soon(quiet).toHaveCount(0);
  });

  await step('and that is taken back', async () => {
    await panel.keyboard.press('Control+z');
    await soon.poll(waiting).toEqual(['Віра']);
    await soon(quiet).toHaveCount(1);
  });

  await step('behind the line of the day, the week', async () => {
    await panel.getByTestId('queue-day').click();
    const week = say('uk', 'queue.week', { n: 1, onTime: 1, median: '10 хв' });
    await soon(panel.getByTestId('queue-week')).toContainText(week);
    await soon(panel.getByTestId('queue-week')).toContainText(say('uk', 'queue.week.none-late'));
  });
});
