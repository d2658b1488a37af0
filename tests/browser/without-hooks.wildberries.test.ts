import { expect, test } from 'vitest';
import { type Mutation, removeAttribute } from './mutations';
import { full, read, tellsNoLie } from './without-hooks';

tellsNoLie('wildberries');

test('a time of day above the first date separator is not taken for today’s', () => {
  const [fixture] = full.filter(({ name }) => name === 'wildberries/chat-of-links');
  const withoutFirstDate: Mutation = {
    name: 'without the first date',
    apply: (page) => page.querySelector('li:has([data-testid="date-badge"])')?.remove(),
  };
  const withoutInstants: Mutation = { name: '', apply: (page) => removeAttribute(page, 'data-addtime') };
  const result = fixture && read(fixture, withoutFirstDate, withoutInstants);
  expect(result?.reading).toMatchObject({ thread: { kind: 'page-changed', field: 'message.time' } });
});
