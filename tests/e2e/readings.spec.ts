/**
 * A working day in each variant of each replica: what stands on every row, and what is kept of every thread, is what
 * the buyers and the seller wrote; in Kyiv, and where nobody knows by whose clock the cabinet prints its times.
 */
import type { TaktExport } from '../../utils/domain/backup/format';
import { promDay, rozetkaDay } from '../cabinets/seeds.mjs';
import { barState } from './cabinet';
import { type CabinetPage, prom, rozetka } from './cabinets';
import { IN_KYIV, waitingSince } from './chats';
import { type Cabinets, expect, test } from './fixtures';
import { typeKeys } from './keys';
import { backupOf, bringIn, exported, known } from './own-pages';
import { expectField } from './reply-field';
import { soon } from './soon';
import { bound, HOUR, MINUTE, say } from './words';

interface Written {
  author: 'buyer' | 'seller' | 'system';
  at: number;
  text: string;
  readonly card?: { readonly kind: 'order'; readonly id: number } | { readonly kind: 'product'; readonly name: string };
}

interface Chat {
  readonly chatId: string;
  readonly buyer: string;
  readonly subject?: string;
  /** At Rozetka; elsewhere cards say it. */
  readonly order?: { readonly number: number; readonly product: string };
  readonly messages: Written[];
}

/** As it lies on the disk. */
interface Event {
  readonly payload: { readonly source?: string; readonly text?: string };
}

type Kept = TaktExport['conversations'][number];

interface Setting {
  readonly cabinet: CabinetPage;
  readonly day: (now: number) => object;
  readonly own: { readonly variant: string; readonly language?: string; readonly zone?: string };
  readonly timezone: string;
  /** Whether rows mark what the seller wrote last. */
  readonly marksOwn?: boolean;
}

const KYIV = 'Europe/Kyiv';
const WARSAW = 'Europe/Warsaw';

const SETTINGS: readonly Setting[] = [
  { cabinet: prom, day: promDay, own: { variant: 'rooms' }, timezone: KYIV },
  { cabinet: prom, day: promDay, own: { variant: 'rooms' }, timezone: WARSAW },
  { cabinet: prom, day: promDay, own: { variant: 'dialogs' }, timezone: KYIV },
  { cabinet: prom, day: promDay, own: { variant: 'dialogs', language: 'ru' }, timezone: KYIV },
  { cabinet: rozetka, day: rozetkaDay, own: { variant: 'panes' }, timezone: KYIV },
  { cabinet: rozetka, day: rozetkaDay, own: { variant: 'panes', zone: KYIV }, timezone: WARSAW },
  { cabinet: rozetka, day: rozetkaDay, own: { variant: 'pages' }, timezone: KYIV, marksOwn: false },
  { cabinet: rozetka, day: rozetkaDay, own: { variant: 'pages' }, timezone: WARSAW, marksOwn: false },
];

/** How far a printed time may be from the true one: it is cut to the minute, and abroad it may be another zone's. */
const widthIn = (timezone: string) => (timezone === KYIV ? MINUTE : HOUR + MINUTE);

const people = <Message extends { author: string }>(messages: readonly Message[]) =>
  messages.filter(({ author }) => author !== 'system');

const chatsIn = async (cabinets: Cabinets, { id }: CabinetPage) =>
  (await cabinets[id].state()) as unknown as { shops: { id: string; name: string }[]; chats: Chat[] };

for (const { cabinet, day, own, timezone, marksOwn = true } of SETTINGS) {
  test.describe(`${cabinet.name}, ${Object.values(own).join(', ')}, in ${timezone}`, () => {
    test.use({ browserOptions: { locale: 'uk-UA', timezone, viewport: { width: 1280, height: 1200 } } });

    test('every row and every thread says what was written', async ({ takt, cabinets }) => {
      test.setTimeout(120_000);
      const { page } = takt;
      await (cabinets[cabinet.id].seed as (seed: object) => Promise<void>)({ ...day(Date.now()), ...own });
      const { shops, chats } = await chatsIn(cabinets, cabinet);
      const waiting = chats.filter((chat) => waitingSince(chat) !== undefined);
      const mayWait = marksOwn ? waiting : chats;

      await test.step('rows', async () => {
        await cabinet.openList(page, chats[0]?.buyer ?? '');
        const onRows = async () => (await cabinet.pills(page)).map(({ buyer }) => buyer).sort();
        await soon.poll(onRows).toEqual(mayWait.map(({ buyer }) => buyer.trim()).sort());
        for (const { buyer, text } of await cabinet.pills(page)) {
          const since = waitingSince(chats.find((chat) => chat.buyer.trim() === buyer) ?? { messages: [] });
          const waited = Date.now() - (since ?? Date.now());
          // Of what may be a moment ago nothing is left to bound; of what may be the seller's nothing is known.
          if ([say('uk', 'timer.just-now'), say('uk', 'timer.unknown')].includes(text))
            expect(waited, buyer).toBeLessThan(widthIn(timezone) + MINUTE);
          else expect(bound('uk', text), `${buyer}: ${text}`).toBeLessThanOrEqual(waited);
        }
      });

      await test.step('threads', async () => {
        for (const { buyer, messages } of chats) {
          await cabinet.openThread(page, buyer);
          const texts = people(messages).flatMap(({ text }) => (text === '' ? [] : [text]));
          const unread = async () => {
            const { events = [] } = await known(takt);
            const read = (events as Event[]).flatMap(({ payload }) =>
              payload.source === 'thread' ? payload.text : [],
            );
            return texts.filter((text) => !read.includes(text));
          };
          await soon.poll(unread, { message: buyer }).toEqual([]);
          if (!(await cabinet.rowOf(page, buyer).isVisible())) await page.goBack();
        }
      });

      await test.step('what is kept', async () => {
        const { conversations } = await exported(takt);
        expect(conversations).toHaveLength(chats.length);
        const shop = [shops[0]?.id, shops[0]?.name];
        for (const chat of chats) {
          const kept = conversations.find(({ threadId }) => threadId === chat.chatId);
          expect(kept, chat.buyer).toMatchObject({ buyerName: chat.buyer.trim(), subject: subjectOf(chat) });
          expect(shop).toContain(kept?.account);
          if (kept) expectKept(kept, chat, widthIn(timezone));
        }
      });
    });
  });
}

