/** Every kind of page of the Prom replica in each of its variants, and what stands on each. */
import type { Frame, Page } from '@playwright/test';
import type { Seed, SeedChat, SeedMessage } from '../../cabinets/prom/state.mjs';
import { promDay, promOrders, promReviews } from '../../cabinets/seeds.mjs';
import type { Cabinets } from '../../e2e/fixtures';
import { laidOut } from '../laid-out';
import type { PageCase, PageTruth, RowTruth } from '../page-case';

const HOST = 'https://my.prom.ua';
type Order = Extract<SeedChat, { kind: 'order' }>;
type Review = Extract<SeedChat, { kind: 'review' }>;
type Where = Page | Frame;

const newestOf = ({ messages }: SeedChat) => [...messages].sort((a, b) => b.at - a.at)[0];
const newestAt = (chat: SeedChat) => newestOf(chat)?.at ?? 0;

/** A card says what it is of. */
const textOf = ({ text, card }: SeedMessage) => (card ? (card.kind === 'product' ? card.name : `№ ${card.id}`) : text);

const said = ({ messages }: SeedChat) =>
  messages
    .map((message) => ({ author: message.author, at: message.at, text: textOf(message) }))
    .sort((a, b) => a.at - b.at);

/** Each room with its number, the one that was written in last first. */
const rooms = (now: number) =>
  (promDay(now).chats ?? [])
    .map((chat, index) => ({ ...chat, roomId: 48_000_001 + index }))
    .sort((a, b) => newestAt(b) - newestAt(a));

interface ChatKind {
  readonly variant: 'rooms' | 'dialogs';
  readonly place?: 'drawer' | 'frame';
  readonly times?: 'ago' | 'weekday';
  readonly composer?: 'input' | 'contenteditable';
  readonly language?: 'ru';
  /** Over which page a drawer lies. */
  readonly over?: string;
  /** Whose thread is open. */
  readonly open?: string;
}

const CHATS: readonly ChatKind[] = (['rooms', 'dialogs'] as const).flatMap((variant): ChatKind[] => [
  { variant },
  { variant, open: 'Лариса' },
  { variant, open: 'марина', composer: 'input', language: 'ru' },
  { variant, times: 'ago', open: 'андрій', composer: 'contenteditable' },
  { variant, times: 'weekday', open: 'Лариса' },
  { variant, times: 'weekday', language: 'ru' },
  { variant, place: 'drawer' },
  { variant, place: 'drawer', open: 'андрій' },
  { variant, place: 'drawer', times: 'ago', over: '/cms/order', open: 'Сергей Лесной' },
  { variant, place: 'frame' },
  { variant, place: 'frame', open: 'Лариса', composer: 'contenteditable' },
]);

const ROW = { rooms: '[data-qaid="chat_room"]', dialogs: 'a[class*="DialogItem__link"]' };
const FIELD = { rooms: '[data-qaid="message_input"]', dialogs: '[class*="b-chat-form"] [class*="Composer__field"]' };

async function openChat(kind: ChatKind, page: Page, cabinets: Cabinets, now: number): Promise<void> {
  const { variant, place = 'page', over = '/cms/product', open, times = 'plain', ...own } = kind;
  const seed: Seed = { ...promDay(now), chats: rooms(now), variant, place, times, ...own, loadingMs: 0 };
  await cabinets.prom.seed(seed);
  await page.goto(HOST + (place === 'drawer' ? over : '/cms/chat'));
  if (place === 'drawer') await page.locator('[class*="HeaderChat__"][aria-expanded="false"]').click();
  const frame = place === 'frame' ? await (await page.waitForSelector('iframe[name="chat"]')).contentFrame() : null;
  const where: Where = frame ?? page;
  const row = where.locator(ROW[variant]);
  await row.first().waitFor();
  if (open !== undefined) {
    await row.filter({ hasText: open }).first().click();
    await where.locator('[data-qaid="message_body"], [class*="MessageBox__bubble"]').first().waitFor();
  }
  await laidOut(page);
}

function chatTruth({ variant, place, over, open }: ChatKind, now: number): PageTruth {
  const chat = rooms(now).find(({ buyer }) => buyer.trim() === open);
  // The docked drawer has the list or the thread.
  const hasList = !(place === 'drawer' && variant === 'dialogs' && chat);
  return {
    rows: hasList ? rooms(now).map((one) => rowOfRoom(one, variant === 'dialogs')) : null,
    thread: chat
      ? {
          threadId: place === 'drawer' && variant === 'rooms' ? null : `${chat.roomId}`,
          buyer: chat.buyer.trim(),
          messages: said(chat),
        }
      : null,
    reply: chat ? FIELD[variant] : null,
    traps: [
      ...(hasList ? ['[name="room_search"]'] : []),
      ...(over === undefined ? [] : ['[name="search_term"]', '[name="date_created__gte"]']),
    ],
  };
}

const rowOfRoom = (chat: ReturnType<typeof rooms>[number], hasId: boolean): RowTruth => ({
  threadId: hasId ? `${chat.roomId}` : null,
  buyer: chat.buyer.trim(),
  at: newestAt(chat),
  author: newestOf(chat)?.author ?? 'unknown',
});

const nameOfChat = ({ variant, place, times, composer, language, over, open }: ChatKind) =>
  [variant, place, times, composer, language, over && `over ${over}`, open && 'thread open'].filter(Boolean).join(', ');

const orders = (now: number) =>
  (promOrders(now).chats ?? [])
    .filter((chat): chat is Order => chat.kind === 'order')
    .sort((a, b) => b.order.createdAt - a.order.createdAt);

