import type { MarketplaceId } from '../../domain/conversation/ids';
import type { LengthLimit, MarketplaceAdapter } from '../adapter';
import { afterComma, afterLabel, beforeComma, number, orderNumber } from './parsers';

declare const document: never;

/** Of what goes into the buyer's cabinet, from an order's chat or its own page: careful, none is published (2026-11-21). */
const message: LengthLimit = { length: 2000, confidence: 'C' };

export const rozetka: MarketplaceAdapter = {
  id: 'rozetka' as MarketplaceId,
  name: 'Rozetka',
  matches: ['https://seller.rozetka.com.ua/*'],
  timeZone: 'browser',
  // Its API writes Kyiv's clock without saying so; whether the pages print that as it stands, nobody outside knows.
  otherTimeZone: 'Europe/Kyiv',
  parsers: { afterComma, afterLabel, beforeComma, number, orderNumber },
  // Of what stands under a product for everybody, answers and replies to reviews, nobody names any; a ticket's comment
  // may have 300 characters, but no buyer reads it, and Takt writes nothing there.
  limits: { chat: message, order: message },
  greets: 'by-hour',
};
