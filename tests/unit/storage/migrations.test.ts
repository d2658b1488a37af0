import { describe, expect, it } from 'vitest';
import { answeredAtOf, conversationOfVersion2, eventOfVersion3 } from '../../../utils/storage/migrations';

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

describe('version 3', () => {
  const dismissed = { id: 'a', kind: 'dismissed', at: 5 };

  it.each([
    ['a dismissal was meant for all that there was then', { reason: 'old' }, { reason: 'old', upTo: 5 }],
    ['one that says up to when it was meant stays', { reason: 'old', upTo: 3 }, { reason: 'old', upTo: 3 }],
  ])('%s', (_, payload, expected) => {
    expect(eventOfVersion3({ ...dismissed, payload } as never)).toEqual({ ...dismissed, payload: expected });
  });

  it('changes nothing else', () => {
    const event = { id: 'a', kind: 'undone', payload: { event: 'b' } } as never;
    expect(eventOfVersion3(event)).toBe(event);
  });
});
