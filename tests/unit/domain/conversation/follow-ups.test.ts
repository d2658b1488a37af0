import { describe, expect, it, test } from 'vitest';
import type { TaktEvent } from '../../../../utils/domain/conversation/events';
import { foldConversation } from '../../../../utils/domain/conversation/fold';
import type { ConversationId } from '../../../../utils/domain/conversation/ids';
import { type ConversationBuilder, instant, aConversation as talk } from '../../../support/a-conversation';
import { eventsOf, folded, KEY, said, sightingOf } from '../../../support/a-fold';

const answered = talk().buyer('10:00', { text: 'Коли відправите?' }).seller('10:07', { text: 'Завтра' });

describe('a promise is owed', () => {
  const promised = talk().buyer('10:00').seller('10:07', { text: 'Уточню і напишу' });
  const by = (time: string | null, since = '10:07', promisedAt = since, who = 'promise') => ({
    ...{ since: instant(since), promisedAt: instant(promisedAt), dueAt: time && instant(time), by: who },
  });
  const named = talk().buyer('10:00').seller('10:07', { text: 'Напишу до 18:00' });
  const reminded = by('12:00', '10:20', '10:20', 'seller');
  const both = (withdrawn: string) => [said.followUp('10:20', '12:00'), said.noFollowUp(withdrawn)];
  test.each<[what: string, told: ConversationBuilder, words: TaktEvent[], owed: ReturnType<typeof by> | null]>([
    ['without a time', promised, [], by(null)],
    ['by the time named', talk().seller('10:07', { text: 'Напишу до 18:00' }), [], by('18:00')],
    ['not after an answer', answered, [], null],
    ['whatever the buyer writes', promised.buyer('10:08', { text: 'Дякую, чекаю' }).buyer('10:30'), [], by(null)],
    ['until the seller really writes', promised.seller('10:30', { text: 'Є в наявності' }), [], null],
    [
      'one more promise is no answer',
      promised.seller('11:00', { text: 'Ще перевіряю, напишу до 13:00' }),
      [],
      by('13:00', '10:07', '11:00'),
    ],
    [
      'a bare one leaves the time that was named',
      talk().seller('10:07', { text: 'Напишу до 18:00' }).seller('11:00', { text: 'Перевіряю' }),
      [],
      by('18:00', '10:07', '11:00'),
    ],
    [
      'unless that is over',
      talk().seller('10:07', { text: 'Напишу до 11:00' }).seller('11:30', { text: 'Перевіряю' }),
      [],
      by(null, '10:07', '11:30'),
    ],
    ['until the seller says that nothing is', promised, [said.noFollowUp('10:20')], null],
    [
      'that, taken back',
      promised,
      [said.noFollowUp('10:20'), said.undone(said.noFollowUp('10:20'), '10:21')],
      by(null),
    ],
    ['of a promise that came later nothing was said', promised, [said.noFollowUp('10:05')], by(null)],
    ['answered elsewhere', promised, [said.dismissed('10:20', 'answered-elsewhere')], null],
    ['no reply needed', promised, [said.dismissed('10:20')], null],
    ['a reminder by hand', answered, [said.followUp('10:20', '12:00')], by('12:00', '10:20', '10:20', 'seller')],
    ['soon', answered, [said.followUp('10:20', null)], by(null, '10:20', '10:20', 'seller')],
    [
      'another one: the last word counts',
      answered,
      [said.followUp('10:30', '14:00'), said.followUp('10:20', '12:00')],
      by('14:00', '10:30', '10:30', 'seller'),
    ],
    [
      'and taken back',
      answered,
      [said.followUp('10:20', '12:00'), said.undone(said.followUp('10:20', '12:00'), '10:21')],
      null,
    ],
    ['until the seller writes then', answered.seller('11:00'), [said.followUp('10:20', '12:00')], null],
    [
      'whatever was written before',
      answered.seller('10:10'),
      [said.followUp('10:20', '12:00')],
      by('12:00', '10:20', '10:20', 'seller'),
    ],
    [
      'though nobody knows who wrote',
      answered.unknown('11:00'),
      [said.followUp('10:20', '12:00')],
      by('12:00', '10:20', '10:20', 'seller'),
    ],
    ['a promise is forgotten then', promised.unknown('11:00'), [], null],
    [
      'after it was answered elsewhere',
      promised,
      [said.dismissed('10:20', 'answered-elsewhere'), said.followUp('10:30', '12:00')],
      by('12:00', '10:30', '10:30', 'seller'),
    ],
    ['by the time of a reminder beside it', named, [said.followUp('10:20', '12:00')], reminded],
    ['as it was, where only the reminder is withdrawn', named, [...both('12:05')], by('18:00')],
    ['no more, where it is withdrawn, too', named, [...both('12:05'), said.noFollowUp('12:06')], null],
    [
      'no more, where what was meant by both was answered elsewhere',
      named,
      [said.followUp('10:20', '12:00'), said.dismissed('12:05', 'answered-elsewhere')],
      null,
    ],
    [
      'besides the reminder, which one more promise does not end',
      named.seller('11:00', { text: 'Ще перевіряю' }),
      [said.followUp('10:20', '12:00')],
      reminded,
    ],
    [
      'since it was given, and by no time that only the reminder names',
      answered.seller('11:00', { text: 'Перевіряю' }),
      [said.followUp('10:20', '12:00'), said.noFollowUp('12:05')],
      by(null, '11:00'),
    ],
    [
      'besides the reminder, which a promise of some day does not end either',
      answered.on('2026-07-07').seller('00:00', { text: 'Перевіряю', precision: 'day' }),
      [said.followUp('10:20', '12:00')],
      reminded,
    ],
    [
      'until the seller really writes, whatever was to be reminded of',
      named.seller('11:00', { text: 'Є в наявності' }),
      [said.followUp('10:20', '12:00')],
      null,
    ],
    [
      'of a time known to the day nobody knows since when',
      talk().seller('00:00', { text: 'Уточню', precision: 'day' }),
      [],
      null,
    ],
  ])('%s', (_, told, words, owed) => {
    const { followUp } = folded(told, words);
    if (owed) expect(followUp).toMatchObject(owed);
    else expect(followUp).toBeNull();
  });

  it('is judged by its own time where a reminder stood beside it', () => {
    const told = talk().seller('10:07', { text: 'Напишу до 11:00' }).seller('11:30', { text: 'Є в наявності' });
    expect(folded(told, [said.followUp('10:20', '12:00')]).kept).toMatchObject([
      { since: instant('10:07'), dueAt: instant('11:00'), answeredAt: instant('11:30') },
    ]);
  });

  it('goes by the shop’s clock', () => {
    const told = talk().seller('10:07', { text: 'Напишу до 18:00' });
    expect(folded(told, [], '23:00', 'Europe/Kyiv').followUp?.dueAt).toBe(instant('15:00'));
  });

  it('is forgotten where an answer may have escaped us', () => {
    const told = promised.buyer('15:00');
    const spans = [
      { from: 0, to: instant('10:30'), thread: true },
      { from: instant('14:00'), to: instant('15:10'), thread: true },
    ];
    const fold = (events: TaktEvent[]) =>
      foldConversation(KEY as string as ConversationId, events, [{ ...sightingOf('15:10'), spans }], 'UTC').followUp;
    expect(fold(eventsOf(told))).toBeNull();
    expect(fold([...eventsOf(told), said.followUp('10:20', '16:00')])).toMatchObject({ by: 'seller' });
  });
});
