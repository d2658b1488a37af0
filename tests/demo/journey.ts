/** What the demo does where nobody watches: a seller's morning in three cabinets, each step of which must truly happen. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { barState, soon, textOf } from '../e2e/cabinet';
import { CABINETS, type CabinetPage } from '../e2e/cabinets';
import { typeKeys } from '../e2e/keys';
import { exported, queue } from '../e2e/own-pages';
import { THANKS } from '../e2e/templates';
import { MINUTE, say } from '../e2e/words';
import { byTestId } from '../support/browser/closed-roots.mjs';
import { oldestUnanswered, report } from './report';
import type { Scene } from './scene';

const TRIGGER = '=дякую';
const SELLER = 'Ірина';
const QUESTION = 'Дякую! А коли відправите?';
/** Between reading a reply and sending it (ms). */
const HAND = 500;
/** As wide as it makes itself. */
const POPUP = { width: 380, height: 600 };

export async function journey(scene: Scene): Promise<void> {
  const { takt, cabinets } = scene;
  await welcome(scene);
  const done = new Map<string, string>();
  for (const cabinet of CABINETS) {
    const page = await takt.context.newPage();
    const buyer = await answer(scene, cabinet, page);
    done.set(buyer, 'answered with a template, sent by hand');
  }
  await lookIntoQueue(scene);
  await choosing(scene);
  await templates(scene);
  report((await exported(takt)).conversations, done);
  for (const cabinet of CABINETS) expect(await cabinet.sent(cabinets), 'sent by hand').toHaveLength(1);
}

/** The page that opens by itself after the installation. */
async function welcome({ takt, picture }: Scene): Promise<void> {
  // It opens by itself; whoever has closed it finds it in the options.
  const opened = takt.context.pages().find((page) => page.url().endsWith('/welcome.html'));
  const page = opened ?? (await takt.open('welcome.html'));
  await page.bringToFront();
  await soon(page.getByTestId('welcome-language')).toBeVisible();
  await picture(page, 'welcome-language');
  await page.getByTestId('welcome-next').click();
  await soon(page.getByTestId('welcome-places')).toBeVisible();
  await picture(page, 'welcome-places');
  await page.getByTestId('welcome-next').click();
  await page.getByTestId('seller-name').fill(SELLER);
  await expect(page.getByTestId('keep-starters')).toBeChecked();
  await picture(page, 'welcome-names');
  await page.getByTestId('welcome-next').click();
  await soon(page.getByTestId('welcome-done')).toBeVisible();
  await picture(page, 'welcome-done');
  await page.close();
  tell('Welcome: gone through.');
}

/** The list, a chat, a trigger, the text; taken back once in the first cabinet; then the seller's own hand sends. */
async function answer(scene: Scene, cabinet: CabinetPage, page: Page): Promise<string> {
  const { cabinets, picture } = scene;
  const { chats } = await cabinets[cabinet.id].state();
  const waiting = chats.filter((chat) => oldestUnanswered(chat) !== undefined);
  const [first] = waiting;
  if (!first) throw new Error(`Nobody waits at ${cabinet.name}: the day is too quiet for a demo.`);
  const buyer = first.buyer.trim();

  await cabinet.openList(page, buyer);
  await soon.poll(async () => (await cabinet.pills(page)).length).toBeGreaterThan(0);
  await soon.poll(async () => (await cabinet.pillOf(page, buyer))?.state).toBe('on-time');
  await picture(page, `${cabinet.id}-list`);

  await cabinet.openThread(page, buyer);
  await soon.poll(() => barState(page)).toBe('on-time');
  const { timer } = await conversation(scene, buyer, ({ timer: { basis } }) => basis === 'thread');
  const off = Math.abs(Date.parse(timer.waitingSince ?? '') - (oldestUnanswered(first) ?? 0));
  expect(off, `how far (ms) the timer of ${buyer} is from the oldest unanswered message`).toBeLessThanOrEqual(MINUTE);
  await soon.poll(async () => (await byTestId(page, 'chip')).length).toBeGreaterThan(0);
  await picture(page, `${cabinet.id}-thread`);

  const field = cabinet.field(page);
  await field.click();
  await typeKeys(page, TRIGGER);
  await soon(field).toHaveValue(TRIGGER);
  await page.keyboard.press('Tab');
  await soon.poll(async () => thanks(await field.inputValue())).toBe(true);
  const text = await field.inputValue();
  if (cabinet === CABINETS[0]) {
    await page.keyboard.press('Control+z');
    await soon(field).toHaveValue(TRIGGER);
    await picture(page, `${cabinet.id}-taken-back`);
    await page.keyboard.press('Control+Shift+z');
    await soon(field).toHaveValue(text);
  }
  // The cabinet's own state has it, too: a field drawn anew from there says the same.
  await cabinets[cabinet.id].replaceField();
  await soon(field).toHaveValue(text);
  await field.focus();
  await picture(page, `${cabinet.id}-inserted`);
  expect(await cabinet.sent(cabinets), `sent by itself at ${cabinet.name}`).toEqual([]);

  // The seller's own hand, which takes its time: Takt keeps Enter until it has seen the text stay.
  await pause(HAND);
  await field.press('Enter');
  await soon.poll(() => cabinet.sent(cabinets)).toEqual([text]);
  await soon.poll(() => textOf(page, 'bar-text')).toBe(say('uk', 'timer.full.idle'));
  await soon.poll(() => cabinet.pillOf(page, buyer)).toBeUndefined();
  await picture(page, `${cabinet.id}-answered`);
  tell(`${cabinet.name}: ${waiting.length} of ${chats.length} wait; ${buyer} answered with a template.`);
  return buyer;
}

