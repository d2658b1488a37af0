/** The data that every picture is made from. */
import type { DataActions } from '../../components/options/data-actions';
import type { HealthData } from '../../components/options/HealthPanel';
import type { GeneralChoices, Marketplace } from '../../components/options/settings-data';
import type { LengthLimit } from '../../components/options/templates/TemplatesPanel';
import type {
  QueueAccount,
  QueueActions,
  QueueData,
  QueueItem,
  QueueMarketplace,
  QueueWeekData,
  UnneededItem,
} from '../../components/queue/queue-data';
import type { WelcomeActions } from '../../components/welcome/WelcomePage';
import type { Account } from '../../utils/domain/conversation/account';
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import type { RunningTimer, Timer } from '../../utils/domain/deadlines/timer';
import { starterTemplates } from '../../utils/domain/templates/starters';
import type { Template, TemplateId } from '../../utils/domain/templates/template';
import { aTimer, DAY, HOUR, MINUTE, oneOfEach } from '../support/timers';

/** A Saturday, 14:05 in Kyiv. */
export const NOW = Date.UTC(2026, 10, 21, 12, 5);

export const wildberries: QueueMarketplace = { id: 'wildberries', name: 'Wildberries', open: true, result: 'read' };
export const rozetka: QueueMarketplace = { id: 'rozetka', name: 'Rozetka', open: true, result: 'read' };
export const prom: QueueMarketplace = { id: 'prom', name: 'Prom', open: false, result: 'read' };

const timers = oneOfEach(NOW);

const LANGUAGES: Readonly<Record<string, string>> = { pastTarget: 'ru', atRisk: 'uk', check: 'mul', noPolicy: 'kk' };

function item(id: string, buyerName: string | null, subject: string | null, marketplace = wildberries): QueueItem {
  const timer = timers[id];
  if (!timer) throw new Error(`no timer is called ${id}`);
  const language = LANGUAGES[id] ?? null;
  return { id, marketplace: marketplace.id, account: null, buyerName, subject, language, timer, note: null };
}

/** An answer owed, due so long from now (ms). */
const promise = (left: number): Partial<RunningTimer> => ({
  ...{ metric: 'follow-up', owed: 'promise', atRiskAt: NOW + left / 2, dueAt: NOW + left, limitAt: null, policy: null },
});
const unknown: Timer = { kind: 'unknown', reason: 'unknown-author', observedAt: NOW - 5_000 };

const inShop = (one: QueueItem, account: string): QueueItem => ({ ...one, account });

const shops: QueueAccount[] = [
  { marketplace: 'rozetka', id: '4412', label: 'Дім і тепло', colour: 0 },
  { marketplace: 'rozetka', id: '4413', label: 'Крамниця «Ґанок»', colour: 1 },
  { marketplace: 'wildberries', id: 'supplier', label: 'ИП Коваль', colour: 2 },
];

const day = { answers: 58, onTime: 55, median: 14 * MINUTE };

export const mixed: QueueData = {
  marketplaces: [wildberries, rozetka, prom],
  accounts: shops,
  day,
  items: [
    item('onTime', 'Олена', 'Чашка керамічна, 350 мл'),
    inShop(item('pastLimit', 'Наталія', 'Рушник махровий 70×140', rozetka), '4412'),
    inShop(item('pastTarget', 'Сергей', 'Чайник электрический', rozetka), '4413'),
    item('pastOwnTarget', 'Ірина', 'Замовлення 1 204 887'),
    item(
      'atRisk',
      'Анна-Марія Костянтинівна Великодна-Загребельна',
      'Набір постільної білизни двоспальний євро, сатин',
    ),
    item('atLeast', 'Мария', null),
    item('noPolicy', null, 'Рюкзак міський'),
    item('check', 'Віктор', 'Кабель USB-C, 2 м', prom),
    item('readEarlier', '<b>{{ buyer }}</b> 🦊', 'Лампа настільна', prom),
    item('unknownAuthor', 'Юлія', 'Куртка зимова'),
    item('clockWrong', 'Олег', 'Дриль акумуляторний'),
    item('old', 'Тарас', 'Термос 1 л'),
    { ...item('old', 'Олеся', 'Плед'), id: 'old-2', timer: aTimer(NOW, 3 * DAY, { old: true }) },
  ],
};

