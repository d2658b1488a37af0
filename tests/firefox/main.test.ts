/** The main journey in Firefox: timers, templates in all three cabinets, the queue, and a restart that loses nothing. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { aDay } from '../cabinets/seeds.mjs';
import { CABINETS, type CabinetPage, prom, rozetka, wildberries } from '../e2e/cabinets';
import { ago, buyer, CUP, NOON_ZONE, seller, waitingSince } from '../e2e/chats';
import { THANKS } from '../e2e/templates';
import { bound, HOUR, MINUTE, say, sentences, spans } from '../e2e/words';
import { chord, expectField, openList, openThread } from './seller';
import { BACKGROUNDS, SUSPENDED, settingIn } from './setting';

const setting = settingIn(NOON_ZONE);
const OLENA = () => ({
  buyer: 'Олена Коваль',
  product: 'Термос',
  messages: [buyer(ago(20 * MINUTE), 'Добрий день! Підкажіть, будь ласка, чи є він у синьому кольорі?')],
});
const REPLY = 'Да, обменяем. Какой цвет нужен?';

describe.each(BACKGROUNDS)('Firefox, $background', ({ idleTimeout }) => {
  test('timers, templates in all three cabinets, the queue; a restart loses nothing', async () => {
    const { cabinets } = setting;
    const { chats = [] } = aDay(Date.now());
    await cabinets.wildberries.seed({ chats });
    await prom.seed(cabinets, [OLENA()]);
    await rozetka.seed(cabinets, [OLENA()]);
    const marina = chats.find(({ buyer }) => buyer === 'Марина');
    const since = (marina && waitingSince(marina)) ?? 0;
    let firefox = await setting.launch(idleTimeout);
    const page = await openList(firefox, wildberries);
    const roots = firefox.roots(page);
    // At first the bar may still say what the row had told: a bound, and a true one.
    const barSays = (key: 'timer.full.old' | 'timer.full.waiting', at: number) =>
      roots.waitFor(
        (elements) =>
          elements.some(
            ({ testId, text }) => testId === 'bar-text' && sentences('uk', key, Date.now() - at).includes(text),
          ),
        15_000,
      );

    // The list: every pill is a bound.
    await roots.waitFor((elements) => elements.some(({ testId }) => testId === 'pill'), 20_000);
    for (const text of await roots.text('pill')) expect(bound('uk', text), text).toBeDefined();

    // The open thread: exact.
    await openThread(page, wildberries, 'Марина');
    await roots.waitFor((elements) => elements.some(({ testId }) => testId === 'bar'), 15_000);
    await barSays('timer.full.old', since);

    // A template in the middle of a draft, by trigger and by palette, and taken back each time.
    await page.click('#messageInput');
    await page.keyboard.type('Здравствуйте!  Ждём');
    for (const _ of ' Ждём') await page.keyboard.press('ArrowLeft');
    await insertsAndTakesBack(page, wildberries, ['Здравствуйте! ', ' Ждём'], THANKS.ru);
    for (const _ of '=дякую') await page.keyboard.press('Backspace');
    await chord(page, 'Control', 'Period');
    await roots.waitFor((elements) => elements.some(({ testId }) => testId === 'palette-choice'), 15_000);
    await page.evaluate(listen);
    await page.keyboard.type('подяка');
    await roots.waitFor((elements) => elements.find(({ testId }) => testId === 'palette-preview')?.text === THANKS.ru);
    expect(await page.evaluate(() => window.heard), 'keys of the palette that the page heard').toEqual([]);
    await page.keyboard.press('Enter');
    await expectField(page, wildberries, `Здравствуйте! ${THANKS.ru}| Ждём`);

    // The seller's own hand answers.
    await chord(page, 'Control', 'a');
    await page.keyboard.type(REPLY);
    await page.keyboard.press('Enter');
    await roots.waitFor((elements) => elements.some(({ text }) => text === say('uk', 'timer.full.idle')), 15_000);

    // The buyer asks again: an hour to answer.
    const asked = Date.now();
    const { chats: open } = await cabinets.wildberries.state();
    const chatId = open.find(({ buyer }) => buyer === 'Марина')?.chatId ?? '';
    await cabinets.wildberries.buyerWrites(chatId, 'Молочный', asked);
    await roots.waitFor(
      (elements) =>
        elements.some(({ testId, attributes }) => testId === 'bar' && attributes['data-state'] === 'on-time'),
      15_000,
    );
    await barSays('timer.full.waiting', asked);

    // The fields of the other two cabinets, one of them Angular's.
    for (const cabinet of [prom, rozetka]) {
      const other = await openList(firefox, cabinet);
      await openThread(other, cabinet, 'Олена Коваль');
      await firefox.roots(other).waitFor((elements) => elements.some(({ testId }) => testId === 'chips'), 15_000);
      await other.click(cabinet.selectors.field);
      await insertsAndTakesBack(other, cabinet, ['', ''], THANKS.uk);
    }

    await queueSays(asked);
    await queueHasAllThree();

    // Firefox is closed and opened again, with no cabinet open: the database is as it was.
    await firefox.close();
    firefox = await setting.launch(idleTimeout);
    await queueSays(asked);
    await queueHasAllThree();

    // Nothing was sent but what was sent by hand.
    const states = await Promise.all(CABINETS.map(({ id }) => cabinets[id].state()));
    expect(states.flatMap(({ sent }) => sent.map(({ text }) => text))).toEqual([REPLY]);
    expect(cabinets.requests.filter(({ path }) => path === '/replica/send')).toHaveLength(1);
  });
});

test('Firefox, with a background that is suspended after a second: by the seller’s own rule of a minute a deadline passes, and the answer is called late', async () => {
  const { cabinets } = setting;
  const answered = [buyer(ago(HOUR), 'Добрий день!'), seller(ago(HOUR - MINUTE / 2), 'Вітаю!')];
  await cabinets.wildberries.seed({ chats: [{ buyer: 'Ольга', product: CUP, messages: answered }] });
  const firefox = await setting.launch(SUSPENDED);
  await ruleOfAMinute();
  // No earlier: what waited before the installation is past nothing.
  const asked = Date.now();
  const page = await openList(firefox, wildberries);
  const roots = firefox.roots(page);
  const reads = (testId: string, isRight: (said: string | undefined) => boolean) =>
    roots.waitFor((elements) => elements.some((one) => one.testId === testId && isRight(one.text)), 90_000);
  const stands = (state: string) =>
    roots.waitFor(
      (elements) => elements.some(({ testId, attributes }) => testId === 'bar' && attributes['data-state'] === state),
      90_000,
    );
  await openThread(page, wildberries, 'Ольга');
  await reads('bar-text', (said) => said === say('uk', 'timer.full.idle'));

  const { chats } = await cabinets.wildberries.state();
  await cabinets.wildberries.buyerWrites(chats[0]?.chatId ?? '', 'Є чашка?', asked);
  await stands('past-target');
  await reads('pill', (said) => said === say('uk', 'timer.past', { time: say('uk', 'unit.minutes', { n: 0 }) }));

  await page.click('#messageInput');
  await page.keyboard.type('Так, є');
  await page.keyboard.press('Enter');
  const late = spans('uk', Date.now() - asked - MINUTE).map((by) =>
    say('uk', 'timer.full.late.target.seller', { late: by }),
  );
  await reads('bar-text', (said) => late.includes(said ?? ''));
});

test('Firefox, with a background that is suspended after a second: a chat is put off on its bar and is not, and has a note', async () => {
  const { cabinets } = setting;
  const asked = [buyer(ago(9 * MINUTE), 'Чи є чашка?')];
  await cabinets.wildberries.seed({ chats: [{ buyer: 'Ольга', product: CUP, messages: asked }] });
  const firefox = await setting.launch(SUSPENDED);
  const page = await openList(firefox, wildberries);
  const roots = firefox.roots(page);
  const stands = (id: string, isRight: (element: { text: string; attributes: Record<string, string> }) => boolean) =>
    roots.waitFor((elements) => elements.some((one) => one.testId === id && isRight(one)), 20_000);
  await openThread(page, wildberries, 'Ольга');
  await stands('bar', ({ attributes }) => attributes['data-state'] === 'old');

  for (const choice of ['acts', 'row-snooze', 'row-snooze-hour']) await roots.click(choice);
  await stands('bar', ({ attributes }) => attributes['data-state'] === 'snoozed');
  await roots.click('acts-undo');
  await stands('bar', ({ attributes }) => attributes['data-state'] === 'old');

  for (const choice of ['acts', 'row-note']) await roots.click(choice);
  await stands('note-field', () => true);
  await page.evaluate(listen);
  await page.keyboard.type('чекає на синю');
  await page.keyboard.press('Enter');
  await stands('own-note', ({ text }) => text === 'чекає на синю');
  expect(await page.evaluate(() => window.heard), 'keys of the note that the page heard').toEqual([]);

  await roots.click('bar-text');
  await stands('why-message', ({ text }) => text.includes('Чи є чашка?'));
});

/** Chats of Wildberries are to be answered within a minute, by the seller's own hand in the options. */
async function ruleOfAMinute(): Promise<void> {
  const options = await setting.firefox.extensionPage('options.html#deadlines');
  const chats = '[data-testid="rules-wildberries"] [data-channel="chat"]';
  await (await options.waitForSelector(`${chats} [data-testid="rule-change"]`))?.click();
  await (await options.waitForSelector('[data-testid="target"]'))?.click();
  await chord(options, 'Control', 'a');
  await options.keyboard.type('1 хв');
  await (await options.waitForSelector('[data-testid="rule-save"]:not([disabled])'))?.click();
  await options.waitForFunction(
    (place, said) => document.querySelector(place)?.textContent?.includes(said),
    {},
    chats,
    say('uk', 'options.saved'),
  );
  await options.close();
}

