/** Promises that were kept: from when to when, and by what time they should have been. */
import { describe, expect, test } from 'vitest';
import type { TaktEvent } from '../../../../utils/domain/conversation/events';
import { foldConversation } from '../../../../utils/domain/conversation/fold';
import type { ConversationId } from '../../../../utils/domain/conversation/ids';
import { type ConversationBuilder, instant, aConversation as talk } from '../../../support/a-conversation';
import { eventsOf, folded, KEY, said, sightingOf } from '../../../support/a-fold';

type Kept = readonly [promised: string, kept: string, due: string | null];

const promised = talk().buyer('10:00').seller('10:07', { text: 'Уточню і напишу' });
const untilSix = talk().buyer('10:00').seller('10:07', { text: 'Напишу до 18:00' });
const answer = { text: 'Є в наявності' };

const keptIn = (told: ConversationBuilder, words: readonly TaktEvent[] = []) =>
  folded(told, words).kept.map(({ since, answeredAt, dueAt }) => [since, answeredAt, dueAt]);

describe('a promise is kept', () => {
  test.each<[what: string, told: ConversationBuilder, kept: readonly Kept[], words?: readonly TaktEvent[]]>([
    ['by the next answer', promised.seller('10:30', answer), [['10:07', '10:30', null]]],
    ['to the time named', untilSix.seller('17:00', answer), [['10:07', '17:00', '18:00']]],
    ['not yet', untilSix, []],
    ['not by another promise', promised.seller('10:30', { text: 'Ще перевіряю' }), []],
    [
      'after another promise, from that one on',
      promised.seller('10:30', { text: 'Ще перевіряю' }).seller('11:00', answer),
      [['10:30', '11:00', null]],
    ],
    [
      'a time that passed was missed, whatever was promised then',
      untilSix.seller('18:30', { text: 'Ще перевіряю' }).seller('19:00', answer),
      [['18:30', '19:00', '18:00']],
    ],
    [
      'a time put off before it passed was not',
      untilSix.seller('17:30', { text: 'Напишу до 20:00' }).seller('19:00', answer),
      [['17:30', '19:00', '20:00']],
    ],
    ['whatever the buyer wrote', promised.buyer('10:20').seller('10:30', answer), [['10:07', '10:30', null]]],
    [
      'each of two',
      promised.seller('10:30', answer).buyer('11:00').seller('11:05', { text: 'Перевірю' }).seller('11:30', answer),
      [
        ['10:07', '10:30', null],
        ['11:05', '11:30', null],
      ],
    ],
    ['not when nothing is owed any more', promised.seller('10:30', answer), [], [said.noFollowUp('10:20')]],
    [
      'not when it was done by phone',
      promised.seller('10:30', answer),
      [],
      [said.dismissed('10:20', 'answered-elsewhere')],
    ],
    [
      'not what the seller wanted to be reminded of',
      talk().seller('10:00', answer).seller('12:00', answer),
      [],
      [said.followUp('10:20', null)],
    ],
    ['not by whom nobody knows', promised.unknown('10:30'), []],
    ['not by a message known to the hour', promised.seller('11:00', { ...answer, precision: 'hour' }), []],
  ])('%s', (_, told, kept, words) => {
    const at = (time: string | null) => time && instant(time);
    expect(keptIn(told, words)).toEqual(kept.map((times) => times.map(at)));
  });

  test('it is a stretch of its own kind, that began with the promise', () => {
    const [, promise] = folded(promised).messages;
    expect(folded(promised.seller('10:30', answer)).kept).toMatchObject([
      { metric: 'follow-up', basis: 'thread', startedBy: promise?.id, precision: 'exact' },
    ]);
  });

  test('nobody knows by what, where an answer may have escaped us', () => {
    const told = promised.seller('15:00', answer);
    const { rows, ...seen } = sightingOf('23:00');
    const gap = [
      { from: 0, to: instant('10:10'), thread: true },
      { from: instant('15:00'), to: instant('23:00'), thread: true },
    ];
    const id = KEY as string as ConversationId;
    expect(foldConversation(id, eventsOf(told), [{ ...seen, rows, spans: gap }], 'UTC').kept).toEqual([]);
  });
});
