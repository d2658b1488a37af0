import type { MarketplaceId } from '../../domain/conversation/ids';
import type { MarketplaceAdapter } from '../adapter';
import { afterComma, afterLabel, beforeComma, number, orderNumber } from './parsers';

declare const document: never;

export const rozetka: MarketplaceAdapter = {
  id: 'rozetka' as MarketplaceId,
  name: 'Rozetka',
  matches: ['https://seller.rozetka.com.ua/*'],
  timeZone: 'browser',
  // Its API writes Kyiv's clock without saying so; whether the pages print that as it stands, nobody outside knows.
  otherTimeZone: 'Europe/Kyiv',
  parsers: { afterComma, afterLabel, beforeComma, number, orderNumber },
  limits: {
    chat: {
      length: 2000,
      // A careful figure.
      source: 'none is published',
      date: '2026-11-21',
      confidence: 'C',
    },
  },
  greets: 'by-hour',
};