const NOTES = ['[name="note"]', '[name="declaration_id"]'];

const orderCase = (variant: string, own: Partial<Seed>, path: string, truth: PageCase['truth']): PageCase => ({
  marketplace: 'prom',
  map: path === '' ? 'prom/orders' : 'prom/order',
  variant,
  async open(page, cabinets, now) {
    await cabinets.prom.seed({ ...promOrders(now), ...own, loadingMs: 0 });
    await page.goto(`${HOST}/cms/order${path}`);
    await page.locator('[data-qaid="order_id"], [data-qaid="product_row"]').first().waitFor();
    await laidOut(page);
  },
  truth,
});

const orderRow = ({ buyer, order }: Order): RowTruth => ({
  ...{ threadId: `${order.id}`, buyer: buyer.trim(), at: order.createdAt, author: 'buyer' },
});

const orderLists = (['table', 'cards'] as const).flatMap((orderList) =>
  (['uk', 'ru'] as const).map((language) =>
    orderCase(language === 'uk' ? orderList : `${orderList}, ru`, { orderList, language }, '', (now) => ({
      rows: orders(now).map(orderRow),
      thread: null,
      reply: null,
      traps: ['[name="search_term"]', '[name="date_created__gte"]'],
    })),
  ),
);

/** By how much each has been written about: nothing; a word and its answer; the seller alone. */
const OPENED = [287_115_402, 287_113_610, 287_109_915];

const orderPages = (['form', 'columns'] as const).flatMap((orderPage) =>
  OPENED.map((id) =>
    orderCase(`${orderPage}, ${id}`, { orderPage }, `/edit/${id}`, (now) => {
      const order = orders(now).find((one) => one.order.id === id);
      const isForm = orderPage === 'form';
      return {
        rows: null,
        thread: {
          threadId: `${id}`,
          buyer: order?.buyer ?? null,
          messages: order && !isForm ? said(order) : [],
        },
        reply: isForm ? null : '[class*="OrderMessages__form"] [class*="Composer__field"]',
        traps: isForm ? [...NOTES, '[data-qaid="quantity_input"]'] : NOTES,
      };
    }),
  ),
);

interface ReviewKind {
  readonly reviewList: 'cards' | 'table';
  readonly open?: number;
  readonly composer?: 'contenteditable';
  readonly language?: 'ru';
}

const REVIEWS: readonly ReviewKind[] = (['cards', 'table'] as const).flatMap((reviewList): ReviewKind[] => [
  { reviewList },
  { reviewList, language: 'ru' },
  { reviewList, open: 40_118_211 },
  { reviewList, open: 40_112_087, composer: 'contenteditable' },
  { reviewList, open: 40_116_350 },
]);

const reviewsOf = (now: number) =>
  (promReviews(now).chats ?? []).filter((chat): chat is Review => chat.kind === 'review');

async function openReviews({ open, ...own }: ReviewKind, page: Page, cabinets: Cabinets, now: number): Promise<void> {
  await cabinets.prom.seed({ ...promReviews(now), ...own, loadingMs: 0 });
  await page.goto(`${HOST}/cms/opinions`);
  const isTable = own.reviewList === 'table';
  await page
    .locator(isTable ? '.b-opinions__row' : '[data-opinion-id]')
    .first()
    .waitFor();
  if (open !== undefined) {
    const opener = `[data-opinion-id="${open}"] [data-qaid="opinion_answer_btn"]`;
    await page.locator(isTable ? `a[href$="/${open}"]` : opener).click();
    await page.locator('[class*="Answer__form"]').waitFor();
    // Beside the answer stands what is for moderators.
    await (isTable ? page.locator('summary') : page.locator('[data-qaid="opinion_complain_btn"]').first()).click();
    await page.locator('[name="complaint"]').waitFor();
  }
  await laidOut(page);
}

function reviewTruth({ reviewList, open }: ReviewKind, now: number): PageTruth {
  const isTable = reviewList === 'table';
  const firstAt = ({ messages }: Review) => messages[0]?.at ?? 0;
  const sorted = reviewsOf(now).sort((a, b) => (isTable ? firstAt(b) - firstAt(a) : newestAt(b) - newestAt(a)));
  const opened = sorted.find(({ review }) => review.id === open);
  return {
    rows: sorted.map((one) => ({
      threadId: `${one.review.id}`,
      buyer: one.buyer.trim(),
      // The table says when the review was written, and nothing of what came after it.
      at: isTable && one.messages.length > 1 ? null : newestAt(one),
      author: newestOf(one)?.author ?? 'unknown',
    })),
    thread: opened ? { threadId: `${open}`, buyer: opened.buyer.trim(), messages: said(opened) } : null,
    reply: opened ? '[class*="Answer__form"] [class*="Composer__field"]' : null,
    traps: ['[name="opinion_search"]', ...(opened ? ['[name="complaint"]'] : [])],
  };
}

export const cases: readonly PageCase[] = [
  ...CHATS.map(
    (kind): PageCase => ({
      ...{ marketplace: 'prom', map: 'prom/chat', variant: nameOfChat(kind) },
      open: (page, cabinets, now) => openChat(kind, page, cabinets, now),
      truth: (now) => chatTruth(kind, now),
    }),
  ),
  ...orderLists,
  ...orderPages,
  ...REVIEWS.map(
    (kind): PageCase => ({
      ...{ marketplace: 'prom', map: 'prom/reviews', variant: Object.values(kind).join(', ') },
      open: (page, cabinets, now) => openReviews(kind, page, cabinets, now),
      truth: (now) => reviewTruth(kind, now),
    }),
  ),
];
