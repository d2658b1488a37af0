/** Every kind of page of the Rozetka replica, in both of its variants, and what stands on each. */
import type { Page } from '@playwright/test';
import {
  rozetkaDay,
  rozetkaOrders,
  rozetkaOtherChats,
  rozetkaQuestions,
  rozetkaReviews,
  rozetkaTickets,
} from '../../cabinets/seeds.mjs';
import type { Cabinets } from '../../e2e/fixtures';
import type { PageCase, PageTruth, RowTruth, ThreadTruth } from '../page-case';

const HOST = 'https://seller.rozetka.com.ua';

type Seeded = ReturnType<typeof rozetkaOrders>[number];
type Variant = 'panes' | 'pages';

/** What one kind of page is like in one variant. */
interface Kind {
  readonly map: string;
  readonly variant: Variant;
  /** What else tells it from others of its kind. */
  readonly also?: string;
  readonly own?: { readonly names?: '2020' | '2023' };
  readonly path: string;
  /** What this page shows, newest first. */
  readonly shows: (now: number) => readonly Seeded[];
  readonly row: string;
  /** Whether rows tell their thread's id, and whether the open thread does. */
  readonly ids: { readonly row: boolean; readonly thread: boolean };
  /** Whether the list stays beside what is open. */
  readonly stays: boolean;
  /** What one clicks in a row. */
  readonly opens: string | null;
  readonly opened: string;
  readonly reply: string | null;
  /** Beside the list, and beside what is open. */
  readonly traps: { readonly list: readonly string[]; readonly open: readonly string[] };
  /** Whether it is the order's own date that stands there. */
  readonly isOrder?: true;
}

/** Ids are given, for a page may print them: those of orders and tickets are their numbers. */
const numbered = (chats: readonly Seeded[], first: number): Seeded[] =>
  chats.map((chat, index) => ({ ...chat, chatId: String(first + index) }));

const days = (now: number) => numbered(rozetkaDay(now).chats ?? [], 40_000_000);
const others = (now: number) => numbered(rozetkaOtherChats(now), 48_120_000);
const asked = (now: number) => numbered(rozetkaQuestions(now), 51_300_000);
const reviewed = (now: number) => numbered(rozetkaReviews(now), 62_700_000);
const everything = (now: number) => [
  ...[...days(now), ...others(now), ...asked(now), ...rozetkaTickets(now)],
  ...[...rozetkaOrders(now), ...reviewed(now)],
];

const idOf = (chat: Seeded) => chat.chatId ?? String(chat.ticket?.number ?? chat.order?.number);
const newestOf = ({ messages }: Seeded) => [...messages].sort((a, b) => b.at - a.at)[0];
const lastAt = (chat: Seeded) => newestOf(chat)?.at ?? 0;

function rowTruth(kind: Kind, chat: Seeded): RowTruth {
  const threadId = kind.ids.row ? idOf(chat) : null;
  if (kind.isOrder) return { threadId, buyer: chat.buyer, at: chat.order?.createdAt ?? null, author: 'unknown' };
  return { threadId, buyer: chat.buyer, at: lastAt(chat), author: newestOf(chat)?.author ?? 'unknown' };
}

function threadTruth(kind: Kind, chat: Seeded): ThreadTruth {
  const messages = [...chat.messages].sort((a, b) => a.at - b.at);
  return {
    threadId: kind.ids.thread ? idOf(chat) : null,
    buyer: chat.buyer,
    messages: messages.map(({ author, at, text }) => ({ author, at, text: text.replaceAll(/(?:<br>)+/gu, ' ') })),
  };
}

const sorted = (kind: Kind, now: number) =>
  [...kind.shows(now)].sort((a, b) =>
    kind.isOrder ? (b.order?.createdAt ?? 0) - (a.order?.createdAt ?? 0) : lastAt(b) - lastAt(a),
  );

async function showList(kind: Kind, page: Page, cabinets: Cabinets, now: number): Promise<void> {
  const { variant, own } = kind;
  await cabinets.rozetka.seed({ ...rozetkaDay(now), chats: everything(now), variant, ...own });
  await page.goto(HOST + kind.path);
  await page.locator(kind.row).first().waitFor();
}

