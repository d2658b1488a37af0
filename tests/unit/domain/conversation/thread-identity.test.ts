import { describe, expect, test } from 'vitest';
import { type Pairing, pair } from '../../../../utils/domain/conversation/thread-identity';

/** What the page shows at a second: id in the address, buyer in the head, messages. */
type Step = readonly [
  second: number,
  threadId: string | null,
  buyer: string | null,
  messages: string,
  /** The list has no row that previews the newest message. */
  alone?: 'alone',
];

const SUBJECT = 'куртка';

function follow(steps: readonly Step[], subject: string | null = SUBJECT): Pairing | undefined {
  return steps.reduce<Pairing | undefined>(
    (pairing, [second, threadId, buyer, messages, alone]) =>
      pair(pairing, {
        ...{ threadId, buyer, subject, messages: messages.split(' ').filter(Boolean), at: second * 1000 },
        corroborated: alone === undefined,
      }),
    undefined,
  );
}

describe('which id belongs to the messages on the screen', () => {
  const cases: readonly { says: string; steps: readonly Step[]; id: string | null; torn?: boolean }[] = [
    { says: 'the one that was there with them', steps: [[0, 'A', 'Олена', 'a1 a2']], id: 'A' },
    {
      says: 'none where none is shown',
      steps: [
        [0, null, 'Олена', 'a1'],
        [60, null, 'Олена', 'a1 a2'],
      ],
      id: null,
    },
    {
      says: 'one that came late, once it has stayed for four seconds',
      steps: [
        [0, null, 'Олена', 'a1'],
        [3, 'A', 'Олена', 'a1'],
        [7, 'A', 'Олена', 'a1'],
      ],
      id: 'A',
    },
    {
      says: 'not yet one that came late a moment ago',
      steps: [
        [0, null, 'Олена', 'a1'],
        [3, 'A', 'Олена', 'a1'],
        [6.9, 'A', 'Олена', 'a1'],
      ],
      id: null,
    },
    {
      says: 'one that came fifteen seconds late',
      steps: [
        [0, null, 'Олена', 'a1'],
        [15, 'A', 'Олена', 'a1'],
        [19, 'A', 'Олена', 'a1 a2'],
      ],
      id: 'A',
    },
    {
      says: 'not one that changes again before it settles: each has to stay by itself',
      steps: [
        [0, null, 'Олена', 'a1'],
        [3, 'A', 'Олена', 'a1'],
        [5, 'B', 'Олена', 'a1'],
        [8, 'B', 'Олена', 'a1'],
      ],
      id: null,
    },
    {
      says: 'still the own one when the address loses it',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, null, 'Олена', 'a1'],
      ],
      id: 'A',
    },
    {
      says: 'still the own one when the address runs ahead to the next thread',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'B', 'Олена', 'a1'],
      ],
      id: 'A',
    },
    {
      says: 'the next one, once its messages are there',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'B', 'Олена', 'a1'],
        [6, 'B', 'Олег', 'b1'],
      ],
      id: 'B',
    },
    {
      says: 'not the old one that the address still shows over new messages',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'A', 'Олег', 'b1'],
      ],
      id: null,
    },
    {
      says: 'not the old one however long the address goes on to show it',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'A', 'Олег', 'b1'],
        [60, 'A', 'Олег', 'b1'],
        [600, 'A', 'Олег', 'b1 b2'],
      ],
      id: null,
    },
    {
      says: 'not the old one over a third thread either',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'A', 'Олег', 'b1'],
        [9, 'A', 'Ірина', 'c1'],
      ],
      id: null,
    },
    {
      says: 'not one that came late to other messages and has not gone since',
      steps: [
        [0, null, 'Олена', 'a1'],
        [3, 'A', 'Олена', 'a1'],
        [4, 'A', 'Олег', 'b1'],
        [60, 'A', 'Олег', 'b1'],
      ],
      id: null,
    },
    {
      says: 'not yet one that came with the messages where it may be the late one of those before',
      steps: [
        [0, null, 'Олена', 'a1'],
        [4, 'A', 'Олег', 'b1'],
      ],
      id: null,
    },
    {
      says: 'that one, once it has stayed for four seconds',
      steps: [
        [0, null, 'Олена', 'a1'],
        [4, 'B', 'Олег', 'b1'],
        [8, 'B', 'Олег', 'b1'],
      ],
      id: 'B',
    },
    {
      says: 'the new one, when the address at last follows the messages',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'A', 'Олег', 'b1'],
        [8, 'B', 'Олег', 'b1'],
        [12, 'B', 'Олег', 'b1'],
      ],
      id: 'B',
    },
    {
      says: 'nobody’s while the head is another buyer’s over the same messages',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'B', 'Олег', 'a1'],
      ],
      id: 'A',
      torn: true,
    },
    {
      says: 'the new one when the messages follow the torn head',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'B', 'Олег', 'a1'],
        [6, 'B', 'Олег', 'b1'],
      ],
      id: 'B',
    },
    {
      says: 'the own one when a buyer was renamed: fifteen seconds of another head',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'A', 'Олена Ш.', 'a1'],
        [20, 'A', 'Олена Ш.', 'a1'],
      ],
      id: 'A',
    },
    {
      says: 'not yet, a moment before',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'A', 'Олена Ш.', 'a1'],
        [19.9, 'A', 'Олена Ш.', 'a1'],
      ],
      id: 'A',
      torn: true,
    },
    {
      says: 'the own one when the head comes back',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'A', 'Олег', 'a1'],
        [6, 'A', 'Олена', 'a1'],
      ],
      id: 'A',
    },
    {
      says: 'the own one when the head is drawn later than the messages',
      steps: [
        [0, 'A', null, 'a1'],
        [1, 'A', 'Олена', 'a1'],
      ],
      id: 'A',
    },
    {
      says: 'the own one when older messages are loaded above',
      steps: [
        [0, 'A', 'Олена', 'a5 a6'],
        [9, 'A', 'Олена', 'a1 a2 a3 a4 a5 a6'],
      ],
      id: 'A',
    },
  ];

  const late: typeof cases = [
    {
      says: 'nobody’s while other messages than before have no witness: they may be the late ones of a chat left again',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'C', 'Ірина', 'b1', 'alone'],
      ],
      id: 'C',
      torn: true,
    },
    {
      says: 'still nobody’s before they have stayed for four seconds',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'C', 'Ірина', 'b1', 'alone'],
        [8.9, 'C', 'Ірина', 'b1', 'alone'],
      ],
      id: 'C',
      torn: true,
    },
    {
      says: 'theirs, once they have stayed',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'C', 'Ірина', 'c1', 'alone'],
        [9, 'C', 'Ірина', 'c1', 'alone'],
      ],
      id: 'C',
    },
    {
      says: 'that of the messages that followed at last, which the list shows too',
      steps: [
        [0, 'A', 'Олена', 'a1'],
        [5, 'C', 'Ірина', 'b1', 'alone'],
        [6, 'C', 'Ірина', 'c1'],
      ],
      id: 'C',
    },
  ];

  test.each([...cases, ...late])('$says', ({ steps, id, torn = false }) => {
    const pairing = follow(steps);
    expect(pairing?.threadId).toBe(id);
    expect(pairing?.tornSince !== null).toBe(torn);
  });
});
