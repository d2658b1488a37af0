/** How long a reply may be, by channel: what is known, and no limit where nobody names one. */
import { expect, test } from 'vitest';
import { marketplacesIn } from '../../../utils/adapters/registry';
import { CHANNELS } from '../../../utils/domain/conversation/ids';

test.each([
  ['prom', { chat: [2000, 'C'] }],
  ['rozetka', { chat: [2000, 'C'], order: [2000, 'C'] }],
  ['wildberries', { chat: [1000, 'A'] }],
] as const)('of %s, each with whose figure it is', (marketplace, known) => {
  const [adapter] = marketplacesIn(marketplace);
  const limits = CHANNELS.flatMap((channel) => {
    const limit = adapter?.limits[channel];
    return limit ? [[channel, [limit.length, limit.confidence]]] : [];
  });
  expect(Object.fromEntries(limits)).toEqual(known);
});
