/** Whom the list beside a conversation takes for the one who wrote last. */
import { expect, test } from 'vitest';
import type { RowReading } from '../../../../utils/adapters/reading';
import { lastByList } from '../../../../utils/features/teaching/last-by-list';

const LAST = { at: 0, precision: 'minute', text: 'Беру дві' } as const;
const seller = { ...LAST, author: 'seller' } as const;
const buyer = { ...LAST, author: 'buyer' } as const;
const row = (author: string, text = 'Беру дві', selected = false) =>
  ({ last: { text, author }, selected }) as RowReading;

test.each([
  ['the only row with these words says the buyer', [row('buyer'), row('buyer', 'Дякую')], seller, 'buyer'],
  ['it says the seller', [row('seller'), row('buyer', 'Дякую')], buyer, 'seller'],
  ['the words are set otherwise', [row('buyer', ' Беру  дві\u200B')], seller, 'buyer'],
  [
    'the open row says so, and another has the same words',
    [row('seller'), row('buyer', 'Беру дві', true)],
    seller,
    'buyer',
  ],
] as const)('it is the other one where %s', (_, rows, last, said) => {
  expect(lastByList(rows, last)).toBe(said);
});

test.each([
  ['the row says the same', [row('seller')], seller],
  ['the row does not say', [row('unknown')], seller],
  ['the conversation does not say', [row('buyer')], { ...LAST, author: 'unknown' } as const],
  ['a system message is the last', [row('buyer')], { ...LAST, author: 'system' } as const],
  ['two rows have these words', [row('buyer'), row('buyer')], seller],
  ['the open row has other words', [row('buyer'), row('buyer', 'Дякую', true)], seller],
  ['nothing was said, as with a picture', [row('buyer', '')], { ...seller, text: '' }],
  ['there is no list', [], seller],
  ['there is no message', [row('buyer', '')], undefined],
])('nothing is doubted where %s', (_, rows, last) => {
  expect(lastByList(rows, last)).toBeUndefined();
});