/** Types the trigger, has the text, and takes it back by a real Ctrl+Z. */
async function insertsAndTakesBack(page: Page, cabinet: CabinetPage, around: [string, string], text: string) {
  const [before, after] = around;
  await page.keyboard.type('=дякую');
  await page.keyboard.press('Tab');
  await expectField(page, cabinet, `${before}${text}|${after}`);
  await chord(page, 'Control', 'z');
  await expectField(page, cabinet, `${before}=дякую|${after}`);
}

/** From now on the page's own listeners write down every key. */
function listen(): void {
  window.heard = [];
  const hear = (event: Event) => window.heard?.push(`${event.type} ${(event as KeyboardEvent).key}`);
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
    document.addEventListener(type, hear, true);
  }
}

/** The popup lists chats of every marketplace. */
async function queueHasAllThree(): Promise<void> {
  const popup = await setting.firefox.extensionPage('popup.html');
  const places = () =>
    popup.$$eval('[data-testid="queue-row"] .row-details > span:first-child', (details) => [
      ...new Set(details.map((detail) => detail.textContent)),
    ]);
  await expect
    .poll(async () => (await places()).sort(), { timeout: 20_000 })
    .toEqual(['Prom', 'Rozetka', 'Wildberries']);
  await popup.close();
}

/** The popup shows Марина with the time left of the hour. */
async function queueSays(asked: number): Promise<void> {
  const popup = await setting.firefox.extensionPage('popup.html');
  const row = await popup
    .waitForFunction(() => {
      const rows = [...document.querySelectorAll('[data-testid="queue-row"]')];
      const row = rows.find((one) => one.querySelector('.row-name')?.textContent === 'Марина');
      return (
        row && {
          pill: row.querySelector('[data-state]')?.textContent,
          state: row.querySelector('[data-state]')?.getAttribute('data-state'),
        }
      );
    })
    .then((handle) => handle.jsonValue());
  expect(row).toMatchObject({ state: 'on-time' });
  expect(spans('uk', asked + HOUR - Date.now()).map((time) => say('uk', 'timer.left', { time }))).toContain(row?.pill);
  await popup.close();
}
