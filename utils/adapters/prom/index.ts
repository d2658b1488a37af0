import type { MarketplaceId } from '../../domain/conversation/ids';
import type { MarketplaceAdapter } from '../adapter';
import {
  authorOfEntry,
  clientName,
  companyId,
  orderNumber,
  rating,
  reviewText,
  timeOfEntry,
  today,
  tracking,
} from './parsers';

declare const document: never;

export const prom: MarketplaceAdapter = {
  id: 'prom' as MarketplaceId,
  name: 'Prom',
  matches: ['https://my.prom.ua/*'],
  timeZone: 'browser',
  // Its sellers are in Ukraine, and nobody outside knows which clock the cabinet prints by.
  otherTimeZone: 'Europe/Kyiv',
  parsers: { authorOfEntry, clientName, companyId, orderNumber, rating, reviewText, timeOfEntry, today, tracking },
  // Prom names none; so many a public client of its API lets through (2026-08).
  limits: { chat: { length: 2000, confidence: 'C' } },
  greets: 'by-hour',
};