const listCase = (kind: Kind): PageCase => ({
  marketplace: 'rozetka',
  map: kind.map,
  variant: [kind.variant, kind.also, 'list'].filter((part) => part !== undefined).join(', '),
  open: (page, cabinets, now) => showList(kind, page, cabinets, now),
  truth: (now): PageTruth => ({
    rows: sorted(kind, now).map((chat) => rowTruth(kind, chat)),
    thread: null,
    reply: null,
    traps: kind.traps.list,
  }),
});

/** @param which of the list, from the top */
const openCase = (kind: Kind, which: number, also = 'open', then?: (page: Page) => Promise<void>): PageCase => ({
  marketplace: 'rozetka',
  map: kind.map,
  variant: [kind.variant, kind.also, also].filter((part) => part !== undefined).join(', '),
  async open(page, cabinets, now) {
    await showList(kind, page, cabinets, now);
    const row = page.locator(kind.row).nth(which);
    await (kind.opens === null ? row : row.locator(kind.opens)).click();
    await page.locator(kind.opened).first().waitFor();
    await then?.(page);
  },
  truth(now): PageTruth {
    const chats = sorted(kind, now);
    const chat = chats[which] as Seeded;
    return {
      rows: kind.stays ? chats.map((one) => rowTruth(kind, one)) : null,
      thread: threadTruth(kind, chat),
      reply: kind.reply,
      traps: kind.traps.open,
    };
  },
});

const chatKind = (variant: Variant, tab: string, map: string, shows: Kind['shows']): Kind => ({
  ...{ map, variant, shows, path: `/main/messages/${tab}` },
  ...(variant === 'panes'
    ? {
        ...{ row: 'button[mat-list-item]', opens: null, opened: 'rz-chat-message', stays: true },
        ids: { row: false, thread: true },
        reply: 'rz-chat-reply textarea',
        traps: { list: ['input[type="search"]'], open: ['input[type="search"]'] },
      }
    : {
        ...{ row: 'tr.rz-sellermessage-row', opens: 'a', opened: 'rz-sellermessage-item', stays: false },
        ids: { row: true, thread: true },
        reply: 'rz-sellermessage-form textarea',
        traps: { list: [], open: [] },
      }),
});

const topics = (now: number, topic: 'items' | 'seller' | 'both') =>
  others(now).filter(
    (chat) => !chat.deleted && (topic === 'both' || (topic === 'seller') === (chat.topic === 'seller')),
  );
const binned = (now: number) => others(now).filter(({ deleted }) => deleted);

const VARIANTS = ['panes', 'pages'] as const;

const chats = VARIANTS.flatMap((variant) => {
  const orders = chatKind(variant, 'orders', 'rozetka/order-chat', days);
  const items = chatKind(variant, 'items', 'rozetka/item-chat', (now) => topics(now, 'items'));
  const shop = chatKind(variant, 'seller', 'rozetka/shop-chat', (now) => topics(now, 'seller'));
  const items2020: Kind = {
    ...items,
    also: 'names of 2020',
    own: { names: '2020' },
    shows: (now) => topics(now, 'both'),
  };
  const shop2023: Kind = {
    ...shop,
    also: 'names of 2023',
    own: { names: '2023' },
    shows: (now) => topics(now, 'both'),
  };
  const deleted: Kind = {
    ...chatKind(variant, 'deleted', 'rozetka/deleted-chat', binned),
    ...(variant === 'panes' && { reply: null }),
  };
  return [orders, items, shop, items2020, shop2023, deleted].flatMap((kind) => [listCase(kind), openCase(kind, 0)]);
});

const questions = VARIANTS.flatMap((variant) => {
  const common = { map: 'rozetka/questions', variant, path: '/main/feedback/questions', shows: asked, stays: true };
  const search = ['input[type="search"]'];
  const kind: Kind =
    variant === 'panes'
      ? {
          ...{ ...common, row: 'mat-card.question', opens: 'button.answer', opened: 'rz-answer-form' },
          ids: { row: false, thread: false },
          reply: 'rz-answer-form textarea',
          traps: { list: search, open: search },
        }
      : {
          ...{ ...common, row: 'tr.rz-comments-row', opens: '.rz-comments-date', opened: 'rz-comment-drawer' },
          ids: { row: true, thread: true },
          reply: 'rz-comment-drawer textarea',
          traps: { list: search, open: search },
        };
  return [listCase(kind), openCase(kind, 0), openCase(kind, 2, 'an answered one open')];
});

