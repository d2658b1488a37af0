/** Every kind of page of the Wildberries replica in each of its variants, and what stands on each. */
import type { Page } from '@playwright/test';
import { aDay, wildberriesQuestions, wildberriesReviews } from '../../cabinets/seeds.mjs';
import type { Seed, SeedChat } from '../../cabinets/wildberries/state.mjs';
import { uuidOf } from '../../cabinets/wildberries/state.mjs';
import type { Cabinets } from '../../e2e/fixtures';
import { laidOut } from '../laid-out';
import type { PageCase, PageTruth, RowTruth, ThreadTruth } from '../page-case';

const HOST = 'https://seller.wildberries.ru';
const CHAT_SEARCH = '[name="chat-search"]';
const QUESTION_SEARCH = '[name="question-search-name-input"]';
const REVIEW_SEARCH = '[name="feedback-search-name-input"]';

interface Kind {
  readonly map: string;
  readonly variant: string;
  readonly own: Partial<Seed>;
  readonly path: string;
  /** What the page shows. */
  readonly shows: (now: number) => readonly SeedChat[];
  /** A row of it, as CSS. */
  readonly row: string;
  readonly truthOfRow: (chat: SeedChat) => RowTruth;
  /** What is done on the page once it is there. */
  readonly doing?: (page: Page) => Promise<void>;
  /** The buyer whose thread is open, and the id that the address has of it. */
  readonly open?: { readonly buyer: string; readonly hasId?: true };
  readonly reply?: string;
  readonly traps: readonly string[];
}

const everything = (now: number) => [
  ...(aDay(now).chats ?? []),
  ...wildberriesQuestions(now),
  ...wildberriesReviews(now),
];

const newestOf = ({ messages }: SeedChat) => [...messages].sort((a, b) => b.at - a.at)[0];
const isAnswered = (chat: SeedChat) => newestOf(chat)?.author === 'seller';
/** As the replica draws them from what a seed says. */
const idOf = ({ buyer, product }: SeedChat) => uuidOf(`${buyer} ${product.article} `);
const nameOf = ({ buyer }: SeedChat) => (buyer === '' ? null : buyer);

const chats = (now: number) => aDay(now).chats ?? [];
const isUnread = (chat: SeedChat) => !isAnswered(chat);
const waiting = (all: (now: number) => readonly SeedChat[]) => (now: number) =>
  all(now).filter((chat) => !isAnswered(chat));
const answered = (all: (now: number) => readonly SeedChat[]) => (now: number) => all(now).filter(isAnswered);

const newest = (chat: SeedChat): Pick<RowTruth, 'at' | 'author'> => {
  const last = newestOf(chat);
  return { at: last?.at ?? null, author: last?.author ?? 'unknown' };
};
const withId = (chat: SeedChat): RowTruth => ({ threadId: idOf(chat), buyer: nameOf(chat), ...newest(chat) });
const named = (chat: SeedChat): RowTruth => ({ threadId: null, buyer: nameOf(chat), ...newest(chat) });
const nameless = (chat: SeedChat): RowTruth => ({ threadId: null, buyer: null, ...newest(chat) });
/** Its row says when it was written, and nothing of an answer. */
const unclear = (chat: SeedChat): RowTruth => ({ ...nameless(chat), at: null });

const LINKS: Omit<Kind, 'variant'> = {
  ...{ map: 'wildberries/chat', path: '/chat-with-clients', row: 'a[href*="chatId="]' },
  ...{ own: { variant: 'links', chatIdDelayMs: 0 }, shows: chats, truthOfRow: withId, traps: [CHAT_SEARCH] },
};
const BUTTONS: Omit<Kind, 'variant'> = {
  ...{ map: 'wildberries/chat', path: '/chat-with-clients', row: '[class*="_rt-dialog_"][role="button"]' },
  ...{ own: { variant: 'buttons', chatIdDelayMs: null }, shows: chats, truthOfRow: named, traps: [CHAT_SEARCH] },
};
const TABLE = { row: '[data-testid="Base-table-row"]' };
const QUESTIONS = { ...TABLE, map: 'wildberries/questions', traps: [QUESTION_SEARCH] };
const REVIEWS = { ...TABLE, map: 'wildberries/reviews', traps: [REVIEW_SEARCH] };
const questionsAt = (part: string) => `/feedbacks/questions-tab/${part}`;
const reviewsAt = (part: string) => `/feedbacks/feedbacks-tab/${part}`;

const grouped = (page: Page) => page.getByRole('button', { name: 'Группировать по артикулу' }).click();
const rowOf = (page: Page, { row }: Kind, words: string) => page.locator(row).filter({ hasText: words }).first();

