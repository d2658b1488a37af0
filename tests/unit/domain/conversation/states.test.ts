/** What becomes of a conversation by itself, and by what the seller says of it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { messageEvent, type TaktEvent } from '../../../../utils/domain/conversation/events';
import { type Conversation, foldConversation } from '../../../../utils/domain/conversation/fold';
import type { ConversationId } from '../../../../utils/domain/conversation/ids';
import type { MessageClaim } from '../../../../utils/domain/conversation/message';
import { type ConversationBuilder, instant, aConversation as talk } from '../../../support/a-conversation';
import { eventsOf, folded, KEY, said, sightingOf } from '../../../support/a-fold';

const answered = talk().buyer('10:00', { text: 'Коли відправите?' }).seller('10:07', { text: 'Завтра' });
const thanked = answered.buyer('10:08', { text: 'Дякую!' });
const at = (time: string) => ({ text: time });

/** `waits` and since when, or why nobody does. */
const waiting = ({ open, tail, noReplyNeeded }: Conversation) =>
  open ? `waits since ${new Date(open.since).toISOString().slice(11, 16)}` : (noReplyNeeded ?? tail);

describe('no reply needed', () => {
  test.each<[what: string, told: ConversationBuilder, words: TaktEvent[], is: string]>([
    ['thanks after a reply', thanked, [], 'closing'],
    ['twice over', thanked.buyer('10:09', { text: '👍' }), [], 'closing'],
    ['a line of the marketplace between', answered.system('10:07:30').buyer('10:08', { text: 'Дякую' }), [], 'closing'],
    ['no thanks', answered.buyer('10:08', { text: 'Дякую, а коли?' }), [], 'waits since 10:08'],
    ['thanks, and a question after it', thanked.buyer('11:00', { text: 'А колір?' }), [], 'waits since 11:00'],
    [
      'thanks after one’s own question',
      talk().buyer('10:00').buyer('10:01', { text: 'Дякую' }),
      [],
      'waits since 10:00',
    ],
    ['thanks before anybody answered', talk().buyer('10:00', { text: 'Дякую' }), [], 'waits since 10:00'],
    [
      'thanks after a question between',
      answered.buyer('10:08').buyer('10:09', { text: 'Дякую' }),
      [],
      'waits since 10:08',
    ],
    ['then the seller writes', thanked.seller('10:10', { text: 'Будь ласка' }), [], 'none'],
    ['«ок» to an answer', answered.buyer('10:08', { text: 'ок' }), [], 'closing'],
    [
      '«ок» to a question is an answer',
      talk().buyer('10:00').seller('10:07', { text: 'Оформлюємо?' }).buyer('10:08', { text: 'ок' }),
      [],
      'waits since 10:08',
    ],
    [
      'thanks to a question are none',
      talk().buyer('10:00').seller('10:07', { text: 'Ще щось?' }).buyer('10:08', { text: 'Дякую' }),
      [],
      'closing',
    ],
    ...(
      [
        ['Оформлюємо замовлення?', 'Так, дякую'],
        ['Отправляем сегодня?', 'Да, спасибо'],
        ['Оформлюємо?', 'так ❤️'],
        ['Вам синю?', 'Дякую, так'],
        ['Вам зручно завтра?', 'Так, чекаю, дякую'],
        ['Зачекаєте до середи?', 'Дякую, подумаю'],
      ] as const
    ).map(([asked, yes]): [string, ConversationBuilder, TaktEvent[], string] => [
      `«${yes}» to «${asked}» is an answer`,
      talk().buyer('10:00').seller('10:07', { text: asked }).buyer('10:08', { text: yes }),
      [],
      'waits since 10:08',
    ]),
    ['«Дякую, чекаю» to an answer', answered.buyer('10:08', { text: 'Дякую, чекаю' }), [], 'closing'],
    [
      '«ок» to a question after which the seller wrote more',
      talk()
        .buyer('10:00')
        .seller('10:07', { text: 'Відправляти сьогодні?' })
        .seller('10:08', { text: 'Чекаю на вашу відповідь' })
        .buyer('10:09', { text: 'ок' }),
      [],
      'waits since 10:09',
    ],
    [
      '«ок» to an answer, long after a question that was answered',
      talk()
        .buyer('10:00')
        .seller('10:07', { text: 'Якого кольору?' })
        .buyer('10:08', { text: 'Синю' })
        .seller('10:09', { text: 'Відправимо завтра' })
        .buyer('10:10', { text: 'ок' }),
      [],
      'closing',
    ],
    [
      'thanks after an answer given elsewhere',
      talk().buyer('10:00').buyer('10:30', { text: 'Дякую' }),
      [said.dismissed('10:10', 'answered-elsewhere')],
      'closing',
    ],
    ['a reply is needed after all', thanked, [said.replyNeeded('10:20')], 'waits since 10:08'],
    [
      'that, taken back',
      thanked,
      [said.replyNeeded('10:20'), said.undone(said.replyNeeded('10:20'), '10:21')],
      'closing',
    ],
    ['that, of thanks that came later', thanked, [said.replyNeeded('10:07:30')], 'closing'],
    [
      'that, and more thanks: the first still wait',
      thanked.buyer('10:30', { text: '🙏' }),
      [said.replyNeeded('10:20')],
      'waits since 10:08',
    ],
    [
      'that, answered, and thanks again',
      thanked.seller('10:30', { text: 'Так' }).buyer('10:31', { text: '🙏' }),
      [said.replyNeeded('10:20')],
      'closing',
    ],
    ['said by the seller of a question', talk().buyer('10:00'), [said.dismissed('10:20')], 'seller'],
    ['said of what is idle', answered, [said.dismissed('10:20')], 'seller'],
    [
      'said, and the buyer writes again',
      talk().buyer('10:00').buyer('10:30'),
      [said.dismissed('10:20')],
      'waits since 10:30',
    ],
    [
      'said, and taken back',
      talk().buyer('10:00'),
      [said.dismissed('10:20'), said.undone(said.dismissed('10:20'), '10:21')],
      'waits since 10:00',
    ],
    [
      'said, and a reply is needed after all',
      talk().buyer('10:00'),
      [said.dismissed('10:20'), said.replyNeeded('10:30')],
      'waits since 10:00',
    ],
    [
      'said after that once more',
      talk().buyer('10:00'),
      [said.replyNeeded('10:20'), said.dismissed('10:30')],
      'seller',
    ],
    [
      'answered elsewhere is another thing',
      talk().buyer('10:00'),
      [said.dismissed('10:20', 'answered-elsewhere')],
      'none',
    ],
  ])('%s', (_, told, words, is) => {
    expect(waiting(folded(told, words))).toBe(is);
  });

  it('by itself is no stretch: nobody waited, and no answer is counted', () => {
    expect(folded(thanked).closed).toHaveLength(1);
    expect(folded(thanked.seller('10:10')).closed).toHaveLength(1);
  });

  it('is not said of thanks after which something may have escaped us', () => {
    const gap = [
      { from: 0, to: instant('10:07'), thread: true },
      { from: instant('10:08'), to: instant('11:00'), thread: true },
    ].map((span, index) => (index === 1 ? { ...span, from: instant('10:30') } : span));
    const later = answered.buyer('10:40', { text: 'Дякую' });
    const id = KEY as string as ConversationId;
    const fold = foldConversation(id, eventsOf(later), [{ ...sightingOf('11:00'), spans: gap }], 'UTC');
    expect(fold.noReplyNeeded).toBeNull();
    expect(fold.open).toMatchObject({ basis: 'row' });
  });

  it('is not said of a preview, which may be cut where the question begins', () => {
    const [claim] = talk().buyer('10:08', { text: 'Дякую' }).claims() as [MessageClaim];
    const events = [...eventsOf(answered), messageEvent(KEY, { ...claim, source: 'row' })];
    const sighting = { ...sightingOf('10:09'), threadSeenAt: instant('10:07') };
    const fold = foldConversation(KEY as string as ConversationId, events, [sighting], 'UTC');
    expect(waiting(fold)).toBe('waits since 10:08');
  });
});