/** What was put off, promised, and is to be remembered. */
export const owed: QueueData = {
  ...mixed,
  items: [
    { ...item('onTime', 'Олена', 'Чашка керамічна, 350 мл'), note: 'просила передзвонити після шостої' },
    {
      ...item('atRisk', 'Сергей', 'Чайник электрический', rozetka),
      timer: aTimer(NOW, 3 * HOUR, promise(-20 * MINUTE)),
    },
    { ...item('noPolicy', 'Ірина', 'Замовлення 1 204 887'), timer: aTimer(NOW, HOUR, promise(2 * HOUR)) },
    { ...item('old', 'Мария', null), timer: aTimer(NOW, HOUR, { ...promise(DAY), owed: 'seller' }) },
    {
      ...item('pastTarget', 'Віктор', 'Кабель USB-C, 2 м'),
      timer: aTimer(NOW, 5 * HOUR, { snoozedUntil: NOW + HOUR }),
    },
    { ...item('unknownAuthor', 'Юлія', 'Куртка зимова'), timer: { ...unknown, snoozedUntil: NOW + 19 * HOUR } },
  ],
};

export const crowd: QueueData = {
  marketplaces: [wildberries],
  accounts: [],
  day: { answers: 0, onTime: 0, median: null },
  items: Array.from({ length: 137 }, (_, index) => ({
    id: `crowd-${index}`,
    marketplace: wildberries.id,
    account: null,
    buyerName: ['Олена', 'Сергей', 'Ірина', 'Мария'][index % 4] ?? null,
    subject: null,
    language: ['uk', 'ru', null][index % 3] ?? null,
    timer: aTimer(NOW, (index + 1) * MINUTE),
    note: null,
  })),
};

const daysOf = (hits: number[], misses: number[] = []) =>
  hits.map((count, index) => ({ day: `2026-11-${15 + index}`, hits: count, misses: misses[index] ?? 0 }));

export const health: HealthData = {
  build: '0.1.0-1a2b3c4d',
  clockWrongAt: NOW - 60_000,
  clockWrongBy: 47,
  languageModel: false,
  oldZoneData: true,
  pages: [
    {
      ...{ marketplace: 'wildberries', account: 'ТОВ «Ромашка»', mapId: 'wildberries/chat', channel: 'chat' },
      ...{ path: '/chat-with-clients' },
      ...{ layer: 'known', result: 'read', field: null, at: NOW - 12_000, readAt: NOW - 12_000 },
      days: daysOf([3, 8, 0, 0, 11, 9, 4]),
      ways: [
        { field: 'list', way: 1, slid: null },
        { field: 'row', way: 1, slid: null },
        { field: 'row.buyer', way: 2, slid: { before: 1, since: NOW - DAY } },
        { field: 'row.time', way: 2, slid: { before: 1, since: NOW - DAY } },
        { field: 'message.time', way: 3, slid: null },
      ],
    },
    {
      ...{ marketplace: 'rozetka', account: null, mapId: 'rozetka/order-chat', channel: 'chat' },
      ...{ path: '/main/messages/orders' },
      ...{ layer: 'inferred', result: 'empty', field: null, at: NOW - HOUR, readAt: NOW - HOUR },
      days: daysOf([0, 0, 0, 0, 0, 0, 2]),
      ways: [],
    },
    {
      ...{ marketplace: 'prom', account: null, mapId: 'prom/taught-cms-talks', channel: 'chat', layer: 'taught' },
      ...{ path: '/cms/*', result: 'page-changed', field: 'message.time', at: NOW - DAY, readAt: NOW - 3 * DAY },
      days: daysOf([6, 5, 9, 2, 0, 0, 0], [0, 0, 0, 1, 3, 4, 0]),
      ways: [
        { field: 'list', way: 1, slid: null },
        { field: 'row', way: 1, slid: null },
      ],
    },
    {
      ...{ marketplace: 'rozetka', account: null, mapId: 'rozetka/reviews', channel: 'review' },
      ...{ path: '/main/comments' },
      ...{ layer: 'known', result: 'read', field: null, at: NOW - 12 * DAY, readAt: NOW - 12 * DAY },
      ...{ days: daysOf([0, 0, 0, 0, 0, 0, 0]), ways: [] },
    },
  ],
  log: [
    { at: NOW - DAY, code: 'page-changed', feature: 'row-timer', field: 'message.time', build: '0.1.0-1a2b3c4d' },
    { at: NOW - HOUR, code: 'failed', feature: 'thread-bar', field: 'TypeError', build: '0.1.0-1a2b3c4d' },
  ],
};