const kinds: readonly Kind[] = [
  { ...LINKS, variant: 'links' },
  { ...LINKS, variant: 'links, thread open', open: { buyer: 'Марина', hasId: true }, reply: '#messageInput' },
  { ...LINKS, variant: 'links, grouped', doing: grouped },
  { ...LINKS, variant: 'links, nested groups', own: { ...LINKS.own, grouping: 'nested' }, doing: grouped },
  {
    ...{ ...LINKS, variant: 'links, unread', shows: (now: number) => chats(now).filter(isUnread) },
    doing: (page) => page.getByRole('button', { name: 'Непрочитанные' }).click(),
  },
  { ...BUTTONS, variant: 'buttons' },
  { ...BUTTONS, variant: 'buttons, thread open', open: { buyer: 'Марина' }, reply: '#messageInput' },
  { ...BUTTONS, variant: 'buttons, grouped', doing: grouped },
  { ...BUTTONS, variant: 'buttons, nested groups', own: { ...BUTTONS.own, grouping: 'nested' }, doing: grouped },
  {
    ...{
      ...BUTTONS,
      variant: 'buttons, sought',
      shows: (now: number) => chats(now).filter((one) => one.buyer === 'Тимур'),
    },
    doing: (page) => page.fill(CHAT_SEARCH, 'Тимур'),
  },
  ...(['drawer', 'inline'] as const).flatMap((variant): Kind[] => {
    const kind = {
      ...{ ...QUESTIONS, own: { questions: variant }, path: questionsAt('not-answered') },
      ...{ shows: waiting(wildberriesQuestions), truthOfRow: variant === 'drawer' ? nameless : named },
    };
    const done = { ...kind, path: questionsAt('answered'), shows: answered(wildberriesQuestions) };
    const reply = variant === 'drawer' ? '#answerText' : 'textarea[name="answer"]';
    return [
      { ...kind, variant },
      { ...kind, variant: `${variant}, open`, open: { buyer: 'Георгий' }, reply },
      { ...kind, variant: `${variant}, open, no name`, open: { buyer: '' }, reply },
      { ...done, variant: `${variant}, answered` },
      { ...done, variant: `${variant}, answered, open`, open: { buyer: 'Вера' } },
    ];
  }),
  ...(['columns', 'stacked'] as const).flatMap((variant): Kind[] => {
    const kind = {
      ...{ ...REVIEWS, own: { reviews: variant }, path: reviewsAt('not-answered') },
      ...{ shows: waiting(wildberriesReviews), truthOfRow: variant === 'columns' ? nameless : named },
    };
    const done = {
      ...{ ...kind, path: reviewsAt('answered'), shows: answered(wildberriesReviews) },
      truthOfRow: variant === 'columns' ? unclear : named,
    };
    const open = { open: { buyer: 'Дмитрий' }, reply: '#answerText' };
    return [
      { ...kind, variant },
      { ...kind, ...open, variant: `${variant}, drawer open` },
      {
        ...{
          ...kind,
          ...open,
          variant: `${variant}, complaint over the drawer`,
          traps: [REVIEW_SEARCH, '#explanation'],
        },
        doing: (page) => page.locator('section').getByRole('button', { name: 'Пожаловаться на отзыв' }).click(),
      },
      { ...done, variant: `${variant}, answered` },
      { ...done, variant: `${variant}, answered, drawer open`, open: { buyer: 'Олег' } },
    ];
  }),
];

/** Words of a row that no other row has. */
const wordsOf = (chat: SeedChat): string =>
  chat.kind === undefined ? chat.buyer : (chat.messages.findLast(({ author }) => author === 'buyer')?.text ?? '');

async function openPage(kind: Kind, page: Page, cabinets: Cabinets, now: number): Promise<void> {
  await cabinets.wildberries.seed({ ...kind.own, shop: 'Дом и лён', chats: everything(now), loadingMs: 0 });
  await page.goto(`${HOST}${kind.path}`);
  await page.locator(kind.row).first().waitFor();
  const chat = openIn(kind, now);
  if (chat) {
    await rowOf(page, kind, wordsOf(chat)).click();
    const said = '[data-testid="message"], [class*="Feedback-text-block__head"], [class*="_rt-answer-cell_"]';
    await page.locator(said).first().waitFor();
    if (kind.open?.hasId) await page.waitForURL(/chatId=/);
  }
  await kind.doing?.(page);
  await laidOut(page);
}

const openIn = ({ open, shows }: Kind, now: number) =>
  open && shows(now).find(({ buyer, messages }) => buyer === open.buyer && messages[0]?.text !== '');

function threadTruth(kind: Kind, chat: SeedChat): ThreadTruth {
  return {
    threadId: kind.open?.hasId ? idOf(chat) : null,
    buyer: nameOf(chat),
    messages: chat.messages.map(({ author, at, text }) => ({ author, at, text })).sort((a, b) => a.at - b.at),
  };
}

function truthOf(kind: Kind, now: number): PageTruth {
  const chat = openIn(kind, now);
  return {
    rows: kind.shows(now).map(kind.truthOfRow),
    thread: chat ? threadTruth(kind, chat) : null,
    reply: kind.reply ?? null,
    traps: kind.traps,
  };
}

export const cases: readonly PageCase[] = kinds.map((kind) => ({
  marketplace: 'wildberries',
  map: kind.map,
  variant: kind.variant,
  open: (page, cabinets, now) => openPage(kind, page, cabinets, now),
  truth: (now) => truthOf(kind, now),
}));
