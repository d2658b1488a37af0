/** The data that every picture is made from. */
import type { DataActions } from '../../components/options/data-actions';
import type { HealthData } from '../../components/options/HealthPanel';
import type { QueueData, QueueItem, QueueMarketplace } from '../../components/queue/queue-data';
import { aTimer, DAY, HOUR, MINUTE, oneOfEach } from '../support/timers';

/** A Saturday, 14:05 in Kyiv. */
export const NOW = Date.UTC(2026, 10, 21, 12, 5);

export const wildberries: QueueMarketplace = { id: 'wildberries', name: 'Wildberries', open: true, result: 'read' };
export const rozetka: QueueMarketplace = { id: 'rozetka', name: 'Rozetka', open: true, result: 'read' };
export const prom: QueueMarketplace = { id: 'prom', name: 'Prom', open: false, result: 'read' };

const timers = oneOfEach(NOW);

function item(id: string, buyerName: string | null, subject: string | null, marketplace = wildberries): QueueItem {
  const timer = timers[id];
  if (!timer) throw new Error(`no timer is called ${id}`);
  return { id, marketplace: marketplace.id, buyerName, subject, timer };
}

export const mixed: QueueData = {
  marketplaces: [wildberries, rozetka, prom],
  items: [
    item('onTime', 'Олена', 'Чашка керамічна, 350 мл'),
    item('pastLimit', 'Наталія', 'Рушник махровий 70×140', rozetka),
    item('pastTarget', 'Сергей', 'Чайник электрический', rozetka),
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

export const crowd: QueueData = {
  marketplaces: [wildberries],
  items: Array.from({ length: 137 }, (_, index) => ({
    id: `crowd-${index}`,
    marketplace: wildberries.id,
    buyerName: ['Олена', 'Сергей', 'Ірина', 'Мария'][index % 4] ?? null,
    subject: null,
    timer: aTimer(NOW, (index + 1) * MINUTE),
  })),
};

export const health: HealthData = {
  build: '0.1.0-1a2b3c4d',
  clockWrong: true,
  pages: [
    { marketplace: 'wildberries', mapId: 'wildberries/chat', result: 'read', field: null, at: NOW - 12_000 },
    { marketplace: 'rozetka', mapId: 'rozetka/chats', result: 'empty', field: null, at: NOW - HOUR },
    { marketplace: 'prom', mapId: 'prom/messages', result: 'page-changed', field: 'message.time', at: NOW - DAY },
  ],
  log: [
    { at: NOW - DAY, code: 'page-changed', feature: 'row-timer', field: 'message.time', build: '0.1.0-1a2b3c4d' },
    { at: NOW - HOUR, code: 'failed', feature: 'thread-bar', field: 'TypeError', build: '0.1.0-1a2b3c4d' },
  ],
};

const counts = { conversations: { added: 41, known: 7 }, events: { added: 612, known: 96 } };

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
