import type { MarketplaceId } from '../../domain/conversation/ids';
import type { MarketplaceAdapter } from '../adapter';
import { article, articleAtEnd, person } from './parsers';

declare const document: never;

export const wildberries: MarketplaceAdapter = {
  id: 'wildberries' as MarketplaceId,
  name: 'Wildberries',
  matches: ['https://seller.wildberries.ru/*'],
  timeZone: 'browser',
  parsers: { article, articleAtEnd, person },
  // The official API, dev.wildberries.ru (2025-12).
  limits: { chat: { length: 1000, confidence: 'A' } },
  // From Kaliningrad to Kamchatka.
  greets: 'neutral',
};