describe('put off', () => {
  const asks = talk().buyer('10:00');
  test.each<[what: string, told: ConversationBuilder, words: TaktEvent[], until: string | null]>([
    ['by the seller', asks, [said.snoozed('10:10', '15:00')], '15:00'],
    ['twice: the last word counts', asks, [said.snoozed('10:20', '18:00'), said.snoozed('10:10', '15:00')], '18:00'],
    [
      'and taken back',
      asks,
      [said.snoozed('10:10', '15:00'), said.undone(said.snoozed('10:10', '15:00'), '10:11')],
      null,
    ],
    ['until the buyer writes again', asks.buyer('10:30'), [said.snoozed('10:10', '15:00')], null],
    ['until the seller writes', asks.seller('10:30'), [said.snoozed('10:10', '15:00')], null],
    ['whatever the marketplace writes', asks.system('10:30'), [said.snoozed('10:10', '15:00')], '15:00'],
    ['a note changes nothing', asks, [said.snoozed('10:10', '15:00'), said.noted('10:20', 'x')], '15:00'],
    ['until something else is said', asks, [said.snoozed('10:10', '15:00'), said.dismissed('10:20')], null],
  ])('%s', (_, told, words, until) => {
    expect(folded(told, words).snoozedUntil).toBe(until && instant(until));
  });
});