const tickets = VARIANTS.flatMap((variant) => {
  const common = { map: 'rozetka/tickets', variant, path: '/main/messages/calls', shows: rozetkaTickets, reply: null };
  const ids = { row: true, thread: true };
  const kind: Kind =
    variant === 'panes'
      ? {
          ...{ ...common, ids, row: 'a.request', opens: null, opened: 'rz-request-comment', stays: false },
          traps: { list: [], open: ['rz-request-comment textarea'] },
        }
      : {
          ...{ ...common, ids, row: 'tr.rz-requests-row', opens: '.rz-requests-date', opened: '.rz-requests-details' },
          stays: true,
          traps: { list: ['input[type="search"]'], open: ['input[type="search"]', '.rz-requests-form textarea'] },
        };
  return [listCase(kind), openCase(kind, 0), openCase(kind, 2, 'a decided one open')];
});

const orders = VARIANTS.flatMap((variant) => {
  const common = { map: 'rozetka/orders', variant, path: '/main/orders/all', shows: rozetkaOrders, stays: false };
  const ids = { row: true, thread: true };
  const kind: Kind =
    variant === 'panes'
      ? {
          ...{ ...common, ids, isOrder: true, row: 'button.order', opens: null, opened: 'rz-order-page .write' },
          reply: 'rz-answer-form textarea',
          traps: {
            list: ['input[type="search"]'],
            open: ['rz-order-ttn input', 'textarea[placeholder="Бачать лише співробітники магазину"]'],
          },
        }
      : {
          ...{ ...common, ids, isOrder: true, row: 'rz-orders-table tbody tr', opens: 'a', opened: 'rz-order-edit h1' },
          reply: 'rz-comment-answer textarea',
          traps: {
            list: ['input[type="search"]', 'input[type="date"]'],
            open: ['input[name="ttn"]', '.rz-order-edit > textarea'],
          },
        };
  const isNew = (chat: Seeded) => chat.order?.status === 'Нове замовлення';
  const fresh: Kind = {
    ...{ ...kind, also: 'new', path: '/main/orders/new' },
    shows: (now) => rozetkaOrders(now).filter(isNew),
  };
  return [
    ...[listCase(kind), listCase(fresh)],
    ...[openCase(kind, 0, 'one without messages open'), openCase(kind, 1, 'one with messages open')],
  ];
});

const reviews = VARIANTS.flatMap((variant) =>
  (['product', 'shop'] as const).flatMap((about) => {
    const common = {
      ...{ map: 'rozetka/reviews', variant, also: about },
      path: `/main/feedback/${about === 'shop' ? 'shop' : 'comments'}`,
      shows: (now: number) => reviewed(now).filter(({ review }) => (review?.about ?? 'product') === about),
    };
    const kind: Kind =
      variant === 'panes'
        ? {
            ...{ ...common, row: 'mat-card.review', opens: 'button.answer', opened: 'rz-answer-form', stays: true },
            ids: { row: false, thread: false },
            reply: 'rz-answer-form textarea',
            traps: { list: [], open: ['.complaint textarea'] },
          }
        : {
            ...{ ...common, row: 'li.rz-reviews-item', opens: 'a', opened: 'rz-review-page article', stays: false },
            ids: { row: true, thread: true },
            reply: 'rz-comment-answer textarea',
            traps: { list: [], open: ['details textarea'] },
          };
    const complain = async (page: Page) => {
      if (variant !== 'panes') return page.locator('summary').click();
      await page.locator('button.complain').first().click();
      await page.locator('.complaint textarea').waitFor();
    };
    const all = kind
      .shows(0)
      .map((_, which) => openCase(kind, which, `open ${which + 1}, a complaint beside it`, complain));
    return [listCase(kind), ...all];
  }),
);

export const cases: readonly PageCase[] = [...chats, ...questions, ...tickets, ...orders, ...reviews];
