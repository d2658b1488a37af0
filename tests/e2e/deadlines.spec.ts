/** Deadlines from far to past and to the late answer, by a rule of a minute: on pill, bar, queue, badge, by notification. */
import { barState, openChats, openThread, pillOf, reply, soon, textOf } from './cabinet';
import { wildberries } from './cabinets';
import { ago, buyer, CUP, IN_UKRAINIAN, seller } from './chats';
import { type Cabinets, expect, journey, test } from './fixtures';
import { clearNotifications, notifications } from './notifications';
import { backupOf, badge, bringIn, exported, queueOf } from './own-pages';
import { putToSleep } from './tabs';
import { DAY, HOUR, MINUTE, say, spans } from './words';

test.use(IN_UKRAINIAN);
// Most of it waits for a minute to pass.
test.describe.configure({ timeout: 240_000 });

const SECOND = 1000;
const RULE = { target: MINUTE, limit: 70 * SECOND };
/** At risk from the sixth second on; told of when it is past, and not before. */
const SETTINGS = { atRiskShare: 0.9, notices: { on: true, targetAhead: null, limitAhead: null } };
const brought = () => backupOf({ installedAt: ago(DAY), rule: RULE, settings: SETTINGS });
/** Longer than a rule's limit. */
const inTime = expect.configure({ timeout: 2 * MINUTE });

const answered = () => ({
  buyer: 'Ольга',
  product: CUP,
  messages: [buyer(ago(HOUR), 'Добрий день!'), seller(ago(HOUR - 30 * SECOND), 'Вітаю!')],
});

/** The buyer's new question. @returns when it was written */
async function asks({ wildberries }: Cabinets, text: string, at = ago(30 * SECOND)): Promise<number> {
  const { chats } = await wildberries.state();
  await wildberries.buyerWrites(chats[0]?.chatId ?? '', text, at);
  return at;
}

journey('By a rule of a minute: at risk, past the target, past the limit, answered late', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  await step('a chat in which nobody waits', async () => {
    await bringIn(takt, brought());
    await cabinets.wildberries.seed({ chats: [answered()] });
    await openChats(page, 'Ольга');
    await openThread(page, 'Ольга');
    await soon.poll(() => textOf(page, 'bar-text')).toBe(say('uk', 'timer.full.idle'));
  });
  // In front of the cabinet's tab: of what is before one's eyes nobody is notified.
  const popup = await takt.open('popup.html');
  const isEverywhere = async (state: string) => {
    await inTime.poll(async () => (await pillOf(page, 'Ольга'))?.state).toBe(state);
    await inTime.poll(() => barState(page)).toBe(state);
    await inTime.poll(async () => (await queueOf(popup, 'Ольга'))?.state).toBe(state);
  };
  let asked = 0;
  await step('the buyer writes: at risk, and nobody is disturbed', async () => {
    asked = await asks(cabinets, 'Є чашка?');
    await isEverywhere('at-risk');
    expect(await notifications(takt)).toEqual([]);
  });
  await step('past the target: the badge counts it, and one notification comes', async () => {
    await isEverywhere('past-target');
    await inTime.poll(() => badge(takt)).toEqual({ text: '1', title: say('uk', 'badge.title.late', { n: 1 }) });
    await inTime.poll(() => notifications(takt)).toHaveLength(1);
    await clearNotifications(takt);
  });
  await step('past the limit: seen everywhere, but not said again so soon', async () => {
    await isEverywhere('past-limit');
    expect(await notifications(takt)).toEqual([]);
  });
  await step('the answer ends it, and is called late', async () => {
    await page.bringToFront();
    await reply(page, 'Так, є');
    const answeredAt = Date.now();
    const late = spans('uk', answeredAt - asked - RULE.target).map((by) =>
      say('uk', 'timer.full.late.target.seller', { late: by }),
    );
    await inTime.poll(async () => late.includes((await textOf(page, 'bar-text')) ?? '')).toBe(true);
    await soon.poll(() => pillOf(page, 'Ольга')).toBeUndefined();
    await soon.poll(async () => (await badge(takt)).text).toBe('');
  });
  await step('what was judged is in the back-up', async () => {
    const [conversation] = (await exported(takt)).conversations;
    expect(conversation?.stretches.at(-1)).toMatchObject({
      since: new Date(asked).toISOString(),
      judgement: { policyId: 'own-test', policyVersion: 1, target: RULE.target, result: 'past-limit' },
    });
  });
  await step('a reply that only promises starts a clock of its own', async () => {
    await asks(cabinets, 'А синя?', Date.now());
    await soon.poll(() => barState(page)).not.toBe('idle');
    await reply(page, 'Уточню і напишу');
    const [promised = ''] = say('uk', 'timer.full.promise.rule').split('{at}');
    await soon.poll(() => textOf(page, 'bar-text')).toContain(promised);
    await soon.poll(async () => (await queueOf(popup, 'Ольга'))?.state).toBe('on-time');
  });
});

journey('A deadline that passes with the tab closed says "check", and nobody is alarmed', async (tools) => {
  const { takt, cabinets, step } = tools;
  await step('a buyer waits, and the seller has seen it', async () => {
    await bringIn(takt, brought());
    await cabinets.wildberries.seed({ chats: [answered()] });
    await openChats(takt.page, 'Ольга');
    await openThread(takt.page, 'Ольга');
    await asks(cabinets, 'Є чашка?');
    await soon.poll(() => barState(takt.page)).toBe('at-risk');
  });
  const popup = await takt.open('popup.html');
  await step('the tab is closed', async () => {
    await takt.page.close();
    await soon.poll(async () => (await badge(takt)).text).toBe('?');
  });
  await step('the deadline passes', async () => {
    await inTime.poll(async () => (await queueOf(popup, 'Ольга'))?.pill).toBe(say('uk', 'timer.check'));
    expect((await queueOf(popup, 'Ольга'))?.state).toBe('unknown');
    expect((await badge(takt)).text).toBe('?');
    expect(await notifications(takt)).toEqual([]);
  });
});

journey('A deadline that passes with the tab asleep says "check" in a queue that stands open', async (tools) => {
  const { takt, cabinets, step } = tools;
  await step('a buyer waits, and the seller has seen it', async () => {
    await bringIn(takt, brought());
    await cabinets.wildberries.seed({ chats: [answered()] });
    await openChats(takt.page, 'Ольга');
    await openThread(takt.page, 'Ольга');
    await asks(cabinets, 'Є чашка?');
    await soon.poll(() => barState(takt.page)).toBe('at-risk');
  });
  const popup = await takt.open('popup.html');
  await step('the browser puts the tab to sleep, of which nobody is told', async () => {
    await soon.poll(async () => (await queueOf(popup, 'Ольга'))?.state).toBe('at-risk');
    await putToSleep(takt, wildberries.list);
  });
  await step('the deadline passes', async () => {
    await inTime.poll(async () => (await queueOf(popup, 'Ольга'))?.pill).toBe(say('uk', 'timer.check'));
    expect(await notifications(takt)).toEqual([]);
  });
});