/** What the chat is about; where the cards in a thread of Prom say two things, none. */
function aboutOf({ messages, order }: Chat): { order?: number | undefined; product?: string | undefined } {
  if (order) return { order: order.number, product: order.product };
  const only = <Value>(values: readonly Value[]) => (new Set(values).size === 1 ? values[0] : undefined);
  const cards = messages.flatMap(({ card }) => card ?? []);
  return {
    order: only(cards.flatMap((card) => (card.kind === 'order' ? card.id : []))),
    product: only(cards.flatMap((card) => (card.kind === 'product' ? card.name : []))),
  };
}

/** A thread of Prom bears no subject: its product is what one knows it by. */
const subjectOf = (chat: Chat) => chat.subject ?? aboutOf(chat).product ?? null;

const valueOr = (name: string) => `{% if ${name} %}{{ ${name} }}{% else %}-{% endif %}`;
const ABOUT = `${valueOr('order.number')} / ${valueOr('product.title')}`;

for (const { cabinet, day, own } of SETTINGS.filter(({ own, timezone }) => timezone === KYIV && !own.language)) {
  test.describe(`${cabinet.name}, ${own.variant}`, () => {
    test.use(IN_KYIV);

    test('a template knows the order and the product of every thread', async ({ takt, cabinets }) => {
      test.setTimeout(120_000);
      const { page } = takt;
      await bringIn(takt, backupOf({ templates: [{ trigger: 'про', uk: ABOUT, ru: ABOUT }] }));
      await (cabinets[cabinet.id].seed as (seed: object) => Promise<void>)({ ...day(Date.now()), ...own });
      const { chats } = await chatsIn(cabinets, cabinet);
      await cabinet.openList(page, chats[0]?.buyer ?? '');
      for (const chat of chats) {
        await cabinet.openThread(page, chat.buyer);
        await soon.poll(() => barState(page), { message: chat.buyer }).toBeDefined();
        const field = cabinet.field(page);
        await field.click();
        await typeKeys(page, '=про');
        await page.keyboard.press('Tab');
        const { order = '-', product = '-' } = aboutOf(chat);
        await expectField(field, `${order} / ${product}`);
        if (!(await cabinet.rowOf(page, chat.buyer).isVisible())) await page.goBack();
      }
    });
  });
}

/** What buyers of the days' seeds say last who want nothing more. */
const THANKS = ['Дякую!', 'дякую, чекаю'];

function onlyThanks({ messages }: Chat): boolean {
  const [before, last] = people(messages).slice(-2);
  return before?.author === 'seller' && last?.author === 'buyer' && THANKS.includes(last.text);
}

function expectKept({ messages, timer }: Kept, chat: Chat, width: number): void {
  const told = people(messages).map(({ author, text }) => ({ author, text }));
  expect(told, chat.buyer).toEqual(people(chat.messages).map(({ author, text }) => ({ author, text })));
  for (const [index, { at, text }] of people(chat.messages).entries()) {
    const { sentAt = '', precision } = people(messages)[index] ?? {};
    const early = at - Date.parse(sentAt);
    expect(early, `${chat.buyer}: ${text}`).toBeGreaterThanOrEqual(0);
    expect(early, `${chat.buyer}: ${text}`).toBeLessThan(width);
    expect(precision).toBe(width === MINUTE ? 'minute' : 'hour');
  }
  const since = waitingSince(chat);
  if (since === undefined) expect(timer, chat.buyer).toMatchObject({ state: 'idle', waitingSince: null });
  else if (onlyThanks(chat)) expect(timer, chat.buyer).toMatchObject({ state: 'no-reply-needed', waitingSince: null });
  else {
    expect(timer, chat.buyer).toMatchObject({ state: 'old', basis: 'thread' });
    expect(since - Date.parse(timer.waitingSince ?? ''), chat.buyer).toBeGreaterThanOrEqual(0);
    expect(since - Date.parse(timer.waitingSince ?? ''), chat.buyer).toBeLessThan(width);
  }
}
