import { effect } from '@preact/signals';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TaktError } from '../../../utils/domain/errors';
import type { SweepStep } from '../../../utils/messaging/protocol';
import { aConversation } from '../../support/a-conversation';
import { aReading, aThread } from '../../support/a-reading';

import { aPage, row, SECOND } from './create-page-support';

describe('as much is shown as the seller wants', () => {
  const aChat = (buyer: string) => aThread(aConversation({ threadId: buyer, buyer }).buyer('10:00', { text: buyer }));
  /** What stands on the row and on the bar, drawn anew whenever that may change. */
  async function drawn() {
    const page = aPage();
    await page.read(aReading({ rows: [row('Олег')], thread: aChat('Олена') }));
    const stop = effect(() => {
      for (const one of page.page.rows.value) page.page.onRow(one, 'timer', 'pill');
      for (const name of ['timer', 'acts']) page.page.onThread(page.page.thread.value && undefined, name, name);
    });
    onTestFinished(stop);
    return { ...page, row: () => page.put.mock.lastCall?.[2] };
  }

  test('and what changes holds at once', async () => {
    const { overlay, row, bar } = await drawn();
    expect([row(), bar()]).toEqual(['pill', ['timer', 'acts']]);
    overlay.value = { chat: 'dots' };
    expect([row(), bar()]).toEqual(['pill', ['timer']]);
    overlay.value = { chat: 'hidden' };
    expect([row(), bar()]).toEqual([null, null]);
    overlay.value = { review: 'hidden' };
    expect([row(), bar()]).toEqual(['pill', ['timer', 'acts']]);
  });

  test('and a bar that is unfolded is so for the chat that is open', async () => {
    const { overlay, page, bar, read } = await drawn();
    overlay.value = { chat: 'dots' };
    page.unfold();
    expect([page.bar.value, bar()]).toEqual(['full', ['timer', 'acts']]);
    await read(aReading({ thread: aChat('Ігор') }), 60 * SECOND);
    await read(aReading({ thread: aChat('Ігор') }), 60 * SECOND);
    expect([page.bar.value, bar()]).toEqual(['dots', ['timer']]);
  });
});

test.each<[SweepStep | Error, string | undefined]>([
  ['shown', undefined],
  ['not-shown', undefined],
  ['off', undefined],
  ['closed', 'page.sweep.closed'],
  ['ended', 'page.sweep.ended'],
  [new TaktError('unreachable'), 'page.failed'],
])('a round that leads on and is %s: %s', async (step, says) => {
  const { page, sweepNext } = aPage();
  sweepNext.mockImplementation(async () => {
    if (step instanceof Error) throw step;
    return step;
  });
  await page.sweepOn();
  expect(page.unmet.value?.says).toBe(says);
});

test.each<[string, string | null, string | null, 'page.other-shop' | 'page.not-shown', boolean]>([
  ['the shop that is shown', 'one', 'one', 'page.not-shown', true],
  ['another shop', 'other', 'one', 'page.other-shop', false],
  ['a shop, of which the page says nothing', null, 'one', 'page.not-shown', false],
  ['no shop that is known', 'one', null, 'page.not-shown', false],
])('what is not on the page, and is of %s', (_, shown, account, says, sameAccount) => {
  const { page, outside, show } = aPage();
  outside.shop = shown;
  expect(show([], account)).toEqual({ shown: 'none', sameAccount });
  expect(page.unmet.value?.says).toBe(says);
});