describe('a note', () => {
  test.each<[what: string, words: TaktEvent[], note: string | null]>([
    ['none', [], null],
    ['one', [said.noted('10:00', 'подзвонити')], 'подзвонити'],
    ['the newest counts', [said.noted('11:00', 'друга'), said.noted('10:00', 'перша')], 'друга'],
    ['taken away', [said.noted('10:00', 'перша'), said.noted('11:00', '')], null],
    [
      'taken back, the one before is there again',
      [said.noted('10:00', 'перша'), said.noted('11:00', 'друга'), said.undone(said.noted('11:00', 'друга'), '11:01')],
      'перша',
    ],
  ])('%s', (_, words, note) => {
    expect(folded(answered, words).note).toBe(note);
  });
});

/** Whatever the seller says and pages show, in whatever order it is told. */
it('any order of events gives the same state, and so does telling them twice', () => {
  const texts = ['Дякую', 'ок', 'А коли?', 'Уточню, напишу до 18:00', 'Перевіряю', 'Відправили'];
  const time = fc.integer({ min: 0, max: 59 }).map((minute) => `10:${String(minute).padStart(2, '0')}`);
  const message = fc.record({ time, author: fc.constantFrom('buyer', 'seller'), text: fc.constantFrom(...texts) });
  const word = fc.oneof(
    time.map((when) => said.dismissed(when)),
    time.map((when) => said.dismissed(when, 'answered-elsewhere')),
    time.map(said.replyNeeded),
    time.map((when) => said.snoozed(when, '15:00')),
    time.map((when) => said.followUp(when, '16:00')),
    time.map(said.noFollowUp),
    fc.tuple(time, fc.constantFrom('', 'a', 'b')).map(([when, text]) => said.noted(when, text)),
  );
  const scene = fc
    .record({
      messages: fc.array(message, { maxLength: 6 }),
      words: fc.array(word, { maxLength: 5 }),
      taken: fc.nat(4),
    })
    .chain(({ messages, words, taken }) => {
      const told = messages
        .sort((a, b) => (a.time < b.time ? -1 : 1))
        .reduce<ConversationBuilder>(
          (so, { time, author, text }) => so[author as 'buyer' | 'seller'](time, { text }),
          talk(),
        );
      const undone = words[taken] ? [said.undone(words[taken], '10:59')] : [];
      const events = [...eventsOf(told), ...words, ...undone];
      return fc.record({
        events: fc.constant(events),
        shuffled: fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
      });
    });
  const id = KEY as string as ConversationId;
  fc.assert(
    fc.property(scene, ({ events, shuffled }) => {
      const once = [...new Map(shuffled.map((event) => [event.id, event])).values()];
      expect(foldConversation(id, once, [sightingOf('11:00')], 'UTC')).toEqual(
        foldConversation(
          id,
          [...new Map(events.map((event) => [event.id, event])).values()],
          [sightingOf('11:00')],
          'UTC',
        ),
      );
    }),
    { numRuns: 300 },
  );
});

it('each word that is taken back leaves everything as it was', () => {
  const words = [
    said.dismissed('10:30'),
    said.replyNeeded('10:30'),
    said.snoozed('10:30', '15:00'),
    said.followUp('10:30', null),
    said.noFollowUp('10:30'),
    said.noted('10:30', 'x'),
  ];
  for (const told of [talk().buyer('10:00', at('?')), thanked, talk().seller('10:00', at('Уточню'))]) {
    for (const word of words) expect(folded(told, [word, said.undone(word, '10:31')])).toEqual(folded(told));
  }
});
