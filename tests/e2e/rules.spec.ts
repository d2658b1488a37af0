/** The seller's own rules: a target and the working hours, changed by keys alone, move what stands on the cabinet's page. */
import { barState, openChats, openThread, pillOf, soon, textOf } from './cabinet';
import { ago, buyer, CUP, IN_UKRAINIAN } from './chats';
import { journey, test } from './fixtures';
import { bringIn, installedSince, tabTo } from './own-pages';
import { DAY, MINUTE, say } from './words';

test.use(IN_UKRAINIAN);

const CHAT = '[data-testid="rules-wildberries"] [data-channel="chat"]';

journey(
  'A target and the working hours are changed by keys, and the pill follows',
  async ({ takt, cabinets, step }) => {
    const isPast = async () => (await pillOf(takt.page, 'Ольга'))?.text.startsWith('+') ?? false;
    await step('a buyer has been waiting for twenty minutes', async () => {
      await bringIn(takt, installedSince(Date.now() - DAY));
      const chats = [{ buyer: 'Ольга', product: CUP, messages: [buyer(ago(20 * MINUTE), 'Є чашка?')] }];
      await cabinets.wildberries.seed({ chats });
      await openChats(takt.page, 'Ольга');
      await openThread(takt.page, 'Ольга');
      await soon.poll(() => barState(takt.page)).toBe('on-time');
    });
    const options = await takt.open('options.html#deadlines');
    await step('the target becomes ten minutes, and what would follow is said first', async () => {
      await soon(options.locator(CHAT)).toBeVisible();
      await tabTo(options, `${CHAT} [data-testid="rule-change"]`);
      await options.keyboard.press('Enter');
      await soon(options.getByTestId('target')).toBeFocused();
      await options.keyboard.press('ControlOrMeta+a');
      await options.keyboard.type('10 хв');
      await soon(options.getByTestId('rule-preview')).toHaveText(say('uk', 'options.deadlines.preview', { n: 1 }));
      await tabTo(options, '[data-testid="rule-save"]');
      await options.keyboard.press('Enter');
      await soon(options.locator(CHAT)).toContainText(say('uk', 'options.saved'));
      // A worker that is stopped at that very moment may not have told the page yet.
      await soon.poll(() => barState(takt.page)).toBe('past-target');
    });
    await step('it is past on the page, by the seller’s own rule', async () => {
      await soon.poll(() => barState(takt.page)).toBe('past-target');
      await soon.poll(isPast).toBe(true);
      const [, rule = ''] = say('uk', 'timer.full.past-target.seller', { target: '10 хв робочого часу' }).split(
        '{late}',
      );
      await soon.poll(async () => (await textOf(takt.page, 'bar-text')) ?? '').toContain(rule);
    });
    await step('the shop is closed on every day', async () => {
      await options.goto(options.url().replace('#deadlines', '#hours'));
      for (let day = 0; day < 7; day++) {
        await tabTo(options, `[data-testid="open-${day}"]`);
        await options.keyboard.press('Space');
        await soon(options.getByTestId(`open-${day}`)).not.toBeChecked();
        await soon(options.getByTestId('week-card')).toContainText(say('uk', 'options.saved'));
      }
      await soon(options.getByTestId('never-open')).toHaveText(say('uk', 'options.hours.never-open'));
      await soon(options.getByTestId('opening')).toHaveText(say('uk', 'options.hours.now.never'));
      // No working time has gone by: nothing is past.
      await soon.poll(() => barState(takt.page)).toBe('on-time');
      await soon.poll(isPast).toBe(false);
    });
    await step('it opens again, and in a power cut it is paused', async () => {
      for (let day = 6; day >= 0; day--) {
        await options.getByTestId(`open-${day}`).focus();
        await options.keyboard.press('Space');
        await soon(options.getByTestId(`open-${day}`)).toBeChecked();
      }
      await soon.poll(() => barState(takt.page)).toBe('past-target');
      await options.getByTestId('begin-power').focus();
      await options.keyboard.press('Enter');
      await soon(options.getByTestId('stop-power')).toBeVisible();
      await soon(options.getByTestId('opening')).toContainText(say('uk', 'options.interruptions.power'));
      await options.getByTestId('stop-power').focus();
      await options.keyboard.press('Enter');
      await soon(options.getByTestId('interruption-log').getByRole('listitem')).toHaveCount(1);
    });
  },
);