const noReply = (id: string, by: 'closing' | 'seller', text: string | null, ago: number): UnneededItem => ({
  ...item('onTime', id, 'Чашка керамічна, 350 мл'),
  ...{ id, timer: { kind: 'no-reply-needed', by, observedAt: NOW }, at: NOW - ago, text },
});
export const unneeded: UnneededItem[] = [
  noReply('Олена', 'closing', 'Дякую, гарного дня! 🌸', 20 * MINUTE),
  noReply('Сергей', 'closing', 'ок', 2 * HOUR),
  noReply('Ірина', 'seller', null, 19 * HOUR),
];

const lateByHour = new Array<number>(24).fill(0);
for (const [hour, count] of [
  [9, 4],
  [10, 2],
  [13, 1],
  [18, 12],
  [19, 7],
] as const)
  lateByHour[hour] = count;

export const week: QueueWeekData = {
  ...{ answers: 312, onTime: 286, median: 12 * MINUTE, lateByHour },
  promises: { answers: 5, onTime: 4 },
  interrupted: {
    today: [{ reason: 'air-raid', length: 70 * MINUTE }],
    week: [
      { reason: 'power', length: 5 * HOUR },
      { reason: 'air-raid', length: 3 * HOUR + 25 * MINUTE },
    ],
  },
};

export const queueActions: QueueActions = {
  reveal: async () => ({ kind: 'shown' }),
  dismiss: () => new Promise(() => undefined),
  say: () => new Promise(() => undefined),
  undo: async () => null,
  week: async () => week,
  why: async () => null,
  recent: async () => [],
  sweep: { start: async () => ({ kind: 'off' }), next: async () => ({ kind: 'off' }), stop: async () => null },
  pause: { begin: async () => null, end: async () => null, remove: async () => null, restore: async () => null },
};

const counts = {
  conversations: { added: 41, known: 7 },
  events: { added: 612, known: 96 },
  templates: { added: 3, known: 10 },
  replies: 2,
};

export const actions: DataActions = {
  exportBackup: async () => '{}',
  exportShared: async () => '{}',
  noteBackup: async () => null,
  rescue: async () => 'takt-rescue-2026-11-21.json',
  previewImport: async () => counts,
  applyImport: async () => counts,
  wipe: async () => null,
  save: () => undefined,
};

export const marketplaces: Marketplace[] = [
  { id: 'prom', name: 'Prom' },
  { id: 'rozetka', name: 'Rozetka' },
  { id: 'wildberries', name: 'Wildberries' },
];

export const choices: GeneralChoices = {
  sellerName: 'Оксана',
  shopName: null,
  answerPolicies: { prom: 'uk-first', rozetka: 'buyers', wildberries: 'buyers' },
  answerLanguages: ['uk', 'ru'],
  unusedMarketplaces: [],
  overlay: { rozetka: { chat: 'dots' } },
};

const account = { label: null, shopName: null, answerPolicy: null };

export const accounts: Account[] = [
  { ...account, marketplace: 'prom' as MarketplaceId, id: '3456789', shownName: 'Дім і тепло', colour: 0 },
  {
    ...account,
    ...{ marketplace: 'prom' as MarketplaceId, id: '3456790', shownName: '<b>Крамниця</b> «Ґанок»', colour: 1 },
    ...{ label: 'Ґанок', shopName: 'Крамниця «Ґанок»', answerPolicy: 'uk-always' },
  },
  { ...account, marketplace: 'wildberries' as MarketplaceId, id: 'supplier-77', shownName: null, colour: 2 },
];

export const templates: Template[] = [
  ...starterTemplates('uk', NOW),
  {
    ...{ id: 'own' as TemplateId, title: 'Оптова ціна від десяти штук для магазинів-партнерів', trigger: null },
    ...{ channels: ['chat', 'question'], folder: 'Опт', tags: ['ціна', 'знижка'], updatedAt: NOW, usedAt: null },
    variants: [{ language: 'uk', text: '{{ greeting }}! Від десяти штук діє оптова ціна.' }],
  },
];

export const limits: LengthLimit[] = [
  { place: 'Prom', length: 2000, owner: 'seller' },
  { place: 'Rozetka', length: 2000, owner: 'seller' },
  { place: 'Wildberries', length: 1000, owner: 'marketplace' },
];

export const welcomeActions: WelcomeActions = {
  chooseLanguage: async () => null,
  save: async () => null,
  chooseStarters: async () => null,
  finish: async () => null,
};
