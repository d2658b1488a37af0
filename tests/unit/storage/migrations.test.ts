import { describe, expect, it } from 'vitest';
import { answeredAtOf, conversationOfVersion2 } from '../../../utils/storage/migrations';

describe('the last answer of a conversation', () => {
  it.each<[what: string, stretches: (number | null)[], answered: { answeredAt?: number }]>([
    ['nobody answered', [], {}],
    ['one answer', [5], { answeredAt: 5 }],
    ['several, not in order', [5, 9, 7], { answeredAt: 9 }],
    ['one whose time is not known', [null], {}],
    ['one whose time is not known after one that is', [5, null], { answeredAt: 5 }],
  ])('%s', (_, answers, answered) => {
    expect(answeredAtOf(answers.map((answeredAt) => ({ answeredAt })))).toEqual(answered);
  });
});

it('version 2 changes nothing of a conversation but what it adds', () => {
  const row = { id: 'a', stretches: [{ answeredAt: 5 }], waiting: 0 } as never;
  expect(conversationOfVersion2(row)).toEqual({ id: 'a', stretches: [{ answeredAt: 5 }], waiting: 0, answeredAt: 5 });
});