/** In whichever language, and signed. */
function thanks(value: string): boolean {
  return Object.values(THANKS).some((text) => value.startsWith(text)) && value.includes(SELLER);
}

/** All three in one list; whoever writes again is in it at once. */
async function lookIntoQueue({ takt, cabinets, picture }: Scene): Promise<void> {
  const popup = await takt.open('popup.html');
  await popup.setViewportSize(POPUP);
  const places = async () => {
    const details = (await queue(popup)).flatMap((row) => row.details);
    return CABINETS.filter(({ name }) => details.some((detail) => detail.includes(name))).length;
  };
  await soon.poll(places).toBe(CABINETS.length);
  await picture(popup, 'queue-popup');
  await popup.setViewportSize({ width: 420, height: 900 });
  await picture(popup, 'queue-side-panel');
  const before = (await queue(popup)).length;
  const { chats, sent } = await cabinets.rozetka.state();
  const again = chats.find(({ chatId }) => chatId === sent[0]?.chatId);
  if (!again) throw new Error('Nobody was answered.');
  await cabinets.rozetka.buyerWrites(again.chatId, QUESTION, Date.now());
  await soon.poll(async () => (await queue(popup)).length).toBe(before + 1);
  await popup.close();
  tell(`Queue: ${before} chats of ${CABINETS.length} cabinets; ${again.buyer} wrote again and is in it.`);
}

/** The palette, by keyboard; nothing is chosen. */
async function choosing({ takt, picture }: Scene): Promise<void> {
  const [cabinet] = CABINETS;
  const page = takt.context.pages().find((one) => one.url().startsWith(cabinet.host));
  if (!page) throw new Error(`The tab of ${cabinet.name} is gone.`);
  await page.bringToFront();
  await cabinet.field(page).click();
  await page.keyboard.press('Control+Period');
  await soon.poll(async () => (await byTestId(page, 'palette-choice')).length).toBeGreaterThan(5);
  await picture(page, 'palette');
  await typeKeys(page, 'повер');
  await soon.poll(async () => (await byTestId(page, 'palette-choice')).length).toBe(1);
  await picture(page, 'palette-sought');
  await page.keyboard.press('Escape');
  await soon.poll(async () => (await byTestId(page, 'palette')).length).toBe(0);
  expect(await cabinet.field(page).inputValue(), 'in the field after the palette was closed').toBe('');
  tell('Palette: opened, searched, closed; the field is as it was.');
}

async function templates({ takt, picture }: Scene): Promise<void> {
  const options = await takt.open('options.html#templates');
  const items = options.getByTestId('template-item');
  await soon(items).toHaveCount(10);
  await picture(options, 'options-templates');
  await items.first().click();
  await soon(options.getByTestId('template-title')).toBeVisible();
  await picture(options, 'options-template');
  await options.close();
  tell('Options: the templates and one of them.');
}

type Conversation = Awaited<ReturnType<typeof exported>>['conversations'][number];

/** Backs up, as the seller does, until the conversation is as it should be. */
async function conversation({ takt }: Scene, buyer: string, isRight: (one: Conversation) => boolean) {
  let found: Conversation | undefined;
  await soon
    .poll(async () => {
      found = (await exported(takt)).conversations.find(({ buyerName }) => buyerName === buyer);
      return found !== undefined && isRight(found);
    })
    .toBe(true);
  if (!found) throw new Error(`No conversation with ${buyer}.`);
  return found;
}

function tell(sentence: string): void {
  console.log(sentence);
}
